// What of notices, reports, their statuses and requests of the municipality the law looks at for one pupil.

import type { DataClass } from '../../domain/consent/classes.js';
import type { ReportKind, ReportThreshold } from '../../domain/duo-report/report-kinds.js';
import type { ReportStatus } from '../../domain/duo-report/report-statuses.js';

export interface NoticeOfReportInput {
  readonly id: string;
  readonly caseId: string;
  readonly controllerId: string;
  readonly kind: ReportKind;
  readonly threshold: ReportThreshold | null;
  readonly missedHours: number | null;
  readonly recordedAt: Date;
}

export interface ReportInput {
  readonly id: string;
  readonly noticeId: string;
  readonly municipalityId: string;
  readonly recordedAt: Date;
}

export interface ReportStatusInput {
  readonly reportId: string;
  readonly status: ReportStatus;
  readonly recordedAt: Date;
}

export interface MunicipalRequestInput {
  readonly id: string;
  readonly caseId: string;
  readonly municipalityId: string;
  readonly dataClasses: readonly DataClass[];
  readonly recordedAt: Date;
}

export interface DuoInputs {
  readonly notices: readonly NoticeOfReportInput[];
  readonly reports: readonly ReportInput[];
  readonly statuses: readonly ReportStatusInput[];
  readonly requests: readonly MunicipalRequestInput[];
}

/** As one column of the statement that reads all inputs at one moment. */
export const duoInputs = `
    json_build_object(
      'notices', (select coalesce(json_agg(json_build_object('id', n.id, 'caseId', n.case_id, 'controllerId', n.controller_id,
        'kind', n.kind, 'threshold', n.threshold, 'missedHours', n.missed_hours, 'recordedAt', n.recorded_at)), '[]')
        from duo_report_notices n),
      'reports', (select coalesce(json_agg(json_build_object('id', r.id, 'noticeId', r.notice_id, 'municipalityId', r.municipality_id,
        'recordedAt', r.recorded_at)), '[]') from duo_reports r),
      'statuses', (select coalesce(json_agg(json_build_object('reportId', s.report_id, 'status', s.status,
        'recordedAt', s.recorded_at)), '[]') from duo_report_statuses s),
      'requests', (select coalesce(json_agg(json_build_object('id', q.id, 'caseId', q.case_id, 'municipalityId', q.municipality_id,
        'dataClasses', q.data_classes, 'recordedAt', q.recorded_at)), '[]') from municipal_requests q)) as duo`;

const dated = <Row extends { readonly recordedAt: Date }>(rows: readonly Row[]): Row[] =>
  rows.map(row => ({ ...row, recordedAt: new Date(row.recordedAt) }));

/** Instants come out of JSON as text. */
export const duoFrom = (raw: DuoInputs): DuoInputs => ({
  notices: dated(raw.notices),
  reports: dated(raw.reports),
  statuses: dated(raw.statuses),
  requests: dated(raw.requests),
});
