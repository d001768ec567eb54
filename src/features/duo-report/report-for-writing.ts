// The report to which something is added, as far as the writer sees it: whose, of which school, and how far it is.

import { askAsLaw } from '../../database/law-pass/apply-law.js';
import { isFinal, type ReportStatus } from '../../domain/duo-report/report-statuses.js';
import { ApiError, unknownId } from '../../errors.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';

export interface ReportForWriting {
  readonly reportId: string;
  readonly caseId: string;
  readonly subject: string;
  readonly regionId: string;
  /** The school that made it. */
  readonly schoolId: string;
  readonly status: ReportStatus;
}

interface Row {
  readonly id: string;
  readonly case_id: string;
  readonly subject: string;
  readonly region_id: string;
  readonly controller_id: string;
}

/** A final status comes last, also where two were recorded at one instant. */
const lastStatus = `
  select s.status from duo_report_statuses s where s.report_id = $1
   order by s.recorded_at desc, array_position(array['GEREGISTREERD', 'IN_BEHANDELING'], s.status) desc nulls first limit 1`;

/** Takes the pupil's turn to write: what its status is stays so until this is done. */
export async function reportForWriting(unit: UnitOfWork, id: string): Promise<ReportForWriting> {
  const [row] = await unit.transaction.query<Row>(
    'select r.id, r.case_id, r.subject, r.region_id, r.controller_id from duo_reports r where r.id = $1',
    [asId(id)],
  );
  if (row === undefined) throw unknownId();
  const [last] = await askAsLaw<{ status: ReportStatus }>(unit.transaction, row.subject, {
    text: lastStatus,
    values: [row.id],
  });
  return {
    reportId: row.id,
    caseId: row.case_id,
    subject: row.subject,
    regionId: row.region_id,
    schoolId: row.controller_id,
    status: last?.status ?? 'GEREGISTREERD',
  };
}

/** What is withdrawn or closed is not changed any more. */
export function checkNotFinal({ status }: ReportForWriting): void {
  if (isFinal(status)) throw new ApiError('CONFLICT', { reason: 'REPORT_CLOSED' });
}
