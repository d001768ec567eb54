// Every question that can be put to the policy, with every combination of the facts on which its answer hangs.

import type { FactAnswers } from '../../../src/policy/decide.js';
import { type Question, rulesFor } from '../../../src/policy/policy.js';
import type { Action } from '../../../src/policy/rule.js';
import { capacityNames } from '../../../src/policy/vocabulary/capacities.js';
import type { Fact } from '../../../src/policy/vocabulary/facts.js';
import { type Purpose, purposes } from '../../../src/policy/vocabulary/purposes.js';
import { resourceNames } from '../../../src/policy/vocabulary/resources.js';
import { type Dice, dice } from '../../long/dice.js';

/** What is known of each fact; left out is not known, which is never a yes. */
export type Known = Readonly<Partial<Record<Fact, boolean>>>;

export interface Asked {
  readonly question: Question;
  readonly known: Known;
  readonly answers: FactAnswers;
}

const purposeNames = Object.keys(purposes) as readonly Purpose[];
const actions: readonly Action[] = ['read', 'write'];

/** Up to so many facts every combination is asked; of more facts as many combinations are thrown. */
const WHOLE_UP_TO = 6;
const SAMPLE = 2 ** WHOLE_UP_TO;

const everyQuestion = (): Question[] =>
  capacityNames.flatMap(capacity =>
    purposeNames.flatMap(purpose =>
      actions.flatMap(action => resourceNames.map(resource => ({ capacity, purpose, action, resource }))),
    ),
  );

/** Each combination is a number with one bit per fact; all and none are always among them. */
function combinations(facts: readonly Fact[], chance: Dice): number[] {
  const all = 2 ** facts.length;
  if (facts.length <= WHOLE_UP_TO) return Array.from({ length: all }, (_, bits) => bits);
  return [0, all - 1, ...Array.from({ length: SAMPLE - 2 }, () => chance.below(all))];
}

/** What does not hold is known not to hold or not known at all, as the dice fall: engines must treat both alike. */
function knownFrom(facts: readonly Fact[], bits: number, chance: Dice): Known {
  const known: Partial<Record<Fact, boolean>> = {};
  facts.forEach((fact, index) => {
    if ((bits >> index) % 2 === 1) known[fact] = true;
    else if (chance.below(2) === 0) known[fact] = false;
  });
  return known;
}

function shuffled<T>(list: readonly T[], chance: Dice): T[] {
  const mixed = [...list];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = chance.below(last + 1);
    [mixed[last], mixed[other]] = [mixed[other]!, mixed[last]!];
  }
  return mixed;
}

/** The same seed gives the same questions in the same order. */
export function matrix(seed: number): Asked[] {
  const chance = dice(seed);
  const asked = everyQuestion().flatMap(question => {
    const facts = [...new Set(rulesFor(question).flatMap(rule => rule.facts))];
    return combinations(facts, chance).map((bits): Asked => {
      const known = knownFrom(facts, bits, chance);
      return { question, known, answers: fact => known[fact] };
    });
  });
  return shuffled(asked, chance);
}
