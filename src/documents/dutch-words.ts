// Days and numbers as a Dutch letter writes them.

import { type IsoDate, isoWeekday } from '../domain/calendar/iso-date.js';

const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const months = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
  ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
];

/** As maandag 12 oktober 2026. */
export function dutchDay(day: IsoDate): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${weekdays[isoWeekday(day) - 1]} ${date} ${months[month! - 1]} ${year}`;
}

const number = (value: number): string => String(Math.round(value * 100) / 100).replace('.', ',');

/** As 1 lesuur, 3 lesuren. */
export const counted = (value: number, one: string, many: string): string =>
  `${number(value)} ${value === 1 ? one : many}`;
