// When an adult may read as a parent with authority, and when as one without.
import { endOfDay, startOfDay } from '../calendar/amsterdam.js';
import { addDays } from '../calendar/iso-date.js';
import { type AuthorityRecord, type AuthoritySpan, authoritySpans } from './authority-records.js';
import { covers } from './situation.js';

/** Half-open instants; an adult whose authority is unknown has none. */
export interface ParentalAuthorityPeriod {
  readonly adult: string;
  readonly withAuthority: boolean;
  readonly from: Date;
  readonly until: Date | null;
}

export function parentalAuthorityPeriods(records: readonly AuthorityRecord[]): ParentalAuthorityPeriod[] {
  const spans = authoritySpans(records);
  const guardians = spans.filter(({ kind }) => kind === 'GUARDIAN');
  const periods: ParentalAuthorityPeriod[] = [];
  for (const piece of spans.flatMap(span => splitAt(span, guardians))) {
    const withAuthority = holdsAuthority(piece, guardians);
    if (withAuthority !== undefined) append(periods, periodOf(piece, withAuthority));
  }
  return periods;
}

/** Undefined: neither with nor without, so nothing can be read on it. */
function holdsAuthority(
  { kind, verified, from }: AuthoritySpan,
  guardians: readonly AuthoritySpan[],
): boolean | undefined {
  if (!verified) return undefined;
  if (kind === 'GUARDIAN') return true;
  if (kind === 'PARENT_WITHOUT') return false;
  if (kind !== 'PARENT_WITH' && kind !== 'CO_AUTHORITY_NON_PARENT') return undefined;
  const there = guardians.filter(guardian => covers(guardian, from));
  if (there.some(guardian => guardian.verified)) return false;
  // A guardian whose evidence grew old does not hand the file back to the parents whom he displaced.
  return there.length > 0 ? undefined : true;
}

/** The span in pieces in each of which the same guardians are there. */
function splitAt(span: AuthoritySpan, guardians: readonly AuthoritySpan[]): AuthoritySpan[] {
  const begins = guardians.flatMap(({ from, until }) => [
    from,
    ...(until === undefined ? [] : [addDays(until, 1)]),
  ]);
  const inside = begins.filter(day => day > span.from && covers(span, day));
  const starts = [...new Set([span.from, ...inside])].sort();
  return starts.map((from, index) => {
    const next = starts[index + 1];
    return { ...span, from, until: next === undefined ? span.until : addDays(next, -1) };
  });
}

function periodOf({ adult, from, until }: AuthoritySpan, withAuthority: boolean): ParentalAuthorityPeriod {
  const end = until === undefined ? null : endOfDay(until);
  return { adult, withAuthority, from: startOfDay(from), until: end };
}

function append(periods: ParentalAuthorityPeriod[], next: ParentalAuthorityPeriod): void {
  const last = periods.at(-1);
  const continues =
    last?.adult === next.adult &&
    last.withAuthority === next.withAuthority &&
    last.until?.getTime() === next.from.getTime();
  if (last !== undefined && continues) periods[periods.length - 1] = { ...last, until: next.until };
  else periods.push(next);
}
