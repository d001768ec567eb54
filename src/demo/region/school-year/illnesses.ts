// When a pupil of the demo was ill in a year, from day to day.

import type { IsoDate } from '../../../domain/calendar/iso-date.js';
import type { Habit } from './habits.js';
import type { LastFirst } from './school-days.js';

export interface Ill {
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly isUnclear: boolean;
  readonly lasts: boolean;
  /** The school days of it. */
  readonly days: readonly IsoDate[];
}

/** In a year that is over nobody is ill any more. */
export function illnessesOf({ ill = [] }: Habit, year: LastFirst, isOver: boolean): Ill[] {
  return ill.flatMap(({ ago, days: length, unclear = false, lasts = false }): Ill[] => {
    const days = year.slice(ago - length + 1, ago + 1);
    const [until] = days;
    const from = days.at(-1);
    // Where the year has begun lately there is no room for what lies so long ago.
    if (from === undefined || until === undefined) return [];
    return [{ from, until, isUnclear: unclear, lasts: lasts && !isOver, days }];
  });
}
