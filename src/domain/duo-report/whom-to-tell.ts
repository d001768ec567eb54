// Who must be told beforehand that a report will be made, and what of it, by the pupil's age.

import { ADULT_FROM, ALONE_FROM, SPEAKS_FROM } from '../consent/ages.js';

/** WHOLE: that and why; FACTS: that, how often and when there was absence, and nothing more (E18, Q12). */
export type Telling = 'WHOLE' | 'FACTS';

export interface WhomToTell {
  readonly pupil: boolean;
  /** Null: the parents are not told, who have no standing any more. */
  readonly parents: Telling | null;
}

/** DB:171-174, 254-260, read through the ages of law.md: under 12 the parents, from 18 on the pupil alone. */
export function whomToTell(age: number): WhomToTell {
  if (age >= ADULT_FROM) return { pupil: true, parents: null };
  if (age >= ALONE_FROM) return { pupil: true, parents: 'FACTS' };
  return { pupil: age >= SPEAKS_FROM, parents: 'WHOLE' };
}

export interface WhomToHear {
  readonly pupil: boolean;
  readonly parents: boolean;
}

/** The leerplichtambtenaar hears the parents, and the pupil from 12 on (LPW 22(3); E04). */
export const whomToHear = (age: number): WhomToHear => ({
  pupil: age >= SPEAKS_FROM,
  parents: age < ADULT_FROM,
});
