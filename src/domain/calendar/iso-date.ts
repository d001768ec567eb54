// A calendar day as text, its strict reading, and arithmetic on days without clock or time zone.

export type IsoDate = `${number}-${number}-${number}`;

export const DAY_MS = 86_400_000;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** The day, or undefined for any text that is not exactly an existing day. */
export function parseIsoDate(text: string): IsoDate | undefined {
  if (!SHAPE.test(text)) return undefined;
  const midnight = Date.parse(text);
  if (Number.isNaN(midnight)) return undefined;
  // The engine reads 30 February as 2 March; a strict reader does not.
  return new Date(midnight).toISOString().slice(0, 10) === text ? (text as IsoDate) : undefined;
}

/** Whole days since 1 January 1970. */
export function dayNumber(day: IsoDate): number {
  const number = Date.parse(day) / DAY_MS;
  if (!Number.isInteger(number)) throw new RangeError('not a calendar day');
  return number;
}

/** Days of the years in which people of now live, as text: asked for thousands of times, and slow to write. */
const written = new Map<number, IsoDate>();
const [FIRST_KEPT, LAST_KEPT] = [-36_525, 73_050];

export function dayOfNumber(number: number): IsoDate {
  const known = written.get(number);
  if (known !== undefined) return known;
  const text = new Date(number * DAY_MS).toISOString();
  if (text.length !== 24) throw new RangeError('a day outside the years 0000 to 9999');
  const day = text.slice(0, 10) as IsoDate;
  if (Number.isInteger(number) && number >= FIRST_KEPT && number <= LAST_KEPT) written.set(number, day);
  return day;
}

export function addDays(day: IsoDate, days: number): IsoDate {
  return dayOfNumber(dayNumber(day) + days);
}

/** The same day of the month some months on; where that month is too short, its last day. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const start = new Date(dayNumber(day) * DAY_MS);
  const end = new Date(start);
  end.setUTCMonth(start.getUTCMonth() + months);
  if (end.getUTCDate() !== start.getUTCDate()) end.setUTCDate(0);
  return dayOfNumber(end.getTime() / DAY_MS);
}

/** 1 is Monday, 7 is Sunday. */
export function isoWeekday(day: IsoDate): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}
