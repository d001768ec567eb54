// Where who has the regie, and the phases of a case, depart from the rights.

import { type Capacity, capacityNames } from '../../src/policy/vocabulary/capacities.js';
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

const movers: readonly Capacity[] = [
  'mentor',
  'ondersteuningscoordinator',
  'schoolleiding',
  'verzuimcoordinator',
];

const inWords = {
  resources: ['CasePhaseGrounds'] as const,
  action: 'read' as const,
  why: 'in which words a case was moved may be of anything, also of care or of a parent (Q17): those of the school and the pupil alone',
};

export const ofGovernance: readonly Departure[] = [
  ...notGiven(partnersAndParents, {
    resources: ['RegieGrounds'],
    action: 'read',
    why: 'in which words the regie was handed over may be of anything, also of care or of the other parent (Q17): the coordinator and the pupil alone',
  }),
  ...notGiven([['linked']], {
    ...inWords,
    capacities: capacityNames.filter(name => !movers.includes(name)),
  }),
  ...notGiven(
    [
      ['parent_with_authority', 'under_16'],
      ['parent_with_authority', 'from_16', 'under_18', 'consented'],
    ],
    inWords,
  ),
  ...([['own_organisation'], ['statutory']] as const).map(
    (line): Departure => ({
      resources: ['CasePhaseChange', 'CasePhaseGrounds'],
      action: 'write',
      line,
      demands: ['participates'],
      why: 'whoever moves or closes a case takes part in it',
    }),
  ),
];
