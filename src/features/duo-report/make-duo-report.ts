// Makes a report of absence: after the family was told, with the fields of Besluit ROD 14 and nothing of health.

import { randomUUID } from 'node:crypto';
import { applyLaw } from '../../database/law-pass/apply-law.js';
import type { Candidate, CandidateActor } from '../../graphql/candidate.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { closeSignalsBy } from '../absence-signal/index.js';
import { inCase, insertRows, today } from '../case-row/index.js';
import { checkReport } from './check-report.js';
import { DuoReport } from './duo-report.js';
import { DuoReportStatus } from './duo-report-status.js';
import type { MakeDuoReportInput } from './make-duo-report-input.js';

export const writtenWithDuoReport = ['DuoReport', 'DuoReportStatus'] as const;

export const reportToMake = (
  { input }: { input: MakeDuoReportInput },
  { organisationId }: CandidateActor,
): Candidate => ({
  from: { resource: 'DuoReportNotice', id: asId(input.noticeId) },
  set: { controller_id: organisationId },
});

export async function makeDuoReport(unit: UnitOfWork, input: MakeDuoReportInput): Promise<string> {
  const { notice, municipalityId } = await checkReport(unit, input);
  const { noticeId: _, ...said } = input;
  const id = randomUUID();
  const row = { ...inCase(notice), controllerId: notice.schoolId };
  const { kind, basis } = notice;
  await insertRows(unit, DuoReport, [
    {
      ...said,
      ...row,
      id,
      noticeId: notice.noticeId,
      municipalityId,
      kind,
      basis,
      withoutStartkwalificatie: kind === 'DOORSTROOMPUNT_18PLUS',
      endedOn: said.endedOn ?? null,
      presumedReason: said.presumedReason ?? null,
      whyNoAction: said.whyNoAction ?? null,
      restatedAgreements: said.restatedAgreements ?? null,
      version: 1,
    },
  ]);
  await insertRows(unit, DuoReportStatus, [
    { ...row, id: randomUUID(), reportId: id, status: 'GEREGISTREERD' },
  ]);
  await closeSignalsBy(unit.transaction, {
    subject: notice.subject,
    controllerId: notice.schoolId,
    action: ['DUO_REPORT', 'DUO_REPORT_STATUTORY'],
    by: unit.actor.personId,
    what: basis === 'STATUTORY' ? 'DUO_REPORT_STATUTORY' : 'DUO_REPORT',
    today: today(unit),
  });
  await applyLaw(unit.transaction, notice.caseId);
  return id;
}
