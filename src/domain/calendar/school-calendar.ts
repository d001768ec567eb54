// School days: which days count is a parameter, counting is here.
import { dayNumber, dayOfNumber, type IsoDate, isoWeekday } from './iso-date.js';

export interface SchoolCalendar {
  /** Names the calendar and its edition, since periods computed with it bear it in their law version. */
  readonly id: string;
  isSchoolDay(day: IsoDate): boolean;
}

/** The calendar of the one-line format: no holidays. */
export const MONDAY_TO_FRIDAY: SchoolCalendar = {
  id: 'monday-to-friday',
  isSchoolDay: day => isoWeekday(day) <= 5,
};

/** A calendar that has no school days for this long is broken; then no silence is ever long enough. */
const SEARCH_DAYS = 400;
const LAST_DAY = dayNumber('9999-12-31');

/** The school days after a day, up to and including another. */
export function schoolDaysAfter(day: IsoDate, until: IsoDate, calendar: SchoolCalendar): number {
  const last = dayNumber(until);
  let count = 0;
  for (let number = dayNumber(day) + 1; number <= last; number++) {
    if (calendar.isSchoolDay(dayOfNumber(number))) count++;
  }
  return count;
}

/** The first day on which so many school days after a day have been reached, or undefined if that is never. */
export function nthSchoolDayAfter(day: IsoDate, nth: number, calendar: SchoolCalendar): IsoDate | undefined {
  const first = dayNumber(day);
  const last = Math.min(first + SEARCH_DAYS, LAST_DAY);
  let count = 0;
  for (let number = first + 1; number <= last; number++) {
    const candidate = dayOfNumber(number);
    if (calendar.isSchoolDay(candidate) && ++count === nth) return candidate;
  }
  return undefined;
}
