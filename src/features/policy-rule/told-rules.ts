// The rules of the policy, told: worked out once, as the policy never changes while the server runs.

import { impossibleFacts } from '../../database/facts/fact-sql.js';
import { explainRule } from '../../policy/explain.js';
import { policy } from '../../policy/policy.js';
import type { Rule } from '../../policy/rule.js';
import { type Fact, factEntry } from '../../policy/vocabulary/facts.js';
import { resourceEntry } from '../../policy/vocabulary/resources.js';
import type { PolicyCondition, PolicyRule } from './policy-rule.js';

const notYet: readonly Fact[] = impossibleFacts;

export function conditionOf(fact: Fact): PolicyCondition {
  const { nl, en } = factEntry(fact);
  return { fact, dutch: nl, english: en, isPossible: !notYet.includes(fact) };
}

/** A rule of this policy or of one that is imagined. */
export const toldRule = (rule: Rule): PolicyRule => ({
  id: rule.id,
  effect: rule.effect,
  capacity: rule.capacity,
  action: rule.action,
  noun: rule.resource,
  dataClass: resourceEntry(rule.resource).dataClass,
  purposes: rule.purposes,
  conditions: rule.facts.map(conditionOf),
  ground: rule.ground,
  basis: rule.basis,
  source: rule.source,
  obligations: rule.obligations,
  dutch: explainRule(rule, 'nl'),
  english: explainRule(rule, 'en'),
});

/** In the order of their names. */
export const toldRules: readonly PolicyRule[] = policy.rules.map(toldRule);
