// Who may know and answer that a parent without authority asked the school for facts (BW 1:377c; law.md G05).

import { type Line, rulesOf } from '../rule.js';
import type { Capacity } from '../vocabulary/capacities.js';

const school = (...capacities: Capacity[]): Line => ({
  capacities,
  facts: ['own_organisation'],
  ground: 'OWN_ORGANISATION',
  basis: 'BW 1:377c',
  source: 'law.md G05',
});

export const informationRequestRules = rulesOf('InformationRequest', {
  read: [school('ondersteuningscoordinator', 'schoolleiding', 'verzuimcoordinator')],
  write: [school('verzuimcoordinator')],
});
