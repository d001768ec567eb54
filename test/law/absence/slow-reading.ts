// A second, slow reading of the criteria, written from the passages and not from the program: it looks at every day of
// the year and asks of each what stood in the books at its end.

import type { CriteriaVariant } from '../../../src/domain/absence/protocol.js';
import type { Registered, Spell } from '../../../src/domain/absence/registration.js';
import { addDays, dayNumber, type IsoDate, isoWeekday } from '../../../src/domain/calendar/iso-date.js';

export interface Books {
  readonly entries: readonly Registered[];
  readonly spells: readonly Spell[];
  readonly talks: readonly IsoDate[];
  readonly variant: CriteriaVariant;
  readonly today: IsoDate;
  readonly isSchoolDay: (day: IsoDate) => boolean;
}

/** Key and day of every crossing. */
export type Told = ReadonlyMap<string, IsoDate>;

const yearOf = (day: IsoDate): IsoDate =>
  `${Number(day.slice(0, 4)) - (day.slice(5) < '08-01' ? 1 : 0)}-08-01` as IsoDate;

const bad = (entry: Registered, ...kinds: readonly string[]) =>
  entry.authorised === false && kinds.includes(entry.kind);

/** Hours of the clock in Amsterdam: not by the offset of the program, but by the time zone table. */
const hourOf = (instant: Date): number =>
  Number(
    new Intl.DateTimeFormat('en-GB', {
      hour: '2-digit',
      hourCycle: 'h23',
      timeZone: 'Europe/Amsterdam',
    }).format(instant),
  );

function lessonsAndThirds(entries: readonly Registered[]): { lessons: number; thirds: number } {
  let lessons = 0;
  let thirds = 0;
  for (const isMorning of [true, false]) {
    const half = entries.filter(entry => hourOf(entry.startsAt) < 12 === isMorning);
    const instants = new Set(
      half.filter(one => one.unit === 'LESSON').map(one => one.startsAt.toISOString()),
    );
    const whole = half.some(one => one.unit === 'HALF_DAY');
    lessons += whole && instants.size < 3 ? 3 : instants.size;
    thirds += whole || instants.size > 3 ? 3 : instants.size;
  }
  return { lessons, thirds };
}

/** Each minute that was missed, by name. */
function minutesOf(entries: readonly Registered[]): number {
  const minutes = new Set<number>();
  for (const { startsAt, minutes: length } of entries)
    for (let minute = 0; minute < length; minute++) minutes.add(startsAt.getTime() / 60_000 + minute);
  return minutes.size;
}

const DUO_KINDS = ['LATE', 'TRUANCY', 'LEAVE', 'OTHER'] as const;

export function slowReading(books: Books): Told {
  const told = new Map<string, IsoDate>();
  const tell = (key: string, day: IsoDate) => {
    if (!told.has(key)) told.set(key, day);
  };
  const entries = books.entries.filter(one => one.day <= books.today && books.isSchoolDay(one.day));
  const days = [...new Set(entries.map(one => one.day))].sort();
  for (const day of days) {
    const year = yearOf(day);
    const sofar = entries.filter(one => one.day <= day && yearOf(one.day) === year);
    bands(sofar, books, year, key => tell(key, day));
    for (const talk of books.talks) {
      if (talk > books.today || yearOf(talk) !== year) continue;
      const between = sofar.filter(one => one.day > talk && bad(one, ...DUO_KINDS));
      const latest = [...books.talks]
        .filter(one => one < day && one <= books.today)
        .sort()
        .at(-1);
      if (latest === talk && between.some(one => one.day === day)) tell(`REP_1/${talk}`, day);
    }
  }
  for (const [key, day] of [...told]) {
    const invites = key.startsWith('LATE_2') || key.startsWith('TRU_2');
    const talked = books.talks.some(
      talk => talk <= books.today && talk < day && yearOf(talk) === yearOf(day),
    );
    if (invites && talked) told.delete(key);
  }
  statute(entries, books, tell);
  sickness(books, tell);
  return told;
}

function bands(
  entries: readonly Registered[],
  { variant }: Books,
  year: IsoDate,
  tell: (key: string) => void,
): void {
  const lates = new Set(entries.filter(one => bad(one, 'LATE')).map(one => one.startsAt.getTime())).size;
  if (lates >= 1) tell(`LATE_1/${year}`);
  if (lates >= 8) tell(`LATE_2/${year}`);
  if (lates >= 12) tell(`LATE_3/${year}`);
  let lessons = 0;
  let thirds = 0;
  for (const day of new Set(entries.map(one => one.day))) {
    const ofDay = lessonsAndThirds(entries.filter(one => one.day === day && bad(one, 'TRUANCY')));
    lessons += ofDay.lessons;
    thirds += ofDay.thirds;
  }
  if (lessons >= 1) tell(`TRU_1/${year}`);
  if (variant === 'B7_LESUREN' ? lessons >= 8 : thirds >= 2 * 3) tell(`TRU_2/${year}`);
  if (variant === 'B7_LESUREN' ? lessons >= 12 : thirds >= 4 * 3) tell(`TRU_3/${year}`);
}

