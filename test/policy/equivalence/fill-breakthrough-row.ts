// Rows of the nouns of the doorbraakoverleg, as the comparison of the two walls lays them.

import { randomUUID } from 'node:crypto';
import { day, word } from './fill-values.js';

export const breakthroughColumns = {
  BreakthroughRegistration: () => ({
    protocol: 'AMSTERDAM',
    registered_on: day,
    steps_taken: [],
    criteria: [],
    at_home: true,
    other_table: 'NONE',
    missing: [],
    version: 1,
  }),
  BreakthroughDecision: () => ({
    registration_id: randomUUID(),
    party: 'SWV',
    agrees: true,
    decided_on: day,
  }),
  BreakthroughProgress: () => ({
    registration_id: randomUUID(),
    step: 'PROGRESS',
    happened_on: day,
    causes: [],
  }),
  BreakthroughResult: () => ({ progress_id: randomUUID(), told_on: day, words: word }),
};
