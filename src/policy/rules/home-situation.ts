// Who may see and write what is known of home and family (D15): each part by whom it is about.

import { type Line, rulesOf } from '../rule.js';
import type { Capacity } from '../vocabulary/capacities.js';

const carers: readonly Capacity[] = [
  'jeugdarts',
  'jgz-medewerker',
  'schoolmaatschappelijk-werker',
  'schoolpsycholoog',
];

const team: Line = {
  capacities: carers,
  facts: ['treatment_team'],
  ground: 'TREATMENT',
  source: 'DB:593-600, 710; rights.csv D15: own file, out only by consent',
};

const byConsent = (capacities: readonly Capacity[], source: string, ...besides: Line['facts']): Line => ({
  capacities,
  facts: [...besides, 'consented'],
  ground: 'CONSENT',
  source,
});

const atHearing: Line = {
  capacities: ['leerplichtambtenaar'],
  facts: ['author'],
  ground: 'OWN_ENTRY',
  source: 'law.md E04: own hearing',
  as: 'hearing',
};

const read: readonly Line[] = [
  team,
  atHearing,
  byConsent(['client-ggd'], 'roles-and-data.md 2d; law.md K10', 'client_scope', 'referred'),
  byConsent(['leerplichtambtenaar', 'mentor', 'ondersteuningscoordinator'], 'DB:221-223', 'participates'),
  byConsent(['onderwijsconsulent', 'rmc-medewerker', 'swv-casemanager'], 'roles-and-data.md 2b, 2c D15'),
  byConsent(
    ['partner-deelnemer', 'regisseur', 'voorzitter-doorbraakoverleg'],
    'roles-and-data.md 2c D15',
    'invited',
  ),
  {
    capacities: ['gezinsmanager'],
    facts: ['statutory'],
    ground: 'STATUTE',
    basis: 'Jeugdwet 7.3.11(4)',
    source: 'law.md E10',
  },
  {
    capacities: ['leerling'],
    facts: ['self', 'about_pupil'],
    ground: 'SELF',
    basis: 'BW 7:456; Jeugdwet 7.3.10',
    source: 'rights.csv D15: own part',
  },
  {
    capacities: ['ouder'],
    facts: ['own_data'],
    ground: 'PARENT',
    source: 'DB:623-625: own part',
    as: 'own',
  },
  {
    capacities: ['ouder'],
    facts: [
      'parent_with_authority',
      'under_16',
      'about_pupil',
      'needed_as_parent',
      'released_by_provider',
      'not_frozen',
    ],
    ground: 'PARENT',
    source: "rights.csv D15: the child's part; law.md 1.7",
    as: 'under16',
  },
];

// Whoever writes, writes for the own organisation.
const write: readonly Line[] = [
  { ...team, facts: [...team.facts, 'own_organisation'] },
  { ...atHearing, facts: [...atHearing.facts, 'participates'] },
  {
    capacities: ['mentor'],
    facts: ['participates', 'own_organisation'],
    ground: 'OWN_ORGANISATION',
    source: 'rights.csv D15: observations',
  },
  byConsent(['ondersteuningscoordinator'], 'DB:593-600; law.md K10', 'participates', 'own_organisation'),
];

export const homeSituationRules = rulesOf('HomeSituation', { read, write });
