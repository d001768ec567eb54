// Truancy of one day in both units, so that what was missed is counted once whichever way it was registered.
import { endOfDay } from '../calendar/amsterdam.js';
import type { Conversion } from './protocol.js';
import type { Registered } from './registration.js';

export interface TruancyOfDay {
  /** In parts of a half-day, of which a half-day has as many as it has lessons. */
  readonly halfDayParts: number;
  readonly lessons: number;
  /** Half-days that were registered as such. */
  readonly wholeHalfDays: number;
}

const HOUR_MS = 3_600_000;

export function truancyOfDay(entries: readonly Registered[], conversion: Conversion): TruancyOfDay {
  const { lessonsPerHalfDay } = conversion;
  const halves = [true, false].map(afternoon =>
    entries.filter(entry => isAfternoon(entry, conversion) === afternoon),
  );
  const counted = halves.map(half => {
    const whole = half.some(entry => entry.unit === 'HALF_DAY');
    const lessons = beginnings(half.filter(entry => entry.unit === 'LESSON'));
    return {
      whole: whole ? 1 : 0,
      parts: whole ? lessonsPerHalfDay : Math.min(lessons, lessonsPerHalfDay),
      lessons: whole ? Math.max(lessons, lessonsPerHalfDay) : lessons,
    };
  });
  return {
    halfDayParts: sum(counted.map(half => half.parts)),
    lessons: sum(counted.map(half => half.lessons)),
    wholeHalfDays: sum(counted.map(half => half.whole)),
  };
}

/** What begins at one instant is one lesson, one time too late. */
export const beginnings = (entries: readonly Registered[]): number =>
  new Set(entries.map(entry => entry.startsAt.getTime())).size;

export const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);

function isAfternoon({ day, startsAt }: Registered, { afternoonFromHour }: Conversion): boolean {
  // Counted back from midnight: the clock changes in the morning only, so the afternoon always has its full hours.
  return startsAt.getTime() >= endOfDay(day).getTime() - (24 - afternoonFromHour) * HOUR_MS;
}
