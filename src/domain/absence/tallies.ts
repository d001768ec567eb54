// The running counts of one period: how often late, how long truant, how often absent again, day after day.
import type { IsoDate } from '../calendar/iso-date.js';
import { type DayOfEntries, liesIn } from './entries-that-count.js';
import { beginnings, truancyOfDay } from './half-days.js';
import { countsFor, type Tally } from './kinds.js';
import type { RulesOfPeriod } from './protocol-in-use.js';

/** What was reached at the end of a day. */
export interface Tallied {
  readonly day: IsoDate;
  readonly timesLate: number;
  readonly truantHalfDayParts: number;
  readonly truantLessons: number;
  readonly truantWholeHalfDays: number;
}

export const NOTHING: Omit<Tallied, 'day'> = {
  timesLate: 0,
  truantHalfDayParts: 0,
  truantLessons: 0,
  truantWholeHalfDays: 0,
};

export function runningTallies(days: readonly DayOfEntries[], rules: RulesOfPeriod): readonly Tallied[] {
  const { kinds, conversion } = rules.protocol;
  let reached = NOTHING;
  return days
    .filter(({ day }) => liesIn(day, rules.period))
    .map(({ day, entries }) => {
      const of = (tally: Tally) => entries.filter(entry => countsFor(entry, tally, kinds));
      const truancy = truancyOfDay(of('TRUANCY'), conversion);
      reached = {
        timesLate: reached.timesLate + beginnings(of('LATENESS')),
        truantHalfDayParts: reached.truantHalfDayParts + truancy.halfDayParts,
        truantLessons: reached.truantLessons + truancy.lessons,
        truantWholeHalfDays: reached.truantWholeHalfDays + truancy.wholeHalfDays,
      };
      return { day, ...reached };
    });
}

/** Half-days as people write them; a lesson is a part, so a third shows as 0.33. */
export const halfDaysOf = (parts: number, { protocol }: RulesOfPeriod): number =>
  Math.floor((100 * parts) / protocol.conversion.lessonsPerHalfDay) / 100;
