// When something is due, when to warn of it, and how it stands today: computed from a start and a calendar, by no job.
import type { IsoDate } from '../calendar/iso-date.js';
import type { SchoolCalendar } from '../calendar/school-calendar.js';
import type { DeadlineKind, Force, OnceKind } from './deadline-row.js';
import { rowOf } from './protocols.js';
import { dayAfter, type Term } from './term.js';

export interface Deadline {
  readonly kind: DeadlineKind;
  readonly force: Force;
  /** null: the calendar has not so many school days; then it is neither due nor overdue, and says so by this. */
  readonly dueOn: IsoDate | null;
  readonly warnOn: IsoDate | null;
}

export type DeadlineState = 'OPEN' | 'WARNING' | 'DUE' | 'OVERDUE' | 'DONE';

export function deadlineOf(kind: OnceKind, start: IsoDate, calendar: SchoolCalendar): Deadline {
  const { within, warnBefore, force } = rowOf(kind);
  const dueOn = dayAfter(start, within, calendar);
  return { kind, force, dueOn, warnOn: dueOn === null ? null : warningOf(dueOn, warnBefore, calendar) };
}

export const warningOf = (dueOn: IsoDate, { count, unit }: Term, calendar: SchoolCalendar): IsoDate =>
  dayAfter(dueOn, { count: -count, unit }, calendar) ?? dueOn;

/** What is done is done, also if it was done late; what will be done later is not done today. */
export function stateOn(
  { force, dueOn, warnOn }: Deadline,
  today: IsoDate,
  doneOn: IsoDate | null,
): DeadlineState {
  if (doneOn !== null && doneOn <= today) return 'DONE';
  if (dueOn === null || warnOn === null) return 'OPEN';
  if (force === 'ENABLES') return today < dueOn ? 'OPEN' : 'DUE';
  if (today < warnOn) return 'OPEN';
  if (force === 'WARNS' || today < dueOn) return 'WARNING';
  return today === dueOn ? 'DUE' : 'OVERDUE';
}
