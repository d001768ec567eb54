// What a statute opens to whom and when, from notices, reports, their statuses and answered requests: each opening gives the
// classes of its own row of the table (domain/without-consent) and no others.

import { dayOf, endOfDay } from '../../domain/calendar/amsterdam.js';
import { addDays } from '../../domain/calendar/iso-date.js';
import { ageBoundaries } from '../../domain/consent/ages.js';
import type { DataClass } from '../../domain/consent/classes.js';
import { kindEntry, REPORTABLE_HOURS } from '../../domain/duo-report/report-kinds.js';
import { isFinal } from '../../domain/duo-report/report-statuses.js';
import { classesOpened, type Grounded } from '../../domain/without-consent/classes-opened.js';
import type { StatutoryFact } from '../../domain/without-consent/statutory-facts.js';
import type { Recipient, StatutoryId } from '../../domain/without-consent/statutory-row.js';
import type { Capacity } from '../../policy/vocabulary/capacities.js';
import { closedAfter } from './closings.js';
import type { MunicipalRequestInput, NoticeOfReportInput, ReportInput } from './duo-inputs.js';
import type { LawInputs } from './law-inputs.js';
import { type Period, shared } from './period.js';

export interface StatutoryOpening {
  readonly caseId: string;
  readonly organisationId: string;
  readonly capacity: Capacity;
  readonly row: StatutoryId;
  readonly dataClasses: readonly DataClass[];
  readonly during: Period;
  readonly evidenceId: string;
}

/** Calendar days; no source says how long [I]. */
const DAYS = {
  /** So long after telling the family a report can be made on it. */
  noticeStands: 14,
  /** So long after closing it the municipality can still finish what the report began. */
  afterClosing: 14,
  /** So long an answer can be read. */
  answerStands: 28,
} as const;

const reporters = ['schoolleiding', 'verzuimcoordinator', 'ondersteuningscoordinator'] as const;

const daysAfter = (instant: Date, days: number): Date => endOfDay(addDays(dayOf(instant), days));
const always: Period = { from: new Date(0), until: null };

interface To {
  readonly caseId: string;
  readonly organisationId: string;
  readonly evidenceId: string;
}

type Open = Recipient & Capacity;

/** One opening for each of them to whom the row opens anything, while the case is open. */
function openTo(
  grounded: Grounded,
  recipients: readonly Open[],
  { caseId, organisationId, evidenceId }: To,
  during: Period,
  inputs: LawInputs,
): StatutoryOpening[] {
  const closedAt = closedAfter(inputs, caseId, during.from);
  const open = shared(during, { from: always.from, until: closedAt });
  if (open === null) return [];
  return recipients.flatMap(capacity => {
    const dataClasses = classesOpened(grounded, capacity);
    if (dataClasses.length === 0) return [];
    const row = grounded.ground;
    return [{ caseId, organisationId, capacity, row, dataClasses, during: open, evidenceId }];
  });
}

/** The family was told: nothing is recorded as a notice before everybody was. */
function groundOf({ kind, threshold, missedHours }: NoticeOfReportInput): Grounded {
  const { ground, needsThreshold } = kindEntry(kind);
  const established = new Set<StatutoryFact>(['toldBeforehand', 'notOnRefusalOfConsent']);
  if ((missedHours ?? 0) >= REPORTABLE_HOURS) established.add('sixteenHoursInFourWeeks');
  if (!needsThreshold || threshold !== null) established.add('protocolThreshold');
  if (ground === 'E17') established.add('adultWithoutStartkwalificatie');
  return { ground, established };
}

/** The leerplichtambtenaar until the eighteenth birthday, the Doorstroompunt from it on (law.md 1.5). */
function byAge(ground: StatutoryId, { pupil }: LawInputs): Period {
  const { turns18 } = ageBoundaries(pupil.birthDate);
  return ground === 'E17' ? { from: turns18, until: null } : { from: always.from, until: turns18 };
}

