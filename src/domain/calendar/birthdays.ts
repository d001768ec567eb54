// Birthdays and ages in completed years.
import type { IsoDate } from './iso-date.js';

/** The day on which someone completes so many years; born on 29 February: 1 March in a common year (law.md 1.1). */
export function birthday(birthDate: IsoDate, age: number): IsoDate {
  const year = Number(birthDate.slice(0, 4)) + age;
  if (!Number.isInteger(year) || year < 0 || year > 9999) throw new RangeError('a birthday out of range');
  const monthAndDay = birthDate.slice(4) === '-02-29' && !isLeapYear(year) ? '-03-01' : birthDate.slice(4);
  return `${String(year).padStart(4, '0')}${monthAndDay}` as IsoDate;
}

/** Completed years on a day; below zero before the birth. */
export function completedYears(birthDate: IsoDate, day: IsoDate): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day < birthday(birthDate, years) ? years - 1 : years;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
