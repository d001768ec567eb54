// What keeps a parent from care data and what lets them in at this moment, worked out from the raw rows.

import { type Raw, type RawRow, rows } from './raw.js';

interface Asked {
  readonly subject: unknown;
  readonly parent: string;
  readonly dataClass: string;
}

const at = (text: unknown): number => new Date(String(text)).getTime();
const names = (row: RawRow, dataClass: string): boolean => (row.data_classes as string[]).includes(dataClass);
const isOf = (row: RawRow, { subject, parent }: Asked): boolean =>
  row.subject === subject && row.parent_id === parent;

/** As the last decision of the source itself has it; until it has decided, all that is objected to or that it refuses. */
function closes(raw: Raw, objection: RawRow, source: unknown, dataClass: string): boolean {
  const last = rows(raw, 'AccessDecision')
    .filter(one => one.objection_id === objection.id && one.controller_id === source)
    .filter(one => at(one.decided_at) <= raw.now.getTime())
    .sort((a, b) => at(a.decided_at) - at(b.decided_at))
    .at(-1);
  if (last === undefined) return objection.controller_id === null || objection.controller_id === source;
  return last.outcome === 'UPHELD' || (last.outcome === 'PARTIAL' && names(last, dataClass));
}

export const isFrozen = (raw: Raw, asked: Asked, source: unknown): boolean =>
  rows(raw, 'AccessObjection').some(
    one =>
      isOf(one, asked) && at(one.filed_at) <= raw.now.getTime() && closes(raw, one, source, asked.dataClass),
  );

/** The providers that release the class to the parent now. */
export function releasedBy(raw: Raw, asked: Asked): unknown[] {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(raw.now);
  return rows(raw, 'AccessRelease')
    .filter(
      one =>
        isOf(one, asked) &&
        names(one, asked.dataClass) &&
        at(one.released_at) <= raw.now.getTime() &&
        (one.ended_at === null || at(one.ended_at) > raw.now.getTime()) &&
        String(one.until_day) >= today,
    )
    .map(one => one.controller_id);
}
