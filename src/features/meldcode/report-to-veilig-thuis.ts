// Notes that Veilig Thuis was told, after it was decided to; the telling itself goes outside of this system.

import { randomUUID } from 'node:crypto';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { ApiError } from '../../errors.js';
import type { Candidate, CandidateActor } from '../../graphql/candidate.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { caseForWriting, inCase, insertRows, notInFuture } from '../case-row/index.js';
import { MeldcodeReport } from './meldcode-file.js';
import { lastFile } from './running-file.js';

@InputType({
  description: 'That Veilig Thuis was told. Dutch: melding bij Veilig Thuis. Source: law.md E08; DB:200.',
})
export class MeldcodeReportInput {
  @Field(() => ID, { description: 'The case. Dutch: casus.' })
  caseId!: string;

  @Field(() => GraphQLLocalDate, {
    description: 'When: not in the future, nor before it was decided. Dutch: gemeld op.',
  })
  reportedOn!: string;
}

export const reportToNote = (
  { input }: { input: MeldcodeReportInput },
  { organisationId }: CandidateActor,
): Candidate => ({
  from: { resource: 'Case', id: asId(input.caseId) },
  set: { controller_id: organisationId },
});

export async function noteReport(
  unit: UnitOfWork,
  { caseId, reportedOn }: MeldcodeReportInput,
): Promise<string> {
  notInFuture(unit, reportedOn, 'reportedOn');
  const into = await caseForWriting(unit, caseId);
  const file = await lastFile(unit, into);
  const decided = file?.steps.find(one => one.decision?.includes('REPORT') === true);
  if (file === undefined || decided === undefined)
    throw new ApiError('CONFLICT', { reason: 'NOT_DECIDED_TO_REPORT' });
  if (reportedOn < decided.takenOn)
    throw new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: ['reportedOn'] });
  const row = { ...inCase(into), controllerId: unit.actor.organisationId!, safe: false };
  // Of one file there is one report: the database refuses a second.
  await insertRows(unit, MeldcodeReport, [{ ...row, id: randomUUID(), fileId: file.id, reportedOn }]);
  return file.id;
}
