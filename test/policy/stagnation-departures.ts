// Where stagnation and its escalation depart from the lines of the plan van aanpak (D14), part of which they are.

import type { Fact } from '../../src/policy/vocabulary/facts.js';
import { type Departure, notGiven } from './departure.js';

const outside: readonly (readonly Fact[])[] = [
  ['participates', 'consented'],
  ['own_organisation', 'escalated'],
  ['consented'],
  ['invited', 'consented'],
];

/** Whoever keeps the plan at school and the family see whoever was addressed. */
const kept: readonly Pick<Departure, 'line' | 'capacities'>[] = [
  { line: ['own_organisation', 'participates'], capacities: ['ondersteuningscoordinator'] },
  { line: ['self'] },
  { line: ['parent_with_authority', 'under_16'] },
  { line: ['parent_with_authority', 'from_16', 'under_18', 'consented'] },
];

const careOfOthers = {
  resources: ['EscalationStep'] as const,
  action: 'read' as const,
  demands: ['no_care_of_others', 'opens_care'] as const,
  why: 'that somebody from care was addressed tells that there is care (roles-and-data.md, existence leaks)',
};

export const ofStagnation: readonly Departure[] = [
  ...outside.map((line): Departure => ({ ...careOfOthers, line })),
  {
    ...careOfOthers,
    line: ['own_organisation', 'participates'],
    capacities: ['mentor', 'onderwijsondersteuner'],
  },
  ...kept.map(
    ({ line, capacities }): Departure => ({
      resources: ['EscalationStep'],
      action: 'read',
      line,
      ...(capacities === undefined ? {} : { capacities }),
      demands: ['opens_care'],
      why: 'a step tells of care where what has stalled does',
    }),
  ),
  ...notGiven([['self'], ['parent_with_authority', 'under_16']], {
    resources: ['EscalationStep'],
    action: 'write',
    why: 'partners and school address each other (DB:348-353); pupil and parents say what has stalled (Stagnation)',
  }),
];
