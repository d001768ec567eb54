// The days on which the whole country is free (Algemene termijnenwet 3(1)), computed for any year.
import { addDays, type IsoDate, isoWeekday } from './iso-date.js';

export type PublicHoliday =
  | 'NIEUWJAARSDAG'
  | 'TWEEDE_PAASDAG'
  | 'KONINGSDAG'
  | 'BEVRIJDINGSDAG'
  | 'HEMELVAARTSDAG'
  | 'TWEEDE_PINKSTERDAG'
  | 'EERSTE_KERSTDAG'
  | 'TWEEDE_KERSTDAG';

/**
 * Good Friday and the day after Ascension Day are free only where a school says so: they are days of its own. A school
 * that is open on Bevrijdingsdag says so too.
 */
export function publicHolidays(year: number): ReadonlyMap<IsoDate, PublicHoliday> {
  const on = (monthAndDay: string) => `${String(year).padStart(4, '0')}-${monthAndDay}` as IsoDate;
  const easter = easterSunday(year);
  return new Map<IsoDate, PublicHoliday>([
    [on('01-01'), 'NIEUWJAARSDAG'],
    [addDays(easter, 1), 'TWEEDE_PAASDAG'],
    [kingsDay(on('04-27')), 'KONINGSDAG'],
    [on('05-05'), 'BEVRIJDINGSDAG'],
    [addDays(easter, 39), 'HEMELVAARTSDAG'],
    [addDays(easter, 50), 'TWEEDE_PINKSTERDAG'],
    [on('12-25'), 'EERSTE_KERSTDAG'],
    [on('12-26'), 'TWEEDE_KERSTDAG'],
  ]);
}

/** On a Sunday it is kept the day before. */
const kingsDay = (day: IsoDate): IsoDate => (isoWeekday(day) === 7 ? addDays(day, -1) : day);

/** The Gregorian reckoning, after Meeus, Jones and Butcher. */
export function easterSunday(year: number): IsoDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moonShift = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  const month = Math.floor(days / 31);
  const day = (days % 31) + 1;
  return `${String(year).padStart(4, '0')}-0${month}-${String(day).padStart(2, '0')}` as IsoDate;
}