function statute(
  entries: readonly Registered[],
  { isSchoolDay }: Books,
  tell: (key: string, day: IsoDate) => void,
): void {
  const unlawful = entries.filter(one => one.authorised === false && one.kind !== 'PRESENT');
  const days = [...new Set(unlawful.map(one => one.day))].sort();
  const times = new Map<IsoDate, number>();
  let since: IsoDate | undefined;
  for (const day of days) {
    const weeks = lastFourSchoolWeeks(day, isSchoolDay);
    const counted = unlawful.filter(
      one => one.day <= day && (since === undefined || one.day > since) && weeks.has(mondayOf(one.day)),
    );
    if (minutesOf(counted) < 960) continue;
    since = day;
    const time = (times.get(yearOf(day)) ?? 0) + 1;
    times.set(yearOf(day), time);
    tell(`E01/${yearOf(day)}/${time}`, day);
  }
}

const mondayOf = (day: IsoDate): IsoDate => addDays(day, 1 - isoWeekday(day));

function lastFourSchoolWeeks(day: IsoDate, isSchoolDay: (day: IsoDate) => boolean): ReadonlySet<IsoDate> {
  const weeks = new Set<IsoDate>();
  for (let one = addDays(mondayOf(day), 6); weeks.size < 4; one = addDays(one, -1)) {
    if (isSchoolDay(one)) weeks.add(mondayOf(one));
  }
  return weeks;
}

function sickness({ spells, today, isSchoolDay }: Books, tell: (key: string, day: IsoDate) => void): void {
  const schoolDaysIn = (from: IsoDate, until: IsoDate): number => {
    let count = 0;
    for (let day = from; day <= until; day = addDays(day, 1)) if (isSchoolDay(day)) count++;
    return count;
  };
  const known = spells.filter(one => one.fromDay <= today);
  const first = known.map(one => one.fromDay).sort()[0];
  if (first === undefined) return;
  for (let day = first; day <= today; day = addDays(day, 1)) {
    const year = yearOf(day);
    const ended = known.filter(
      one => one.untilDay !== null && one.untilDay <= day && yearOf(one.fromDay) === year,
    );
    const short = ended.filter(one => {
      const length = schoolDaysIn(one.fromDay, one.untilDay ?? day);
      return length === 1 || length === 2;
    });
    for (const begin of short) {
      const window = short.filter(
        one => one.fromDay >= begin.fromDay && monthsOn(begin.fromDay, 2) > one.fromDay,
      );
      if (window.length >= 3) tell(`SICK_1/${year}`, day);
    }
    // Ill on end, by walking back from the day over every day that is one of being unclearly ill or no school day.
    const unclearly = known.filter(one => one.unclear && (one.untilDay === null || one.untilDay >= year));
    const isUnclear = (past: IsoDate): boolean =>
      unclearly.some(one => one.fromDay <= past && (one.untilDay === null || past <= one.untilDay));
    const until = unclearly
      .map(one => one.untilDay ?? today)
      .sort()
      .at(-1);
    let begin: IsoDate | undefined;
    for (let past = day; isUnclear(past) || (!isSchoolDay(past) && past >= first); past = addDays(past, -1))
      if (isUnclear(past)) begin = past;
    let goesOn = isUnclear(day);
    for (
      let later = day;
      !goesOn && !isSchoolDay(later) && later <= (until ?? day);
      later = addDays(later, 1)
    )
      goesOn = isUnclear(addDays(later, 1));
    if (begin !== undefined && goesOn) {
      if (isSchoolDay(day) && schoolDaysIn(begin, day) === 11) tell(`SICK_2/${year}`, day);
      if (dayNumber(day) - dayNumber(begin) === 7) tell(`SICK_2_WEEK/${year}`, day);
    }
    const reports = new Set<Spell>();
    let sickDays = 0;
    for (let past = day; past >= year && monthsOn(day, -1) < past; past = addDays(past, -1)) {
      const report = known.find(
        one => one.fromDay <= past && (one.untilDay === null || past <= one.untilDay),
      );
      if (report === undefined || !isSchoolDay(past)) continue;
      reports.add(report);
      sickDays++;
    }
    if (isSchoolDay(day) && sickDays >= 5 && reports.size >= 2) tell(`SICK_3/${year}`, day);
  }
}

/** By the engine's own months, which overflow; then back to the last day of the month meant. */
function monthsOn(day: IsoDate, months: number): IsoDate {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  const there = new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth)));
  return there.toISOString().slice(0, 10) as IsoDate;
}
