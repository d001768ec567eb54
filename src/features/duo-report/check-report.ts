// What must be so before a report is made: a notice that stands, days and hours that fit, and nothing of health.

import { askAsLaw } from '../../database/law-pass/apply-law.js';
import { dayOf } from '../../domain/calendar/amsterdam.js';
import { addDays, type IsoDate } from '../../domain/calendar/iso-date.js';
import { fitsAge, type ReportKind } from '../../domain/duo-report/report-kinds.js';
import {
  type EarlierReport,
  isHeldBackBy,
  type Reported,
  type Shortcoming,
  shortcomingOf,
} from '../../domain/duo-report/report-rules.js';
import type { ErrorReason } from '../../errors/reasons.js';
import { ApiError, unknownId } from '../../errors.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { type CaseForWriting, caseForWriting, pupilAndParents, today } from '../case-row/index.js';
import { countedAbsence, rulesOfReporter } from './counted-absence.js';
import type { MakeDuoReportInput } from './make-duo-report-input.js';
import { isTakenFromCare } from './taken-from-care.js';

interface Notice extends CaseForWriting {
  readonly noticeId: string;
  readonly kind: ReportKind;
  readonly basis: string;
  readonly givenOn: IsoDate;
}

interface NoticeRow {
  readonly case_id: string;
  readonly kind: ReportKind;
  readonly basis: string;
  readonly recorded_at: Date;
}

interface Known {
  readonly reports: readonly EarlierReport[];
  readonly used: boolean;
  readonly talk: boolean;
}

const bad = (reason: ErrorReason, ...fields: string[]): ApiError =>
  new ApiError('BAD_USER_INPUT', { reason, ...(fields.length === 0 ? {} : { fields }) });
const conflict = (reason: ErrorReason): ApiError => new ApiError('CONFLICT', { reason });

/** So many days after telling the family a report is made on it (the law's pass closes it then). */
const noticeStands = 14;

const shortcomings: Readonly<Record<Shortcoming, readonly [ErrorReason, string]>> = {
  FUTURE: ['DATE_IN_FUTURE', 'beganOn'],
  ENDS_BEFORE_IT_BEGINS: ['INVALID_FIELD', 'endedOn'],
  TOO_FEW_HOURS: ['TOO_FEW_HOURS', 'missedHours'],
  DAY_REACHED_MISSING: ['DAY_REACHED_REQUIRED', 'endedOn'],
  NOT_IN_FOUR_WEEKS: ['NOT_IN_FOUR_WEEKS', 'beganOn'],
  NOT_LONGER_THAN_FOUR_WEEKS: ['NOT_LONGER_THAN_FOUR_WEEKS', 'beganOn'],
};

interface Of {
  readonly subject: string;
  readonly regionId: string;
  readonly schoolId: string;
}

/** Of its days and hours, by the school's own calendar and registration; also where a report that lasted is ended. */
export async function checkDays(unit: UnitOfWork, reported: Reported, of: Of): Promise<void> {
  const day = today(unit);
  const rules = await rulesOfReporter(unit, of);
  const shortcoming = shortcomingOf(reported, { today: day, calendar: rules.calendar });
  if (shortcoming !== null) {
    const [reason, field] = shortcomings[shortcoming];
    throw bad(reason, field);
  }
  const { beganOn: from, endedOn, hours } = reported;
  const counted = await countedAbsence(unit, { ...of, from, until: endedOn ?? day }, rules);
  // To a minute: hours are told with one decimal.
  if (counted !== undefined && hours > counted.hours + 0.05) throw bad('MORE_THAN_REGISTERED', 'missedHours');
}

async function noticeFor(unit: UnitOfWork, id: string): Promise<Notice> {
  const noticeId = asId(id);
  const [row] = await unit.transaction.query<NoticeRow>(
    'select n.case_id, n.kind, n.basis, n.recorded_at from duo_report_notices n where n.id = $1',
    [noticeId],
  );
  if (row === undefined) throw unknownId();
  const into = await caseForWriting(unit, row.case_id);
  return { ...into, noticeId, kind: row.kind, basis: row.basis, givenOn: dayOf(row.recorded_at) };
}

/** Of this school, and of this pupil; withdrawn reports do not count. */
const known = `
  select (select coalesce(json_agg(json_build_object('kind', r.kind, 'beganOn', r.began_on, 'endedOn', r.ended_on,
            'madeOn', (r.recorded_at at time zone 'Europe/Amsterdam')::date)), '[]')
            from duo_reports r where r.controller_id = $1 and not exists (
              select 1 from duo_report_statuses s where s.report_id = r.id and s.status = 'INGETROKKEN')) as reports,
         exists (select 1 from duo_reports r where r.notice_id = $2) as used,
         exists (select 1 from preventive_talk_reports t where t.controller_id = $1 and t.outcome = 'HELD'
                   and t.handed_over_at is not null) as talk`;

function checkTexts(
  { municipalActionWanted, whyNoAction, ...said }: MakeDuoReportInput,
  talk: boolean,
): void {
  if (municipalActionWanted !== (whyNoAction == null)) throw bad('INVALID_FIELD', 'whyNoAction');
  if (said.preventiveTalkHeld && !talk) throw bad('NO_TALK_HELD', 'preventiveTalkHeld');
  if (said.restatedAgreements != null && !said.preventiveTalkHeld)
    throw bad('NO_TALK_HELD', 'restatedAgreements');
}

export async function checkReport(
  unit: UnitOfWork,
  input: MakeDuoReportInput,
): Promise<{ notice: Notice; municipalityId: string }> {
  const notice = await noticeFor(unit, input.noticeId);
  const { subject, kind } = notice;
  const day = today(unit);
  const pupil = await pupilAndParents(unit, subject);
  const [found] = await askAsLaw<Known>(unit.transaction, subject, {
    text: known,
    values: [notice.schoolId, notice.noticeId],
  });
  if (found === undefined || found.used) throw conflict('ALREADY_SO');
  if (day > addDays(notice.givenOn, noticeStands)) throw conflict('NOTICE_TOO_OLD');
  if (!fitsAge(kind, pupil.age)) throw conflict('REPORT_UNFIT_FOR_AGE');
  const { municipalityId } = pupil;
  if (municipalityId === null) throw conflict('MUNICIPALITY_UNKNOWN');
  const reported = { kind, beganOn: input.beganOn, endedOn: input.endedOn ?? null, hours: input.missedHours };
  await checkDays(unit, reported, notice);
  if (found.reports.some(earlier => isHeldBackBy(earlier, reported, day))) throw conflict('REPORTED_LATELY');
  checkTexts(input, found.talk);
  const texts = [input.presumedReason, input.actionBySchool, input.whyNoAction, input.restatedAgreements];
  const written = texts.filter(text => text != null);
  if (await isTakenFromCare(unit, notice.caseId, written)) throw bad('NOTHING_OF_HEALTH');
  return { notice, municipalityId };
}
