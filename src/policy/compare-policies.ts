// Two versions of the policy side by side, over every question and every combination of the facts that either asks about it.

import { decide } from './decide.js';
import { type Policy, type Question, rulesFor } from './policy.js';
import type { Fact } from './vocabulary/facts.js';

/** What one version permits of a question and the other does not. */
export interface PolicyDifference {
  readonly question: Question;
  /** Combinations of facts in which it was gained, or lost. */
  readonly gained: number;
  readonly lost: number;
  readonly combinations: number;
  /** The fewest facts with which it is gained, or lost. */
  readonly gainedWith: readonly Fact[] | null;
  readonly lostWith: readonly Fact[] | null;
}

/** More combinations than this are not tried: a rule that asks so much is not foreseen. */
const mostFacts = 16;

function questionsOf({ rules }: Policy): Question[] {
  const asked = rules.flatMap(({ capacity, action, resource, purposes }) =>
    purposes.map((purpose): Question => ({ capacity, purpose, action, resource })),
  );
  return [...new Map(asked.map(one => [Object.values(one).join(' '), one])).values()];
}

function factsOf(question: Question, ...tables: readonly Policy[]): Fact[] {
  const facts = tables.flatMap(table => rulesFor(question, table).flatMap(rule => rule.facts));
  return [...new Set(facts)].sort();
}

/** Every set of them, smaller sets first. */
function combinationsOf(facts: readonly Fact[]): Fact[][] {
  if (facts.length > mostFacts) throw new Error('a question asks more facts than are tried');
  const sets = Array.from({ length: 2 ** facts.length }, (_, bits) =>
    facts.filter((_fact, at) => (bits >> at) % 2 === 1),
  );
  return sets.sort((one, other) => one.length - other.length);
}

function difference(question: Question, before: Policy, after: Policy): PolicyDifference | null {
  const combinations = combinationsOf(factsOf(question, before, after));
  const permits = (table: Policy, holding: readonly Fact[]): boolean =>
    decide(question, fact => holding.includes(fact), table).effect === 'permit';
  const gained = combinations.filter(one => !permits(before, one) && permits(after, one));
  const lost = combinations.filter(one => permits(before, one) && !permits(after, one));
  if (gained.length + lost.length === 0) return null;
  return {
    question,
    gained: gained.length,
    lost: lost.length,
    combinations: combinations.length,
    gainedWith: gained[0] ?? null,
    lostWith: lost[0] ?? null,
  };
}

/** In the order of capacity, purpose, action and noun. */
export function comparePolicies(before: Policy, after: Policy): PolicyDifference[] {
  const questions = new Map(
    [...questionsOf(before), ...questionsOf(after)].map(one => [Object.values(one).join(' '), one]),
  );
  const named = [...questions].sort(([one], [other]) => (one < other ? -1 : 1));
  return named.flatMap(([, question]) => difference(question, before, after) ?? []);
}
