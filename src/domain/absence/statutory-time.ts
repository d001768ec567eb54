// The 16 hours in four school weeks (E01): clock time missed without a lawful reason, counted anew after each time.
import { addDays, type IsoDate, isoWeekday } from '../calendar/iso-date.js';
import type { SchoolCalendar } from '../calendar/school-calendar.js';
import { crossed } from './crossed.js';
import type { Crossing } from './crossing.js';
import type { DayOfEntries } from './entries-that-count.js';
import { countsFor, type KindRow } from './kinds.js';
import type { StatutoryTimeRow } from './protocol.js';
import { type ProtocolInUse, rulesOn } from './protocol-in-use.js';
import type { Registered } from './registration.js';

interface Missed {
  readonly day: IsoDate;
  readonly minutes: number;
}

export interface StatutoryTime {
  readonly crossings: readonly Crossing[];
  /** What counts towards the next time, in the school weeks that end with the week of today. */
  readonly minutes: number;
}

export function statutoryTime(
  days: readonly DayOfEntries[],
  use: ProtocolInUse,
  calendar: SchoolCalendar,
  today: IsoDate,
): StatutoryTime {
  const crossings: Crossing[] = [];
  const timesIn = new Map<IsoDate, number>();
  let open: Missed[] = [];
  for (const { day, entries } of days) {
    const rules = rulesOn(day, use);
    if (rules === undefined) continue;
    const { statutoryTime: row, kinds } = rules.protocol;
    const missed = minutesMissed(entries, kinds);
    if (missed === 0) continue;
    open.push({ day, minutes: missed });
    const minutes = minutesSince(open, firstDayOfWeeks(day, row, calendar));
    if (minutes < row.minutes) continue;
    const time = (timesIn.get(rules.period.from) ?? 0) + 1;
    timesIn.set(rules.period.from, time);
    const once = `${rules.period.from}/${time}`;
    crossings.push(crossed(row, { once, on: day, counts: { minutes }, calendar }));
    open = [];
  }
  const row = rulesOn(today, use)?.protocol.statutoryTime;
  return {
    crossings,
    minutes: row === undefined ? 0 : minutesSince(open, firstDayOfWeeks(today, row, calendar)),
  };
}

const minutesSince = (missed: readonly Missed[], first: IsoDate): number =>
  missed.reduce((minutes, one) => (one.day >= first ? minutes + one.minutes : minutes), 0);

/** The time between beginnings and ends, each moment once however often it was registered. */
export function minutesMissed(entries: readonly Registered[], kinds: readonly KindRow[]): number {
  const spans = entries
    .filter(entry => countsFor(entry, 'STATUTORY_TIME', kinds))
    .map(({ startsAt, minutes }) => ({ begin: startsAt.getTime() / 60_000, minutes }))
    .sort((one, other) => one.begin - other.begin);
  let total = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { begin, minutes } of spans) {
    total += Math.max(0, begin + minutes - Math.max(begin, reached));
    reached = Math.max(reached, begin + minutes);
  }
  return total;
}

/** A calendar without school weeks for so long is broken; then the weeks that were found are all. */
const SEARCH_WEEKS = 60;

/** The Monday of the first of so many school weeks, of which the week of this day is the last. */
export function firstDayOfWeeks(
  day: IsoDate,
  { schoolWeeks }: Pick<StatutoryTimeRow, 'schoolWeeks'>,
  calendar: SchoolCalendar,
): IsoDate {
  const monday = addDays(day, 1 - isoWeekday(day));
  let first = monday;
  let found = isSchoolWeek(monday, calendar) ? 1 : 0;
  for (let back = 1; found < schoolWeeks && back <= SEARCH_WEEKS; back++) {
    const candidate = addDays(monday, -7 * back);
    if (!isSchoolWeek(candidate, calendar)) continue;
    first = candidate;
    found++;
  }
  return first;
}

const isSchoolWeek = (monday: IsoDate, calendar: SchoolCalendar): boolean =>
  [0, 1, 2, 3, 4, 5, 6].some(days => calendar.isSchoolDay(addDays(monday, days)));
