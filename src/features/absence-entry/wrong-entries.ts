// What is wrong with the entries of a batch: each wrong one by its number, with the first reason that it is.

import { rulesOn } from '../../domain/absence/protocol-in-use.js';
import type { ErrorReason } from '../../errors/reasons.js';
import type { WrongEntry } from '../../errors.js';
import { type Entry, endsOnItsDay } from './entry-rows.js';
import type { Standing } from './what-stands.js';

/** Of the batch: those that are there twice, and those that overlap an earlier one of the same pupil. */
function amongThemselves(entries: readonly Entry[]): Map<number, ErrorReason> {
  const wrong = new Map<number, ErrorReason>();
  const inTime = [...entries].sort(
    (a, b) =>
      (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0) ||
      a.startsAt.getTime() - b.startsAt.getTime() ||
      a.number - b.number,
  );
  let longest: Entry | undefined;
  for (const entry of inTime) {
    const other = longest?.subject === entry.subject ? longest : undefined;
    if (other !== undefined && other.endsAt > entry.startsAt) {
      const isSame =
        other.startsAt.getTime() === entry.startsAt.getTime() &&
        other.endsAt.getTime() === entry.endsAt.getTime();
      wrong.set(entry.number, isSame ? 'TWICE_IN_BATCH' : 'OVERLAPS');
    }
    if (other === undefined || entry.endsAt > other.endsAt) longest = entry;
  }
  const keys = new Set<string>();
  for (const { number, subject, key } of entries) {
    const known = `${subject} ${key}`;
    if (key !== null && keys.has(known)) wrong.set(number, 'TWICE_IN_BATCH');
    keys.add(known);
  }
  return wrong;
}

function reasonOf(entry: Entry, standing: Standing, now: Date): ErrorReason | undefined {
  const { startsAt, endsAt, day, kind, number } = entry;
  if (endsAt <= startsAt) return 'ENDS_BEFORE_START';
  if (!endsOnItsDay(entry)) return 'LONGER_THAN_A_DAY';
  if (startsAt > now) return 'DATE_IN_FUTURE';
  const { calendar, protocolOn } = standing.rules(entry);
  const use = protocolOn(day);
  const rules = use === undefined ? undefined : rulesOn(day, use);
  // The kinds are those of the protocol that held on that day.
  if (!rules?.protocol.kinds.some(row => row.kind === kind)) return 'NO_PROTOCOL';
  if (!calendar.isSchoolDay(day)) return 'NO_SCHOOL_DAY';
  if (standing.reused.has(number)) return 'KEY_REUSED';
  return standing.overlapping.has(number) ? 'OVERLAPS' : undefined;
}

export function wrongEntries(entries: readonly Entry[], standing: Standing, now: Date): WrongEntry[] {
  const twice = amongThemselves(entries);
  return entries.flatMap(entry => {
    const reason = reasonOf(entry, standing, now) ?? twice.get(entry.number);
    return reason === undefined ? [] : [{ number: entry.number, reason }];
  });
}
