// Which nouns can be asked about in a case, and which facts the rules ask of it.

import { impossibleFacts } from '../../database/facts/fact-sql.js';
import type { AskedFacts } from '../../database/oversight/ask-of-case.js';
import type { FactOfNoun } from '../../database/oversight/asked-expressions.js';
import { rowShapes } from '../../database/row-shapes.js';
import { ApiError } from '../../errors.js';
import type { FactValue } from '../../policy/judge.js';
import { type Policy, policy, rulesOfCapacity } from '../../policy/policy.js';
import type { Capacity } from '../../policy/vocabulary/capacities.js';
import type { Fact } from '../../policy/vocabulary/facts.js';
import { type Resource, resourceNames } from '../../policy/vocabulary/resources.js';
import { isAskedOfCase } from '../../policy/weigh.js';

/** People, organisations and numbers about many lie in no case. */
export const nounsOfCases: readonly Resource[] = resourceNames.filter(
  noun => noun !== 'AccessLogEntry' && rowShapes[noun].subject !== null,
);

/** A noun of the pupil can be asked about without a case; one of a case needs it. */
export function checkNoun(noun: Resource, { caseId }: { readonly caseId: string | null }): void {
  const wrong = !nounsOfCases.includes(noun) || (caseId === null && rowShapes[noun].caseId !== null);
  if (wrong) throw new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: ['noun'] });
}

const isPossible = (fact: Fact): boolean => !(impossibleFacts as readonly Fact[]).includes(fact);

/** Every fact of the case that some rule asks of these nouns, for each capacity. */
export function factsAsked(
  nouns: readonly Resource[],
  capacities: readonly Capacity[],
  table: Policy = policy,
): AskedFacts {
  return new Map(
    capacities.map(capacity => [
      capacity,
      nouns.flatMap(resource => {
        const rules = rulesOfCapacity(resource, 'read', capacity, table);
        const facts = new Set(rules.flatMap(rule => rule.facts));
        return [...facts]
          .filter(fact => isAskedOfCase(fact) && isPossible(fact))
          .map((fact): FactOfNoun => ({ resource, fact }));
      }),
    ]),
  );
}

export const isYes = (value: FactValue | undefined): boolean =>
  value !== undefined && value !== null && value !== false && value !== '';
