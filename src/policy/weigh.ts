// Weighs a question on the facts of a case alone, for whoever oversees it and sees no row: what is open, what is open for
// some of the items, and what each rule still lacks.

import { type Policy, policy, type Question, rulesFor } from './policy.js';
import type { Rule } from './rule.js';
import { type Fact, factEntry } from './vocabulary/facts.js';

/** PARTLY: of the items only those that meet a condition of their own, such as that one wrote them oneself. */
export type AccessEffect = 'PERMITTED' | 'PARTLY' | 'REFUSED' | 'NEVER';

/** Whether a fact holds of the case; of facts of an item alone nothing is known here, and they are not asked. */
export type CaseAnswers = (fact: Fact) => boolean;

export interface WeighedRule {
  readonly rule: Rule;
  /** What the case lacks. */
  readonly lacking: readonly Fact[];
  /** What is left to each item, where the case lacks nothing. */
  readonly perItem: readonly Fact[];
}

export interface Weighed {
  readonly effect: AccessEffect;
  /** The rule that settled it; null where none did. */
  readonly rule: Rule | null;
  /** Every rule that speaks to the question, forbids first. */
  readonly rules: readonly WeighedRule[];
}

/** Asked of each item; of what is asked of both, the case tells whether asking makes sense. */
const isOfItem = (fact: Fact): boolean => factEntry(fact).level !== 'CASE';
export const isAskedOfCase = (fact: Fact): boolean => factEntry(fact).level !== 'ITEM';

const weighRule = (rule: Rule, holds: CaseAnswers): WeighedRule => ({
  rule,
  lacking: rule.facts.filter(fact => isAskedOfCase(fact) && !holds(fact)),
  perItem: rule.facts.filter(isOfItem),
});

const applies = ({ lacking }: WeighedRule): boolean => lacking.length === 0;
const isWhole = (one: WeighedRule): boolean => applies(one) && one.perItem.length === 0;

export function weigh(question: Question, holds: CaseAnswers, table: Policy = policy): Weighed {
  const rules = rulesFor(question, table).map(rule => weighRule(rule, holds));
  const settled = (effect: AccessEffect, by?: WeighedRule): Weighed => ({
    effect,
    rule: by?.rule ?? null,
    rules,
  });
  const forbids = rules.filter(one => one.rule.effect === 'forbid');
  const permits = rules.filter(one => one.rule.effect === 'permit');
  const shut = forbids.find(isWhole);
  if (shut !== undefined) return settled(shut.rule.facts.length === 0 ? 'NEVER' : 'REFUSED', shut);
  const whole = permits.find(isWhole);
  // What a forbid shuts for some items, is open for the others.
  if (whole !== undefined) return settled(forbids.some(applies) ? 'PARTLY' : 'PERMITTED', whole);
  const partly = permits.find(applies);
  if (partly !== undefined) return settled('PARTLY', partly);
  return settled(permits.length === 0 ? 'NEVER' : 'REFUSED');
}

/** Whether anything of the noun can be seen. */
export const isOpen = (effect: AccessEffect): boolean => effect === 'PERMITTED' || effect === 'PARTLY';
