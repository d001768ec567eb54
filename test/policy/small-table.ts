// A table of a few rules, to see one thing at a time; what a line does not say is a mentor, without conditions.
import { type Policy, policyOf } from '../../src/policy/policy.js';
import { type Action, type Line, type Rule, rulesOf } from '../../src/policy/rule.js';
import type { Fact } from '../../src/policy/vocabulary/facts.js';
import type { Resource } from '../../src/policy/vocabulary/resources.js';

const plain: Line = { capacities: ['mentor'], facts: [], ground: 'LINK', source: 'test' };

export const someRules = (
  lines: readonly Partial<Line>[],
  resource: Resource = 'Case',
  action: Action = 'read',
): Rule[] => rulesOf(resource, { [action]: lines.map(line => ({ ...plain, ...line })) });

export const smallTable = (...lines: readonly Partial<Line>[]): Policy => policyOf(someRules(lines));

/** Only these facts hold; of all others it is known that they do not. */
export const holding =
  (...facts: readonly Fact[]) =>
  (fact: Fact): boolean =>
    facts.includes(fact);
