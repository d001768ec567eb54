// What a report to the verzuimregister must say of its days and hours, kind by kind, and what keeps a second one back.

import { firstDayOfWeeks } from '../absence/statutory-time.js';
import { addDays, dayNumber, type IsoDate } from '../calendar/iso-date.js';
import type { SchoolCalendar } from '../calendar/school-calendar.js';
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

const FOUR_WEEKS = { schoolWeeks: 4 } as const;

interface Asked {
  readonly today: IsoDate;
  /** Of the school: weeks of holidays do not count. */
  readonly calendar: SchoolCalendar;
}

/** Null where the report may be made as it is. */
export function shortcomingOf(report: Reported, { today, calendar }: Asked): Shortcoming | null {
  const { kind, beganOn, endedOn, hours } = report;
  if (beganOn > today || (endedOn !== null && endedOn > today)) return 'FUTURE';
  if (endedOn !== null && endedOn < beganOn) return 'ENDS_BEFORE_IT_BEGINS';
  if (kindEntry(kind).needsHours && hours < REPORTABLE_HOURS) return 'TOO_FEW_HOURS';
  if (kind === 'ZESTIEN_UUR_IN_VIER_WEKEN') {
    if (endedOn === null) return 'DAY_REACHED_MISSING';
    if (beganOn < firstDayOfWeeks(endedOn, FOUR_WEEKS, calendar)) return 'NOT_IN_FOUR_WEEKS';
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
