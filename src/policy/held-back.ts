// What is held back of a noun in a case that the asker sees, told so that it tells nothing about the case's rows.

import type { FactAnswers } from './decide.js';
import { type Policy, policy, type Question, rulesFor } from './policy.js';
import type { Rule } from './rule.js';
import { type Fact, factEntry, toldName } from './vocabulary/facts.js';

export interface HeldBack {
  /** Sets of conditions of which one, met, would open (more of) the noun. */
  readonly missing: readonly (readonly Fact[])[];
  /** Where nothing is missing in the case: the only items of the noun that the asker may ever see. */
  readonly limitedTo: readonly Fact[];
}

// Seeing what the own organisation holds, and whom one meets, is where everybody starts from, and no news.
const unremarkable: readonly Fact[] = [
  'own_organisation',
  'asked_by_own_organisation',
  'visible_participant_or_self',
];

const isAboutItems = (fact: Fact): boolean => factEntry(fact).level === 'ITEM';
const told = (facts: readonly Fact[]): Fact[] => [...new Set(facts.map(toldName))].sort();

/** The smallest sets, each once, in a fixed order. */
function distinct(sets: readonly Fact[][]): Fact[][] {
  const byName = new Map(sets.map(set => [set.join(' '), set]));
  const within = (small: Fact[], large: Fact[]) =>
    small !== large && small.every(fact => large.includes(fact));
  const all = [...byName.values()];
  return all
    .filter(set => !all.some(other => within(other, set)))
    .sort((a, b) => (a.join() < b.join() ? -1 : 1));
}

/**
 * It looks at the case alone and never at the noun's rows: it says the same whether there is anything or not.
 * Null when nothing is held back.
 */
export function heldBack(question: Question, atCase: FactAnswers, table: Policy = policy): HeldBack | null {
  const permits = rulesFor(question, table).filter(rule => rule.effect === 'permit');
  const lackingAtCase = (rule: Rule): Fact[] =>
    rule.facts.filter(fact => !isAboutItems(fact) && atCase(fact) !== true);
  const whole = (rule: Rule): boolean => lackingAtCase(rule).length === 0 && !rule.facts.some(isAboutItems);
  if (permits.some(whole)) return null;
  const ofThisAge = permits.filter(rule => !lackingAtCase(rule).some(fact => factEntry(fact).isAge));
  const missing = distinct(
    ofThisAge.map(rule => told(lackingAtCase(rule))).filter(facts => facts.length > 0),
  );
  const reachable = permits.filter(rule => lackingAtCase(rule).length === 0);
  const items = told(reachable.flatMap(rule => rule.facts.filter(isAboutItems)));
  const limitedTo = items.filter(fact => !unremarkable.includes(fact));
  if (reachable.length > 0 && missing.length === 0 && limitedTo.length === 0) return null;
  return { missing, limitedTo };
}
