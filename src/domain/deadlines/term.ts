// A length of time with its unit, and the last day on which what must be done within it is in time.
import { addDays, addMonths, dayNumber, dayOfNumber, type IsoDate } from '../calendar/iso-date.js';
import { nthSchoolDayAfter, type SchoolCalendar } from '../calendar/school-calendar.js';

export type TermUnit = 'CALENDAR_DAYS' | 'SCHOOL_DAYS' | 'WEEKS' | 'MONTHS';

export interface Term {
  readonly count: number;
  readonly unit: TermUnit;
}

/** null: the calendar has not so many school days, and no other day is invented. */
export function dayAfter(start: IsoDate, { count, unit }: Term, calendar: SchoolCalendar): IsoDate | null {
  if (count === 0) return start;
  if (unit === 'MONTHS') return addMonths(start, count);
  if (unit === 'SCHOOL_DAYS')
    return count > 0
      ? (nthSchoolDayAfter(start, count, calendar) ?? null)
      : nthSchoolDayBefore(start, -count, calendar);
  return addDays(start, unit === 'WEEKS' ? 7 * count : count);
}

/** As far back as school-calendar.ts looks ahead. */
const SEARCH_DAYS = 400;

function nthSchoolDayBefore(day: IsoDate, nth: number, calendar: SchoolCalendar): IsoDate | null {
  const last = dayNumber(day);
  let count = 0;
  for (let number = last - 1; number >= last - SEARCH_DAYS; number--) {
    const candidate = dayOfNumber(number);
    if (calendar.isSchoolDay(candidate) && ++count === nth) return candidate;
  }
  return null;
}
