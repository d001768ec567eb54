// Hands a talk's report over to the school, after which its author cannot read it; and files it there.

import { randomUUID } from 'node:crypto';
import { Field, ID, InputType } from 'type-graphql';
import { countAbsence } from '../../database/absence-pass/count-absence.js';
import { applyLaw } from '../../database/law-pass/apply-law.js';
import type { IsoDate } from '../../domain/calendar/iso-date.js';
import { unknownId } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { inCase, insertRows, today } from '../case-row/index.js';
import { PreventiveTalkFiling, PreventiveTalkHandover } from './preventive-talk.js';

@InputType({ description: 'The report of a preventive talk. Dutch: verslag van het preventief gesprek.' })
export class TalkReportInput {
  @Field(() => ID, { description: 'The report. Dutch: verslag.' })
  reportId!: string;
}

export const reportToPassOn = ({ input }: { input: TalkReportInput }): Candidate => ({
  from: { resource: 'PreventiveTalkReport', id: asId(input.reportId) },
  set: { report_id: asId(input.reportId) },
});

interface Report {
  readonly case_id: string;
  readonly subject: string;
  readonly region_id: string;
  readonly controller_id: string;
  readonly held_on: IsoDate;
}

async function passOn(
  unit: UnitOfWork,
  noun: typeof PreventiveTalkHandover | typeof PreventiveTalkFiling,
  reportId: string,
) {
  const id = asId(reportId);
  const [report] = await unit.transaction.query<Report>(
    'select r.case_id, r.subject, r.region_id, r.controller_id, r.held_on::text as held_on from preventive_talk_reports r where r.id = $1',
    [id],
  );
  if (report === undefined) throw unknownId();
  const { case_id: caseId, subject, region_id: regionId, controller_id: schoolId, held_on: heldOn } = report;
  const row = inCase({ caseId, subject, regionId });
  await insertRows(unit, noun, [{ ...row, id: randomUUID(), controllerId: schoolId, reportId: id }]);
  return { id, caseId, subject, heldOn };
}

/**
 * The author is done with it, and so with the case: the database ends their seat, and the law follows. From now on the school
 * has the report, and absence since the talk is absence again (DB:388, 897).
 */
export async function handOver(unit: UnitOfWork, { reportId }: TalkReportInput): Promise<string> {
  const { id, caseId, subject, heldOn } = await passOn(unit, PreventiveTalkHandover, reportId);
  await applyLaw(unit.transaction, caseId);
  const days = { from: heldOn, until: heldOn, today: today(unit) };
  await countAbsence(unit.transaction, { subjects: [subject], ...days });
  return id;
}

export const file = async (unit: UnitOfWork, { reportId }: TalkReportInput): Promise<string> =>
  (await passOn(unit, PreventiveTalkFiling, reportId)).id;
