// Before anything is timed: every contender answers every question alike.

import type { Contender } from './contender.js';

/** A contender that needs seconds for a thousand questions is asked the first of them only. */
export interface Witness {
  readonly contender: Contender;
  readonly questions: number;
}

/** How many of the questions are answered otherwise than by the first contender. */
export function differences(first: Contender, { contender, questions }: Witness): number {
  const places = Array.from({ length: questions }, (_, place) => place);
  return places.filter(place => first.answer(place, 1) !== contender.answer(place, 1)).length;
}
