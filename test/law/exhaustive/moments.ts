// The seconds around the 12th, 16th and 18th birthday of pupils whose birthdays fall on the awkward days.
import type { IsoDate } from '../../../src/domain/calendar/iso-date.js';
import { lastSundayOf, midnightThere } from './time-zone-table.js';

export interface Moment {
  readonly what: string;
  readonly birthDate: IsoDate;
  readonly birthday: IsoDate;
  readonly at: Date;
}

const born = (birthday: IsoDate, age: number): IsoDate =>
  `${Number(birthday.slice(0, 4)) - age}${birthday.slice(4)}` as IsoDate;

/** No leap year is 18 years after another; the only common years in which 12 and 16 are reached are those of a century. */
const ON_29_FEBRUARY: Readonly<Record<number, readonly (readonly [IsoDate, IsoDate])[]>> = {
  12: [
    ['2012-02-29', '2024-02-29'],
    ['2088-02-29', '2100-03-01'],
  ],
  16: [
    ['2012-02-29', '2028-02-29'],
    ['2084-02-29', '2100-03-01'],
  ],
  18: [['2008-02-29', '2026-03-01']],
};

function birthsOf(age: number): (readonly [what: string, birthDate: IsoDate, birthday: IsoDate])[] {
  const [forward, back] = [lastSundayOf(2026, 3), lastSundayOf(2026, 10)];
  const turning: readonly (readonly [string, IsoDate])[] = [
    ['on the night the clock goes forward', forward],
    ['on the night the clock goes back', back],
    ['on an ordinary day', '2026-09-01'],
  ];
  return [
    ...turning.map(([what, birthday]) => [what, born(birthday, age), birthday] as const),
    ...(ON_29_FEBRUARY[age] ?? []).map(
      ([birthDate, birthday]) => [`of one born on 29 February, on ${birthday}`, birthDate, birthday] as const,
    ),
  ];
}

/** A second before, at, and a second after midnight of the birthday. */
export function momentsAround(age: number): Moment[] {
  return birthsOf(age).flatMap(([what, birthDate, birthday]) =>
    [-1, 0, 1].map(seconds => ({
      what: `turning ${age} ${what}, ${seconds} s from midnight`,
      birthDate,
      birthday,
      at: new Date(midnightThere(birthday).getTime() + seconds * 1000),
    })),
  );
}
