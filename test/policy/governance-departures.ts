// Where who has the regie, and the phases of a case, depart from the rights.

import type { Fact } from '../../src/policy/vocabulary/facts.js';
import { type Departure, notGiven } from './departure.js';

const partnersAndParents: readonly (readonly Fact[])[] = [
  ['linked', 'own_line_or_organisation'],
  ['linked', 'line_is_general'],
  ['linked', 'line_is_care', 'consented'],
  ['linked', 'invited_together'],
  ['parent_with_authority', 'under_16'],
  ['parent_with_authority', 'from_16', 'under_18', 'consented'],
];

export const ofGovernance: readonly Departure[] = [
  ...notGiven(partnersAndParents, {
    resources: ['RegieGrounds'],
    action: 'read',
    why: 'in which words the regie was handed over may be of anything, also of care or of the other parent (Q17): the coordinator and the pupil alone',
  }),
];
