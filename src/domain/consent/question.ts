// A situation at its instant, with what the day of that instant fixes: the age and the capacity of the pupil.
import { dayOf } from '../calendar/amsterdam.js';
import { completedYears } from '../calendar/birthdays.js';
import type { IsoDate } from '../calendar/iso-date.js';
import { SPEAKS_FROM } from './ages.js';
import type { ConsentLaw } from './consent-law.js';
import { covers, type Situation, type Student } from './situation.js';

export interface Question {
  readonly situation: Situation;
  readonly law: ConsentLaw;
  readonly at: number;
  readonly day: IsoDate;
  readonly age: number;
  readonly capable: boolean;
}

export function questionOf(situation: Situation, law: ConsentLaw): Question {
  const day = dayOf(situation.at);
  return {
    situation,
    law,
    at: situation.at.getTime(),
    day,
    age: completedYears(situation.student.birthDate, day),
    capable: isCapable(situation.student, day),
  };
}

export function isCapable(student: Student, day: IsoDate): boolean {
  return !(student.incapable ?? []).some(range => covers(range, day));
}

/** The pupil's word counts only if said at 12 or over and while capable in the matter. */
export function hasVoice(student: Student, day: IsoDate): boolean {
  return completedYears(student.birthDate, day) >= SPEAKS_FROM && isCapable(student, day);
}
