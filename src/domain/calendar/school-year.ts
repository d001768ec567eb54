// The school year: 1 August to 31 July (law.md 1.6).
import type { IsoDate } from './iso-date.js';

/** The last day of the school year in which a day lies. */
export function endOfSchoolYear(day: IsoDate): IsoDate {
  const year = Number(day.slice(0, 4)) + (day.slice(4) > '-07-31' ? 1 : 0);
  return `${String(year).padStart(4, '0')}-07-31` as IsoDate;
}

/** The first day of the school year in which a day lies. */
export const startOfSchoolYear = (day: IsoDate): IsoDate =>
  `${String(Number(endOfSchoolYear(day).slice(0, 4)) - 1).padStart(4, '0')}-08-01` as IsoDate;

/** The first and last day of the school year that begins in a year. */
export const daysOfSchoolYear = (year: number): { readonly first: IsoDate; readonly last: IsoDate } => {
  const last = endOfSchoolYear(`${String(year).padStart(4, '0')}-08-01` as IsoDate);
  return { first: startOfSchoolYear(last), last };
};

/** The year in which the school year began that was over last on a day. */
export const lastSchoolYear = (today: IsoDate): number => Number(startOfSchoolYear(today).slice(0, 4)) - 1;
