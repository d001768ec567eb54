// What a school answered to a parent without authority, worked out from the raw rows; the last one holds.

import { type Raw, type RawRow, rows } from './raw.js';

const at = (text: unknown): number => new Date(String(text)).getTime();

/** In order; one whose last day is over is none, and neither is what came before it. */
export function answersTo(raw: Raw, parent: string, { subject, controller_id }: RawRow): string[] {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(raw.now);
  const last = rows(raw, 'InformationRequest')
    .filter(
      one =>
        one.subject === subject &&
        one.controller_id === controller_id &&
        one.parent_id === parent &&
        at(one.recorded_at) <= raw.now.getTime(),
    )
    .sort((a, b) => at(a.recorded_at) - at(b.recorded_at))
    .at(-1);
  if (last === undefined || (last.until_day !== null && String(last.until_day) < today)) return [];
  return [last.outcome === null ? 'ASKED' : String(last.outcome)];
}
