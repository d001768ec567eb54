// What a school registers of one pupil, as the law of absence reads it: no names, no reasons.
import type { IsoDate } from '../calendar/iso-date.js';

/** Which kinds there are, and what each counts for, is data of a protocol (kinds.ts); these are their codes. */
export type AbsenceKind = 'PRESENT' | 'LATE' | 'TRUANCY' | 'SICK' | 'SENT_HOME_ILL' | 'LEAVE' | 'OTHER';

export type AbsenceUnit = 'LESSON' | 'HALF_DAY';

export interface Registered {
  readonly day: IsoDate;
  readonly startsAt: Date;
  readonly unit: AbsenceUnit;
  /** What was missed, in clock minutes; of lateness what came too late. */
  readonly minutes: number;
  readonly kind: AbsenceKind;
  /** null: not judged yet, and then nothing counts against the pupil. */
  readonly authorised: boolean | null;
}

/** A report of sickness; the last day is the last day of being sick, or null while it lasts. */
export interface Spell {
  readonly fromDay: IsoDate;
  readonly untilDay: IsoDate | null;
  /** "Onduidelijk ziekteverzuim" (DB:415): the school found no clear reason. */
  readonly unclear: boolean;
}
