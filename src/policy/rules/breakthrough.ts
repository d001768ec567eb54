// Who may register a case for the doorbraakoverleg, decide on it, follow it, and be told the result (D21, D23).

import { type Line, type Rule, rulesOf } from '../rule.js';
import type { Capacity } from '../vocabulary/capacities.js';
import { type ContainerLines, paragraphRules } from './paragraphs.js';
import { carefully } from './told-of-care.js';

const source = 'roles-and-data.md 2b, 2c D21-D23; AM:79-123, 224-251; DB:1061-1077, 1105';

const invited = (...capacities: Capacity[]): Line => ({
  capacities,
  facts: ['invited'],
  ground: 'INVITATION',
  source,
});

/** Whoever sits there from care does so with consent besides: an invitation opens nothing of it (Q13). */
const care: Line = {
  capacities: ['jeugdarts', 'schoolmaatschappelijk-werker', 'schoolpsycholoog'],
  facts: ['invited', 'consented'],
  ground: 'CONSENT',
  source: 'roles-and-data.md 2a, 2b D21-D23',
};

const school: Line = {
  capacities: ['ondersteuningscoordinator'],
  facts: ['own_organisation', 'invited'],
  ground: 'INVITATION',
  source: 'roles-and-data.md 2a D21; DB:1105',
};

const pupil: Line = {
  capacities: ['leerling'],
  facts: ['self'],
  ground: 'SELF',
  source: 'roles-and-data.md 2a D21, D23',
};
const parentUnder16: Line = {
  capacities: ['ouder'],
  facts: ['parent_with_authority', 'under_16'],
  ground: 'PARENT',
  source: 'roles-and-data.md 2a D21, D23',
  as: 'under16',
};
const parentFrom16: Line = {
  capacities: ['ouder'],
  facts: ['parent_with_authority', 'from_16', 'under_18', 'consented'],
  ground: 'CONSENT',
  source: 'roles-and-data.md 2a D21, D23',
  as: 'from16',
};
const family: readonly Line[] = [pupil, parentUnder16, parentFrom16];

const partners: readonly Capacity[] = [
  'gezinsmanager',
  'leerplichtambtenaar',
  'partner-deelnemer',
  'regisseur',
  'rmc-medewerker',
  'schoolleiding',
  'swv-casemanager',
  'swv-coordinator',
  'voorzitter-doorbraakoverleg',
];

const readRegistration: readonly Line[] = [
  invited(...partners, 'managementassistent'),
  care,
  school,
  ...family,
];

const register: readonly Line[] = [
  invited('leerplichtambtenaar', 'managementassistent', 'regisseur', 'swv-casemanager', 'swv-coordinator'),
  school,
];

/** Of one's own party alone: whoever assembles or chairs says yes or no for nobody (AM:61, 264). */
const decide: readonly Line[] = [
  {
    ...invited('leerplichtambtenaar', 'swv-casemanager', 'swv-coordinator'),
    facts: ['own_organisation', 'invited'],
    source: 'AM:35, 61, 264; SP:60-66',
  },
  { ...school, source: 'FM:46' },
];

const assistant: Line = {
  capacities: ['managementassistent'],
  facts: ['assists'],
  ground: 'MEETING',
  source: 'AM:129-139; roles-and-data.md 2c D23',
};

const readProgress: readonly Line[] = [invited(...partners, 'ondersteuningscoordinator'), care, assistant];

// Regie adds writing to what the holder may read already, never reading (roles-and-data.md).
const withRegie = (lines: readonly Line[]): Line[] =>
  lines.map(line => ({ ...line, facts: [...line.facts, 'has_regie'], ground: 'REGIE', as: 'regie' }));

/** The chair discusses it with them: causes, and what may follow (AM:181); by codes that name nobody. */
const commissioner: Line = {
  capacities: ['opdrachtgever'],
  facts: ['escalated'],
  ground: 'OVERSIGHT',
  source: 'AM:179-181; roles-and-data.md 2c D23',
};

const registration: ContainerLines = { read: readRegistration, write: register };

const progress: ContainerLines = {
  read: readProgress,
  write: [invited('leerplichtambtenaar', 'regisseur'), assistant, ...withRegie(readProgress)],
};

export const breakthroughRules: readonly Rule[] = [
  ...rulesOf('BreakthroughRegistration', registration),
  ...paragraphRules('RegistrationParagraph', registration),
  ...rulesOf('BreakthroughDecision', { read: readRegistration, write: decide }),
  ...rulesOf('BreakthroughProgress', progress),
  ...paragraphRules('ProgressParagraph', progress),
  // That somebody from care sat there, was heard and agreed tells that there is care (decisions.md Q13).
  ...rulesOf('TableCommitment', { ...progress, read: carefully(readProgress) }),
  ...rulesOf('BreakthroughResult', { read: family }),
  ...rulesOf('EscalationCause', { read: [commissioner] }),
];
