// Decides on a write from the facts of the row that would be written.

import { type Decision, decide } from './decide.js';
import type { FactValues } from './judge.js';
import type { Question } from './policy.js';
import { toldName } from './vocabulary/facts.js';

/** Facts that were not asked do not hold. */
export const decideOnWrite = (question: Omit<Question, 'action'>, facts: FactValues): Decision =>
  decide({ ...question, action: 'write' }, fact => {
    const value = facts[fact];
    return value === undefined ? undefined : value !== false && value !== null && value !== '';
  });

/** What the writer may be told is missing: each alternative by the names that may be told. */
export function toldMissing(decision: Decision): string[][] {
  const sets = decision.missing.map(facts => [...new Set(facts.map(toldName))].sort());
  return [...new Map(sets.map(set => [set.join(' '), set])).values()];
}
