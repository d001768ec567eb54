// The days on which a recurring deadline falls between two days.
import { addDays, addMonths, type IsoDate, isoWeekday } from '../calendar/iso-date.js';
import type { SchoolCalendar } from '../calendar/school-calendar.js';
import type { RecurringKind, RecurringRow } from './deadline-row.js';
import { type Deadline, warningOf } from './deadlines.js';
import { rowOf } from './protocols.js';
import { dayAfter } from './term.js';

export interface Between {
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly calendar: SchoolCalendar;
  /** The first of its days, where the region sets it; without it such a deadline has no days. */
  readonly firstOn?: IsoDate;
}

export function occurrencesOf(kind: RecurringKind, between: Between): readonly Deadline[] {
  const row = rowOf(kind);
  return daysOf(row, between)
    .filter(dueOn => between.from <= dueOn && dueOn <= between.until)
    .map(dueOn => ({
      kind,
      force: row.force,
      dueOn,
      warnOn: warningOf(dueOn, row.warnBefore, between.calendar),
    }));
}

function daysOf(row: RecurringRow, between: Between): readonly IsoDate[] {
  if (row.falls === 'LAST_SCHOOL_DAY_OF_WEEK') return lastSchoolDays(between);
  if (row.falls === 'FROM_A_DAY_THAT_IS_SET') return fromFirst(row, between);
  return endsOfMonth(row.falls.endOfMonth, between);
}

/** A week without school has none. */
function lastSchoolDays({ from, until, calendar }: Between): readonly IsoDate[] {
  const days: IsoDate[] = [];
  for (let monday = addDays(from, 1 - isoWeekday(from)); monday <= until; monday = addDays(monday, 7)) {
    const last = [6, 5, 4, 3, 2, 1, 0]
      .map(after => addDays(monday, after))
      .find(day => calendar.isSchoolDay(day));
    if (last !== undefined) days.push(last);
  }
  return days;
}

/** Each counted from the first, so that a month without a 31st does not shorten those after it. */
function fromFirst({ every }: RecurringRow, { until, calendar, firstOn }: Between): readonly IsoDate[] {
  const days: IsoDate[] = [];
  if (firstOn === undefined) return days;
  for (let day: IsoDate | null = firstOn; day !== null && day <= until; ) {
    days.push(day);
    day = dayAfter(firstOn, { ...every, count: every.count * days.length }, calendar);
  }
  return days;
}

function endsOfMonth(month: number, { from, until }: Between): readonly IsoDate[] {
  const days: IsoDate[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(until.slice(0, 4)); year++) {
    const first = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01` as IsoDate;
    days.push(addDays(addMonths(first, 1), -1));
  }
  return days;
}
