// The planning of a school year: every meeting of the table with all its days, and what was moved for a holiday (AM:109, 124-137).
import { addDays, type IsoDate } from '../calendar/iso-date.js';
import type { SchoolCalendar } from '../calendar/school-calendar.js';
import { endOfSchoolYear, startOfSchoolYear } from '../calendar/school-year.js';
import { rowOf } from '../deadlines/protocols.js';
import {
  type CycleOfMeeting,
  type CycleRule,
  cycleOf,
  lastSchoolDay,
  nextPossible,
  weeksOf,
} from './cycle.js';

export interface PlannedMeeting extends CycleOfMeeting {
  /** The day that would be six weeks after the one before, where that is no day to meet on; null: not moved. */
  readonly movedFrom: IsoDate | null;
  /** The last school day on which each can be done in time; null: there is none, and somebody has to find one. */
  readonly prepareOn: IsoDate | null;
  readonly sendAgendaOn: IsoDate | null;
  readonly sendMinutesOn: IsoDate | null;
}

export interface YearToPlan {
  readonly rule: CycleRule;
  /** The first meeting, which the region sets: the handbook names none. */
  readonly firstOn: IsoDate;
  readonly calendar: SchoolCalendar;
}

/** From the first meeting to the end of its school year; each is counted from the one before, moved or not. */
export function yearPlanning({ rule, firstOn, calendar }: YearToPlan): readonly PlannedMeeting[] {
  const until = endOfSchoolYear(firstOn);
  const weeks = weeksOf(rowOf(rule.meets).every);
  const meetings: PlannedMeeting[] = [];
  for (let wanted = firstOn; wanted <= until; ) {
    const on = nextPossible(rule, wanted, calendar);
    if (on > until) break;
    meetings.push(planned({ rule, wanted, on, calendar }));
    wanted = addDays(on, 7 * weeks);
  }
  return meetings;
}

interface ToPlan {
  readonly rule: CycleRule;
  readonly wanted: IsoDate;
  readonly on: IsoDate;
  readonly calendar: SchoolCalendar;
}

function planned({ rule, wanted, on, calendar }: ToPlan): PlannedMeeting {
  const cycle = cycleOf(rule, on, calendar);
  const prepareOn = lastSchoolDay(cycle.preparationFrom, cycle.preparationUntil, calendar);
  return {
    ...cycle,
    movedFrom: on === wanted ? null : wanted,
    prepareOn,
    // Where its Monday is free the agenda goes out earlier, so that two weeks remain; never before the vooroverleg.
    sendAgendaOn: prepareOn === null ? null : lastSchoolDay(prepareOn, cycle.agendaBy, calendar),
    sendMinutesOn: lastSchoolDay(cycle.meetsOn, cycle.minutesBy, calendar),
  };
}

/** The first day of the school year on which this table can meet at all. */
export const firstPossibleOf = (rule: CycleRule, dayOfYear: IsoDate, calendar: SchoolCalendar): IsoDate =>
  nextPossible(rule, startOfSchoolYear(dayOfYear), calendar);
