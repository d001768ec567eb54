// Who may see and put down that the plan has stalled, and how it was raised: by the lines of the plan van aanpak (D14).

import { type Line, type Rule, rulesOf } from '../rule.js';
import type { Capacity } from '../vocabulary/capacities.js';
import { carefully } from './told-of-care.js';

const source = 'DB:342-366';

const byConsent = (...capacities: Capacity[]): Line => ({
  capacities,
  facts: ['participates', 'consented'],
  ground: 'CONSENT',
  source,
});

const school = (...capacities: Capacity[]): Line => ({
  capacities,
  facts: ['own_organisation', 'participates'],
  ground: 'OWN_ORGANISATION',
  source,
});

const partners: readonly Capacity[] = [
  'jeugdarts',
  'leerplichtambtenaar',
  'rmc-medewerker',
  'schoolmaatschappelijk-werker',
  'schoolpsycholoog',
  'swv-casemanager',
];

const pupil: Line = { capacities: ['leerling'], facts: ['self'], ground: 'SELF', source };
const parentUnder16: Line = {
  capacities: ['ouder'],
  facts: ['parent_with_authority', 'under_16'],
  ground: 'PARENT',
  source: 'DB:629-637',
  as: 'under16',
};
const parentFrom16: Line = {
  capacities: ['ouder'],
  facts: ['parent_with_authority', 'from_16', 'under_18', 'consented'],
  ground: 'CONSENT',
  source: 'DB:637-641',
  as: 'from16',
};

/** Everybody outside the family, but for whoever keeps the plan at school. */
const others: readonly Line[] = [
  byConsent(...partners, 'gezinsmanager', 'jgz-medewerker'),
  school('mentor', 'onderwijsondersteuner'),
  {
    capacities: ['onderwijsconsulent'],
    facts: ['consented'],
    ground: 'CONSENT',
    source: 'DB:364-366',
  },
  {
    capacities: ['partner-deelnemer', 'regisseur', 'swv-coordinator', 'voorzitter-doorbraakoverleg'],
    facts: ['invited', 'consented'],
    ground: 'CONSENT',
    source: 'roles-and-data.md 2c D14',
  },
  {
    capacities: ['schoolleiding'],
    facts: ['own_organisation', 'escalated'],
    ground: 'OWN_ORGANISATION',
    source: 'DB:348-353',
  },
];

const coordinator = school('ondersteuningscoordinator');
const family: readonly Line[] = [pupil, parentUnder16, parentFrom16];

// Regie adds writing to what the holder may read already, never reading (roles-and-data.md).
const withRegie = (lines: readonly Line[]): Line[] =>
  lines.map(line => ({
    ...line,
    facts: [...line.facts, 'has_regie'],
    ground: 'REGIE',
    as: line.as === undefined ? 'regie' : `${line.as}.regie`,
  }));

const readStagnation = [...others, coordinator, ...family];

/** A step towards somebody from care tells that there is care: it is shown to whoever was addressed, and to nobody else's eyes. */
const readStep = [
  ...others.map((line): Line => ({ ...line, facts: [...line.facts, 'no_care_of_others'] })),
  coordinator,
  ...family,
];

export const stagnationRules: readonly Rule[] = [
  ...rulesOf('Stagnation', {
    read: carefully(readStagnation),
    write: [coordinator, byConsent(...partners), pupil, parentUnder16, ...withRegie(readStagnation)],
  }),
  ...rulesOf('EscalationStep', {
    read: carefully(readStep),
    write: [coordinator, byConsent(...partners), ...withRegie(readStagnation)],
  }),
];
