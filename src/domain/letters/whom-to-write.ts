// Whether a letter goes to somebody, and whether with everything or with the facts alone, by the pupil's age on its day.

import { type Telling, whomToTell } from '../duo-report/whom-to-tell.js';

export interface LetterTo {
  /** PARENT: who holds gezag now; OTHER: nobody to whom it may go. */
  readonly to: 'PUPIL' | 'PARENT' | 'OTHER';
  /** In completed years, on the day of the letter. */
  readonly age: number;
  readonly telling: Telling;
  /** Parents were to be told the facts alone, whatever the age is today: the pupil will be 16 on the day of the talk. */
  readonly parentsFactsOnly?: boolean;
}

export type WritingProblem = 'NOT_TO_BE_TOLD' | 'FACTS_LETTER_ONLY';

/** DB:171-174, 254-260, 406-408, 637-641; law.md E18, K4: undefined where the letter may be made. */
export function problemOfLetter({
  to,
  age,
  telling,
  parentsFactsOnly = false,
}: LetterTo): WritingProblem | undefined {
  const { pupil, parents } = whomToTell(age);
  if (to === 'PUPIL' && pupil) return telling === 'FACTS' ? 'FACTS_LETTER_ONLY' : undefined;
  if (to !== 'PARENT' || parents === null) return 'NOT_TO_BE_TOLD';
  const told: Telling = parentsFactsOnly ? 'FACTS' : parents;
  return told === telling ? undefined : 'FACTS_LETTER_ONLY';
}