/** While a report is being made: from the notice on, until it is made or too long ago. */
function ofNotice(notice: NoticeOfReportInput, inputs: LawInputs): StatutoryOpening[] {
  const grounded = groundOf(notice);
  const made = inputs.duo.reports.find(report => report.noticeId === notice.id);
  const allowed = { from: notice.recordedAt, until: daysAfter(notice.recordedAt, DAYS.noticeStands) };
  const unmade = shared(allowed, { from: notice.recordedAt, until: made?.recordedAt ?? null });
  const during = unmade === null ? null : shared(unmade, byAge(grounded.ground, inputs));
  const to = { caseId: notice.caseId, organisationId: notice.controllerId, evidenceId: notice.id };
  return during === null ? [] : openTo(grounded, reporters, to, during, inputs);
}

/** Taken back it is shut at once; closed it can be finished. */
function whileOpen({ id, recordedAt }: ReportInput, { duo }: LawInputs): Period | null {
  const last = duo.statuses.find(one => one.reportId === id && isFinal(one.status));
  if (last === undefined) return { from: recordedAt, until: null };
  const until =
    last.status === 'INGETROKKEN' ? last.recordedAt : daysAfter(last.recordedAt, DAYS.afterClosing);
  return shared({ from: recordedAt, until }, always);
}

function ofReport(report: ReportInput, inputs: LawInputs): StatutoryOpening[] {
  const notice = inputs.duo.notices.find(one => one.id === report.noticeId);
  if (notice === undefined) return [];
  const grounded = groundOf(notice);
  const { caseId, controllerId } = notice;
  const reportOpen = new Set<StatutoryFact>(['reportOpen', 'ownMunicipality']);
  // What comes back is the school's to read as long as the case is there (E15).
  const back = openTo(
    { ground: 'E15', established: reportOpen },
    reporters,
    { caseId, organisationId: controllerId, evidenceId: report.id },
    { from: report.recordedAt, until: null },
    inputs,
  );
  const open = whileOpen(report, inputs);
  const during = open === null ? null : shared(open, byAge(grounded.ground, inputs));
  if (during === null) return back;
  const municipality = { caseId, organisationId: report.municipalityId, evidenceId: report.id };
  const register = ['leerplichtambtenaar', 'client-leerplicht', 'rmc-medewerker'] as const;
  const told = openTo(grounded, register, municipality, during, inputs);
  const inquiry = ofInquiry(report, municipality, during, inputs);
  return [...back, ...told, ...inquiry];
}

/** The officer who takes the report up investigates (E04). */
function ofInquiry(report: ReportInput, to: To, during: Period, inputs: LawInputs): StatutoryOpening[] {
  const taken = inputs.duo.statuses.find(
    one => one.reportId === report.id && one.status === 'IN_BEHANDELING',
  );
  const from = taken === undefined ? null : shared(during, { from: taken.recordedAt, until: null });
  if (from === null) return [];
  const established = new Set<StatutoryFact>(['reportOpen', 'underInvestigation']);
  return openTo({ ground: 'E04', established }, ['leerplichtambtenaar'], to, from, inputs);
}

/** Of the row's classes those that were asked for, to the municipality in which the pupil lives (E03). */
function ofRequest(request: MunicipalRequestInput, inputs: LawInputs): StatutoryOpening[] {
  const { id, caseId, municipalityId, dataClasses, recordedAt } = request;
  if (municipalityId !== inputs.pupil.municipalityId) return [];
  const established = new Set<StatutoryFact>(['requestedByMunicipality', 'ownMunicipality', 'requiredByLpw']);
  const stands = { from: recordedAt, until: daysAfter(recordedAt, DAYS.answerStands) };
  const during = shared(stands, byAge('E03', inputs));
  if (during === null) return [];
  const to = { caseId, organisationId: municipalityId, evidenceId: id };
  const recipients = ['leerplichtambtenaar', 'client-leerplicht'] as const;
  return openTo({ ground: 'E03', established }, recipients, to, during, inputs).flatMap(opening => {
    const asked = opening.dataClasses.filter(one => dataClasses.includes(one));
    return asked.length === 0 ? [] : [{ ...opening, dataClasses: asked }];
  });
}

export const statutoryOpenings = (inputs: LawInputs): StatutoryOpening[] => [
  ...inputs.duo.notices.flatMap(notice => ofNotice(notice, inputs)),
  ...inputs.duo.reports.flatMap(report => ofReport(report, inputs)),
  ...inputs.duo.requests.flatMap(request => ofRequest(request, inputs)),
];
