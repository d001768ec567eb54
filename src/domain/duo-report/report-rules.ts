// What a report to the verzuimregister must say of its days and hours, kind by kind, and what keeps a second one back.

import { addDays, dayNumber, type IsoDate } from '../calendar/iso-date.js';
import { MONDAY_TO_FRIDAY, type SchoolCalendar, schoolDaysAfter } from '../calendar/school-calendar.js';
import { endOfSchoolYear } from '../calendar/school-year.js';
import { kindEntry, REPORTABLE_HOURS, type ReportKind } from './report-kinds.js';

export interface Reported {
  readonly kind: ReportKind;
  readonly beganOn: IsoDate;
  /** Of sixteen hours in four weeks: the day on which they were reached. */
  readonly endedOn: IsoDate | null;
  readonly hours: number;
}

export type Shortcoming =
  | 'FUTURE'
  | 'ENDS_BEFORE_IT_BEGINS'
  | 'TOO_FEW_HOURS'
  | 'DAY_REACHED_MISSING'
  | 'NOT_IN_FOUR_WEEKS'
  | 'NOT_LONGER_THAN_FOUR_WEEKS';

/** Four school weeks; holidays do not count, and two weeks of them may lie between until the school's own are known. */
const MOST_SCHOOL_DAYS = 20;
const HOLIDAYS_BETWEEN = 10;

interface Asked {
  readonly today: IsoDate;
  /** Without the school's own holidays ten school days more are let through. */
  readonly calendar?: SchoolCalendar;
}

function inFourSchoolWeeks({ beganOn, endedOn }: Reported, calendar: SchoolCalendar | undefined): boolean {
  const last = endedOn!;
  // Counting begins anew with the school year (law.md 3.1, PERIOD).
  if (last > endOfSchoolYear(beganOn)) return false;
  const most = calendar === undefined ? MOST_SCHOOL_DAYS + HOLIDAYS_BETWEEN : MOST_SCHOOL_DAYS;
  return schoolDaysAfter(addDays(beganOn, -1), last, calendar ?? MONDAY_TO_FRIDAY) <= most;
}

/** Null where the report may be made as it is. */
export function shortcomingOf(report: Reported, { today, calendar }: Asked): Shortcoming | null {
  const { kind, beganOn, endedOn, hours } = report;
  if (beganOn > today || (endedOn !== null && endedOn > today)) return 'FUTURE';
  if (endedOn !== null && endedOn < beganOn) return 'ENDS_BEFORE_IT_BEGINS';
  if (kindEntry(kind).needsHours && hours < REPORTABLE_HOURS) return 'TOO_FEW_HOURS';
  if (kind === 'ZESTIEN_UUR_IN_VIER_WEKEN') {
    if (endedOn === null) return 'DAY_REACHED_MISSING';
    if (!inFourSchoolWeeks(report, calendar)) return 'NOT_IN_FOUR_WEEKS';
  }
  if (kind === 'LANGDURIG_RELATIEF_VERZUIM') {
    const days = dayNumber(endedOn ?? today) - dayNumber(beganOn) + 1;
    if (days <= 28) return 'NOT_LONGER_THAN_FOUR_WEEKS';
  }
  return null;
}

export interface EarlierReport {
  readonly kind: ReportKind;
  readonly beganOn: IsoDate;
  readonly endedOn: IsoDate | null;
  readonly madeOn: IsoDate;
}

/** Whether the absence goes on from that of the earlier report without a day of school between. */
const goesOn = (earlier: EarlierReport, { beganOn }: Reported): boolean =>
  earlier.endedOn === null || beganOn <= addDays(earlier.endedOn, 1);

/**
 * At most one report in seven calendar days while absence goes on, and the sixteen hours are counted anew from the day
 * after they were reached (duo.nl; exchange.md 1.1). Reports that were withdrawn do not stand in the way.
 */
export const isHeldBackBy = (earlier: EarlierReport, report: Reported, today: IsoDate): boolean =>
  (goesOn(earlier, report) && today < addDays(earlier.madeOn, 7)) ||
  (report.kind === 'ZESTIEN_UUR_IN_VIER_WEKEN' &&
    earlier.kind === report.kind &&
    earlier.endedOn !== null &&
    report.beganOn <= earlier.endedOn &&
    (report.endedOn ?? today) >= earlier.beganOn);
