// Days, midnights and ages by the time zone table of the platform, without anything of our own calendar.
import type { IsoDate } from '../../../src/domain/calendar/iso-date.js';

const shown = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
});
const known = new Map<number, IsoDate>();
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The calendar day in Amsterdam. */
export function dayThere(at: Date): IsoDate {
  const day = known.get(at.getTime()) ?? (shown.format(at).slice(0, 10) as IsoDate);
  known.set(at.getTime(), day);
  return day;
}

/** 00:00 in Amsterdam: one or two hours before it is 00:00 in UTC. */
export function midnightThere(day: IsoDate): Date {
  const utc = Date.parse(`${day}T00:00:00Z`);
  const found = [1, 2]
    .map(hours => new Date(utc - hours * HOUR))
    .find(at => shown.format(at) === `${day} 00:00:00`);
  if (found === undefined) throw new Error('a day begins one or two hours before it does in UTC');
  return found;
}

export const later = (day: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10) as IsoDate;

/** Completed years; of one born on 29 February they are full on 1 March in a common year, as 02-28 < 02-29 < 03-01. */
export function yearsOn(birthDate: IsoDate, day: IsoDate): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) >= birthDate.slice(5) ? years : years - 1;
}

/** The Sunday on which the clock is changed. */
export function lastSundayOf(year: number, month: 3 | 10): IsoDate {
  const last = new Date(Date.UTC(year, month - 1, 31));
  return later(last.toISOString().slice(0, 10) as IsoDate, -last.getUTCDay());
}

/** Mondays to Fridays after a day, up to and including another. */
export function schoolDaysBetween(after: IsoDate, until: IsoDate): number {
  let count = 0;
  for (let day = later(after, 1); day <= until && count < 10; day = later(day, 1)) {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6) count += 1;
  }
  return count;
}
