// The cycle of a table: the days that belong to one meeting, and which day lies outside it (AM:97, 107-127).
import { addDays, type IsoDate, isoWeekday } from '../calendar/iso-date.js';
import type { SchoolCalendar } from '../calendar/school-calendar.js';
import type { OnceKind, RecurringKind } from '../deadlines/deadline-row.js';
import { deadlineOf } from '../deadlines/deadlines.js';
import { rowOf } from '../deadlines/protocols.js';
import type { Term } from '../deadlines/term.js';
import type { Cited } from './cited.js';

export interface CycleRule extends Cited {
  readonly meets: RecurringKind;
  /** 1 is Monday. */
  readonly weekday: number;
  readonly preparationFrom: OnceKind;
  readonly preparationUntil: OnceKind;
  readonly agenda: OnceKind;
  readonly minutes: OnceKind;
  /** In which week of the cycle new cases are selected, the week of the meeting before being the first. */
  readonly selectionWeek: number;
}

/** All days that belong to one meeting; the terms are those of src/domain/deadlines. */
export interface CycleOfMeeting {
  readonly meetsOn: IsoDate;
  readonly selectionFrom: IsoDate;
  readonly selectionUntil: IsoDate;
  readonly preparationFrom: IsoDate;
  readonly preparationUntil: IsoDate;
  readonly agendaBy: IsoDate;
  readonly minutesBy: IsoDate;
}

export function cycleOf(rule: CycleRule, meetsOn: IsoDate, calendar: SchoolCalendar): CycleOfMeeting {
  const by = (kind: OnceKind): IsoDate => deadlineOf(kind, meetsOn, calendar).dueOn ?? meetsOn;
  // Counted back from this meeting, so that it holds after a meeting that was moved as well.
  const weeks = weeksOf(rowOf(rule.meets).every);
  const selectionFrom = addDays(meetsOn, 7 * (rule.selectionWeek - 1 - weeks));
  return {
    meetsOn,
    selectionFrom,
    selectionUntil: addDays(selectionFrom, 4),
    preparationFrom: by(rule.preparationFrom),
    preparationUntil: by(rule.preparationUntil),
    agendaBy: by(rule.agenda),
    minutesBy: by(rule.minutes),
  };
}

export function weeksOf({ count, unit }: Term): number {
  if (unit !== 'WEEKS') throw new RangeError('a cycle that is not one of weeks');
  return count;
}

export type CycleAct = 'PREPARATION' | 'AGENDA' | 'MINUTES';

export type OutsideCycle =
  | 'TOO_EARLY'
  | 'TOO_LATE'
  | 'OTHER_WEEKDAY'
  | 'NO_SCHOOL_DAY'
  | 'TOO_SOON_AFTER'
  | 'TOO_LONG_AFTER';

/** undefined: within the cycle. An agenda may go out before its day, minutes not before there was a meeting. */
export function outsideCycle(cycle: CycleOfMeeting, act: CycleAct, on: IsoDate): OutsideCycle | undefined {
  const spans: Readonly<Record<CycleAct, readonly [from: IsoDate | null, until: IsoDate]>> = {
    PREPARATION: [cycle.preparationFrom, cycle.preparationUntil],
    AGENDA: [null, cycle.agendaBy],
    MINUTES: [cycle.meetsOn, cycle.minutesBy],
  };
  const [from, until] = spans[act];
  if (from !== null && on < from) return 'TOO_EARLY';
  return on > until ? 'TOO_LATE' : undefined;
}

/** Why a day is none of this table's; without a meeting before it only the day itself is looked at. */
export function whyNotMeetOn(
  rule: CycleRule,
  on: IsoDate,
  before: IsoDate | null,
  calendar: SchoolCalendar,
): readonly OutsideCycle[] {
  const weeks = weeksOf(rowOf(rule.meets).every);
  const next = before === null ? null : addDays(before, 7 * weeks);
  const reasons: readonly (readonly [OutsideCycle, boolean])[] = [
    ['OTHER_WEEKDAY', isoWeekday(on) !== rule.weekday],
    ['NO_SCHOOL_DAY', !calendar.isSchoolDay(on)],
    ['TOO_SOON_AFTER', next !== null && on < next],
    ['TOO_LONG_AFTER', next !== null && on > nextPossible(rule, next, calendar)],
  ];
  return reasons.filter(([, is]) => is).map(([code]) => code);
}

/** A year without a day to meet on is no calendar; then the day stays as it is and says what is wrong with it. */
const SEARCH_WEEKS = 26;

/**
 * The first day from here on, on the weekday of the table, that is a school day and has one between three and two weeks
 * before it for the vooroverleg. Ours: of holidays the handbook says nothing (AM:109).
 */
export function nextPossible(rule: CycleRule, from: IsoDate, calendar: SchoolCalendar): IsoDate {
  const first = addDays(from, (rule.weekday - isoWeekday(from) + 7) % 7);
  for (let week = 0; week < SEARCH_WEEKS; week++) {
    const day = addDays(first, 7 * week);
    if (!calendar.isSchoolDay(day)) continue;
    const { preparationFrom, preparationUntil } = cycleOf(rule, day, calendar);
    if (lastSchoolDay(preparationFrom, preparationUntil, calendar) !== null) return day;
  }
  return first;
}

/** null: there is none between these days, both counted. */
export function lastSchoolDay(from: IsoDate, until: IsoDate, calendar: SchoolCalendar): IsoDate | null {
  for (let day = until; day >= from; day = addDays(day, -1)) if (calendar.isSchoolDay(day)) return day;
  return null;
}
