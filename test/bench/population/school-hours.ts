// On which days and at which hours the population's schools have lessons: what is registered beforehand lies in the afternoon,
// the mornings are left to the batches of a run.

import { startOfDay } from '../../../src/domain/calendar/amsterdam.js';
import { addDays, type IsoDate } from '../../../src/domain/calendar/iso-date.js';
import { regionCalendar } from '../../../src/domain/calendar/region-calendar.js';

export const holidayRegion = 'ZUID';
const calendar = regionCalendar({ region: holidayRegion });

/** So many school days are told of: some twelve weeks. */
export const daysTold = 60;

/** The school days before a day, the last one first. */
export function schoolDaysBefore(day: IsoDate, count: number): readonly IsoDate[] {
  const days: IsoDate[] = [];
  for (let before = addDays(day, -1); days.length < count; before = addDays(before, -1))
    if (calendar.isSchoolDay(before)) days.push(before);
  return days;
}

/** The instant on a day in Amsterdam, so many minutes after midnight. */
export const instantOn = (day: IsoDate, minutes: number): string =>
  new Date(startOfDay(day).getTime() + minutes * 60_000).toISOString();

const hour = 60;
export const lessonMinutes = 50;

/** When the five lessons of a morning begin. */
export const morningLessons: readonly number[] = [8, 9, 10, 11, 12].map(at => at * hour);
export const afternoonLesson = 13 * hour + 30;
export const afternoon = { from: afternoonLesson, until: 16 * hour + 30 } as const;
/** When the day's registration is in. */
export const afterSchool = 17 * hour;
