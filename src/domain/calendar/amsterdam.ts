// The day of an instant in Europe/Amsterdam, and the instants at which such a day begins and ends.
import { DAY_MS, dayNumber, type IsoDate } from './iso-date.js';

const HOUR_MS = 3_600_000;

/** Since 1996 summer time runs from the last Sunday of March to that of October, 01:00 UTC (2000/84/EC and before it 94/21/EC). */
const FIRST_YEAR_OF_THE_RULE = 1996;

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** The day of an instant in Europe/Amsterdam. */
export function dayOf(instant: Date): IsoDate {
  const millis = instant.getTime();
  const text = new Date(millis + offsetAt(millis)).toISOString();
  if (text.length !== 24) throw new RangeError('an instant outside the years 0000 to 9999');
  return text.slice(0, 10) as IsoDate;
}

/** 00:00 in Europe/Amsterdam of a day. */
export function startOfDay(day: IsoDate): Date {
  return midnight(dayNumber(day));
}

/** 00:00 in Europe/Amsterdam of the day after, the first instant that is no longer this day. */
export function endOfDay(day: IsoDate): Date {
  return midnight(dayNumber(day) + 1);
}

function midnight(number: number): Date {
  // Amsterdam's midnight lies an hour or two before that of UTC, and the clock never changes between.
  return new Date(number * DAY_MS - offsetAt(number * DAY_MS - 2 * HOUR_MS));
}

function offsetAt(millis: number): number {
  const year = new Date(millis).getUTCFullYear();
  if (year < FIRST_YEAR_OF_THE_RULE) return offsetByTable(millis);
  const [begin, end] = summerOf(year);
  return (millis >= begin && millis < end ? 2 : 1) * HOUR_MS;
}

type Summer = readonly [begin: number, end: number];

/** At most one entry a year; asked several times for every word and every midnight. */
const summers = new Map<number, Summer>();

function summerOf(year: number): Summer {
  const known = summers.get(year);
  if (known !== undefined) return known;
  const summer: Summer = [lastSundayAt0100(year, 2), lastSundayAt0100(year, 9)];
  summers.set(year, summer);
  return summer;
}

/** For a month of 31 days, as March and October are. */
function lastSundayAt0100(year: number, month: number): number {
  const last = Date.UTC(year, month, 31);
  return last - new Date(last).getUTCDay() * DAY_MS + HOUR_MS;
}

/** Before the rule only the time zone table knows; slow, and rare: no pupil of now was born so long ago. */
function offsetByTable(millis: number): number {
  const part = new Map(clock.formatToParts(millis).map(({ type, value }) => [type, Number(value)]));
  const read = (name: Intl.DateTimeFormatPartTypes) => part.get(name) ?? Number.NaN;
  const local = new Date(0);
  local.setUTCFullYear(read('year'), read('month') - 1, read('day'));
  local.setUTCHours(read('hour'), read('minute'), read('second'));
  return local.getTime() - Math.floor(millis / 1000) * 1000;
}
