// The entries that count at all: on school days up to and including today, day after day.
import type { IsoDate } from '../calendar/iso-date.js';
import type { Counting } from './counting.js';
import type { Period } from './protocol-in-use.js';
import type { Registered } from './registration.js';

export interface DayOfEntries {
  readonly day: IsoDate;
  readonly entries: readonly Registered[];
}

/** There is nothing to be missed on a day without school, so an entry there counts nowhere. */
export function daysThatCount({
  entries,
  calendar,
  today,
}: Pick<Counting, 'entries' | 'calendar' | 'today'>): readonly DayOfEntries[] {
  const days = new Map<IsoDate, Registered[]>();
  for (const entry of entries) {
    if (entry.day > today) continue;
    const known = days.get(entry.day);
    if (known !== undefined) known.push(entry);
    else if (calendar.isSchoolDay(entry.day)) days.set(entry.day, [entry]);
  }
  return [...days]
    .map(([day, ofDay]) => ({ day, entries: ofDay }))
    .sort((one, other) => (one.day < other.day ? -1 : 1));
}

export const liesIn = (day: IsoDate, { from, until }: Period): boolean => from <= day && day <= until;
