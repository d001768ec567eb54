// A parent's access to care data: the pupil objects, the jeugdarts decides and releases, nobody else knows (law.md 1.7).

import { type Line, rulesOf } from '../rule.js';

const provider: Line = {
  capacities: ['jeugdarts'],
  facts: ['treatment_team'],
  ground: 'TREATMENT',
  basis: 'BW 7:457(3), 7:465(4); Jeugdwet 7.3.11(3), 7.3.15(4)',
  source: 'DB:657-671',
};

const pupil: Line = {
  capacities: ['leerling'],
  facts: ['self'],
  ground: 'SELF',
  basis: 'BW 7:457(3); Jeugdwet 7.3.11(3)',
  source: 'DB:657-667',
};

// What one provider decides and releases is its own: of another's files it may say nothing.
const ownProvider: Line = { ...provider, facts: [...provider.facts, 'own_organisation'] };

export const accessRules = [
  ...rulesOf('AccessObjection', { read: [provider], write: [provider, pupil] }),
  ...rulesOf('AccessDecision', { read: [provider], write: [ownProvider] }),
  ...rulesOf('AccessRelease', { read: [provider], write: [ownProvider] }),
];
