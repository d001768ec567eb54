// What is counted of one pupil in the period in which today lies (D06), and apart from it what is counted of sickness (D07).
import type { IsoDate } from '../calendar/iso-date.js';
import type { SchoolCalendar } from '../calendar/school-calendar.js';
import type { CriteriaVariant } from './protocol.js';
import type { Period, ProtocolInUse } from './protocol-in-use.js';
import type { Registered, Spell } from './registration.js';

export interface Counting {
  readonly entries: readonly Registered[];
  readonly spells: readonly Spell[];
  readonly protocol: ProtocolInUse;
  readonly calendar: SchoolCalendar;
  readonly today: IsoDate;
}

/** D07: told only to those who may read sickness. */
export interface SicknessCounts {
  readonly reports: number;
  readonly sickDays: number;
  readonly sentHomeIll: number;
}

export interface AbsenceCounts {
  readonly period: Period;
  readonly variant: CriteriaVariant;
  readonly timesLate: number;
  /** In parts of a third: a lesson is a third of a half-day. */
  readonly truantHalfDays: number;
  readonly truantLessons: number;
  readonly unauthorisedMinutes: number;
  /** Since the last time that the statutory number was reached, in the school weeks that end with this one. */
  readonly statutoryMinutes: number;
  /** Nobody has judged these yet, so they count nowhere. */
  readonly waitingToBeJudged: number;
  readonly sickness: SicknessCounts;
}
