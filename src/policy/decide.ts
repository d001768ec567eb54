// The decision: forbids win, no permit is no access, and the rule that settled it travels with the answer.

import { type Policy, policy, type Question, rulesFor } from './policy.js';
import type { Rule } from './rule.js';
import type { Fact } from './vocabulary/facts.js';
import type { Ground } from './vocabulary/grounds.js';

/** Tells whether a fact holds; undefined when that is not known. */
export type FactAnswers = (fact: Fact) => boolean | undefined;

export interface Decision {
  readonly effect: 'permit' | 'refuse';
  /** The permit that opens it, or the forbid that shuts it; null when nothing speaks to the question. */
  readonly rule: Rule | null;
  /** What each permit still lacks; empty when permitted. */
  readonly missing: readonly (readonly Fact[])[];
}

// The unknown never opens: a permit needs a plain yes to each fact, a forbid falls only by a plain no to one.
const opens = (rule: Rule, answers: FactAnswers): boolean => rule.facts.every(fact => answers(fact) === true);
const shuts = (rule: Rule, answers: FactAnswers): boolean =>
  rule.facts.every(fact => answers(fact) !== false);

export function decide(question: Question, answers: FactAnswers, table: Policy = policy): Decision {
  const rules = rulesFor(question, table);
  const forbid = rules.find(rule => rule.effect === 'forbid' && shuts(rule, answers));
  if (forbid !== undefined) return { effect: 'refuse', rule: forbid, missing: [] };
  const permits = rules.filter(rule => rule.effect === 'permit');
  const permit = permits.find(rule => opens(rule, answers));
  if (permit !== undefined) return { effect: 'permit', rule: permit, missing: [] };
  const lacking = permits.map(rule => rule.facts.filter(fact => answers(fact) !== true));
  return { effect: 'refuse', rule: null, missing: lacking };
}

/** Whether any facts at all could open this (on this ground); if not, the question is refused before anything runs. */
export function isEverPermitted(question: Question, ground?: Ground, table: Policy = policy): boolean {
  const rules = rulesFor(question, table);
  const shut = rules.some(rule => rule.effect === 'forbid' && rule.facts.length === 0);
  const opens = (rule: Rule) => rule.effect === 'permit' && (ground === undefined || rule.ground === ground);
  return !shut && rules.some(opens);
}

/**
 * The rule to name when a question is refused for good: the forbid that shuts it, else a permit of the same
 * capacity for another purpose, else the first that opens the noun to somebody.
 */
export function nearestRule(question: Question, table: Policy = policy): Rule | null {
  const same = table.rules.filter(
    rule => rule.resource === question.resource && rule.action === question.action,
  );
  return (
    same.find(rule => rule.effect === 'forbid' && rule.capacity === question.capacity) ??
    same.find(rule => rule.capacity === question.capacity) ??
    same.find(rule => rule.effect === 'permit') ??
    null
  );
}
