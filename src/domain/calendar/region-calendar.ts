// The calendar of a school: the holidays of its region, the days on which the country is free, and the days of its own.
import { addDays, type IsoDate, isoWeekday } from './iso-date.js';
import { publicHolidays } from './public-holidays.js';
import type { SchoolCalendar } from './school-calendar.js';
import {
  HOLIDAYS_KNOWN_FROM,
  HOLIDAYS_KNOWN_UNTIL,
  type HolidayRegion,
  SCHOOL_HOLIDAYS,
} from './school-holidays.js';

export interface OwnDays {
  readonly from: IsoDate;
  readonly until: IsoDate;
  /** CLOSED: a free day or week of the school; OPEN: school although the region or the country is free. */
  readonly kind: 'CLOSED' | 'OPEN';
  readonly source: string;
}

export interface RegionCalendar extends SchoolCalendar {
  /** Whether the holidays of the school year of this day are known; if not, every weekday counts as a school day. */
  knows(day: IsoDate): boolean;
  /** The name under which a result is kept that rests on these days: it says so when weekdays stood in for a calendar. */
  idFor(...days: readonly IsoDate[]): string;
}

/** Grows when a date in school-holidays.ts changes. */
const EDITION = 1;

export interface SchoolDaysOf {
  readonly region: HolidayRegion;
  /** With a name for this edition of them, when the school has days of its own. */
  readonly own?: { readonly id: string; readonly days: readonly OwnDays[] };
}

export function regionCalendar({ region, own }: SchoolDaysOf): RegionCalendar {
  const free = freeDaysOf(region);
  // What was said last of a day holds.
  const ofItsOwn = new Map(
    (own?.days ?? []).flatMap(({ from, until, kind }) => range(from, until).map(day => [day, kind] as const)),
  );
  const id = `school-days-${region.toLowerCase()}-${EDITION}${own === undefined ? '' : `+${own.id}`}`;
  const knows = (day: IsoDate) => HOLIDAYS_KNOWN_FROM <= day && day <= HOLIDAYS_KNOWN_UNTIL;
  return {
    id,
    knows,
    idFor: (...days) => (days.every(knows) ? id : `${id}-weekdays-only`),
    isSchoolDay: day => {
      const said = ofItsOwn.get(day);
      if (said !== undefined) return said === 'OPEN';
      return isoWeekday(day) <= 5 && !(knows(day) && free.has(day));
    },
  };
}

/** A region is asked for thousands of days; its free days are laid out once. */
const laidOut = new Map<HolidayRegion, ReadonlySet<IsoDate>>();

function freeDaysOf(region: HolidayRegion): ReadonlySet<IsoDate> {
  const known = laidOut.get(region);
  if (known !== undefined) return known;
  const holidays = SCHOOL_HOLIDAYS.filter(({ regions }) => regions.includes(region));
  const years = [...new Set(holidays.map(({ until }) => Number(until.slice(0, 4))))];
  const free = new Set([
    ...holidays.flatMap(({ from, until }) => range(from, until)),
    ...years.flatMap(year => [...publicHolidays(year).keys()]),
  ]);
  laidOut.set(region, free);
  return free;
}

function range(from: IsoDate, until: IsoDate): readonly IsoDate[] {
  const days: IsoDate[] = [];
  for (let day = from; day <= until; day = addDays(day, 1)) days.push(day);
  return days;
}
