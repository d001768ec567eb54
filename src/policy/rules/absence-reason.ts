// Who may put down and read why somebody says that a pupil is absent, each in the speaker's own words (D08).

import { type Line, rulesOf } from '../rule.js';
import type { Capacity } from '../vocabulary/capacities.js';
import type { Fact } from '../vocabulary/facts.js';

const school: Line = {
  capacities: ['mentor', 'ondersteuningscoordinator'],
  facts: ['own_organisation', 'participates'],
  ground: 'OWN_ORGANISATION',
  source: 'DB:147-150, 427-432',
};

// Pupil and parents put down and read the own words (rights.csv D08, note).
const pupil: Line = {
  capacities: ['leerling'],
  facts: ['self', 'own_data'],
  ground: 'SELF',
  source: 'DB:432; roles-and-data.md 2a D08',
};

const ownHearing: Line = {
  capacities: ['leerplichtambtenaar'],
  facts: ['participates', 'author'],
  ground: 'OWN_ENTRY',
  basis: 'LPW 22(1)(3)',
  source: 'DB:305; law.md E04',
};

const byConsent = (facts: readonly Fact[], source: string, ...capacities: Capacity[]): Line => ({
  capacities,
  facts: [...facts, 'consented'],
  ground: 'CONSENT',
  source,
});

const ofRmc = byConsent(['participates'], 'roles-and-data.md 2b D08', 'rmc-medewerker');

// What the other parent or somebody else said is no word of the child's (roles-and-data.md 2a D08).
const childsWords = (facts: readonly Fact[], as: string): Omit<Line, 'ground'> => ({
  capacities: ['ouder'],
  facts: ['parent_with_authority', ...facts, 'said_by_pupil'],
  source: 'DB:629-641; roles-and-data.md 2a D08',
  as,
});

const ownWords: Line = {
  capacities: ['ouder'],
  facts: ['own_data'],
  ground: 'PARENT',
  source: 'DB:432; roles-and-data.md 2a D08',
  as: 'own',
};

export const absenceReasonRules = rulesOf('AbsenceReason', {
  read: [
    school,
    {
      capacities: ['verzuimcoordinator'],
      facts: ['own_organisation'],
      ground: 'OWN_ORGANISATION',
      source: 'DB:106-112',
    },
    pupil,
    ownWords,
    { ...childsWords(['under_16'], 'under16'), ground: 'PARENT' },
    { ...childsWords(['from_16', 'under_18', 'consented'], 'from16'), ground: 'CONSENT' },
    ownHearing,
    byConsent(['referred'], 'DB:566-584; law.md K10', 'jeugdarts', 'jgz-medewerker'),
    ofRmc,
    byConsent(['participates'], 'DB:207', 'schoolmaatschappelijk-werker', 'schoolpsycholoog'),
    byConsent([], 'DB:207, 364-366', 'onderwijsconsulent', 'swv-casemanager'),
    byConsent(
      ['invited'],
      'roles-and-data.md 2b, 2c D08',
      'partner-deelnemer',
      'regisseur',
      'voorzitter-doorbraakoverleg',
    ),
    {
      capacities: ['gezinsmanager'],
      facts: ['statutory'],
      ground: 'STATUTE',
      basis: 'Jeugdwet 7.3.11(4)',
      source: 'law.md E10',
    },
  ],
  write: [
    school,
    pupil,
    // Of a parent without authority the school puts down what was said.
    { ...ownWords, facts: ['own_data', 'parent_with_authority'] },
    ownHearing,
    ofRmc,
  ],
});
