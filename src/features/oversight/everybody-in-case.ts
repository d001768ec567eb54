// Everybody of a region with the facts that they have in a case, for the rules of one policy: what simulations and the
// comparison of two policies are made of.

import type { Statements } from '../../database/actor-transaction.js';
import {
  type AskerFacts,
  askOfCase,
  type CaseAsked,
  type Moment,
} from '../../database/oversight/ask-of-case.js';
import { rowShapes } from '../../database/row-shapes.js';
import type { Policy } from '../../policy/policy.js';
import { capacityNames, entryOf } from '../../policy/vocabulary/capacities.js';
import type { Resource } from '../../policy/vocabulary/resources.js';
import { factsAsked, nounsOfCases } from './asked-facts.js';

/** Everybody on one side of a comparison, weighed by its own rules. */
export interface Side {
  readonly everybody: readonly AskerFacts[];
  readonly table: Policy;
}

/** Somebody in every capacity and for every purpose that opens a single case. */
const inCapacities = capacityNames.flatMap(capacity =>
  entryOf(capacity)
    .purposes.filter(purpose => purpose !== 'STATISTICS')
    .map(purpose => ({ capacity, purpose })),
);

export const nounsOf = ({ caseId }: CaseAsked): Resource[] =>
  nounsOfCases.filter(noun => caseId !== null || rowShapes[noun].caseId === null);

export interface Seen {
  readonly moment: Moment;
  readonly table: Policy;
  /** Who is tied to nobody gains or loses by nothing but other rules. */
  readonly tiedOnly: boolean;
}

export async function everybodyInCase(
  inside: Statements,
  about: CaseAsked,
  { moment, table, tiedOnly }: Seen,
): Promise<Side> {
  const facts = factsAsked(nounsOf(about), capacityNames, table);
  const everybody = await askOfCase(inside, about, moment, { askers: { inCapacities, tiedOnly }, facts });
  return { everybody, table };
}
