// The school days of the demo's schools: of the school year in which it is seeded, up to the day before, and of the one before.

import { addDays, type IsoDate } from '../../../domain/calendar/iso-date.js';
import { regionCalendar } from '../../../domain/calendar/region-calendar.js';
import { startOfSchoolYear } from '../../../domain/calendar/school-year.js';
import { holidayRegion, ownDays } from '../school-settings.js';

type School = 'po' | 'vo';

/** What one is told from: the last day comes first. */
export type LastFirst = readonly IsoDate[];

export interface SchoolYears {
  readonly thisYear: LastFirst;
  readonly lastYear: LastFirst;
}

const calendarOf = (school: School) =>
  regionCalendar({
    region: holidayRegion,
    own: { id: `demo ${school}`, days: ownDays.filter(one => one.school === school) },
  });

function schoolDaysBetween(school: School, from: IsoDate, before: IsoDate): LastFirst {
  const calendar = calendarOf(school);
  const days: IsoDate[] = [];
  for (let day = addDays(before, -1); day >= from; day = addDays(day, -1))
    if (calendar.isSchoolDay(day)) days.push(day);
  return days;
}

export const firstDayOfYears = (today: IsoDate): IsoDate =>
  startOfSchoolYear(addDays(startOfSchoolYear(today), -1));

export function schoolYearsBefore(today: IsoDate): Readonly<Record<School, SchoolYears>> {
  const year = startOfSchoolYear(today);
  const of = (school: School): SchoolYears => ({
    thisYear: schoolDaysBetween(school, year, today),
    lastYear: schoolDaysBetween(school, firstDayOfYears(today), year),
  });
  return { po: of('po'), vo: of('vo') };
}
