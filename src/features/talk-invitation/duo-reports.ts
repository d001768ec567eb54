// Whether a pupil was reported through DUO: for this very talk, or otherwise (DB:885; law.md K5; decisions.md P10).

import { askAsLaw } from '../../database/law-pass/apply-law.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';

export interface DuoReports {
  /** An OVERIG_VERZUIM report made for the talk to which the pupil is invited. */
  readonly forThisTalk: boolean;
  readonly otherwise: boolean;
}

/** By this school; what was withdrawn was not reported. */
const reports = `
  select coalesce(bool_or(n.threshold = 'BEFORE_TALK'), false) as "forThisTalk",
         coalesce(bool_or(n.threshold is distinct from 'BEFORE_TALK'), false) as otherwise
    from duo_reports r join duo_report_notices n on n.id = r.notice_id
   where r.controller_id = $1 and not exists (
     select 1 from duo_report_statuses s where s.report_id = r.id and s.status = 'INGETROKKEN')`;

/** Whoever invites need not see the reports. */
export async function duoReportsOf(
  unit: UnitOfWork,
  { subject, schoolId }: { readonly subject: string; readonly schoolId: string },
): Promise<DuoReports> {
  const [found] = await askAsLaw<DuoReports>(unit.transaction, subject, {
    text: reports,
    values: [schoolId],
  });
  return found ?? { forThisTalk: false, otherwise: false };
}
