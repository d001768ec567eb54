// Writes the report of a preventive talk: a draft of its author until it is handed over to the school.

import { randomUUID } from 'node:crypto';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { ApiError } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { Text } from '../../graphql/scalars/text.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { caseForWriting, inCase, insertRows, notInFuture } from '../case-row/index.js';
import {
  PreventiveTalkAgreement,
  PreventiveTalkReport,
  TalkOutcome,
  TalkPresence,
} from './preventive-talk.js';

@InputType({
  description: 'Report of a preventive talk (bijlage 7). Dutch: verslag van het preventief gesprek.',
})
export class WriteTalkReportInput {
  @Field(() => ID, { description: 'The case. Dutch: casus.' })
  caseId!: string;

  @Field(() => GraphQLLocalDate, { description: 'Day of the talk, not in the future. Dutch: datum gesprek.' })
  heldOn!: string;

  @Field(() => [TalkPresence], { description: 'Who was there. Dutch: aanwezig.' })
  @ArrayMinSize(1)
  @ArrayUnique()
  present!: string[];

  @Field(() => Text, {
    description: 'The absence for which the school invited. Dutch: verzuim waarvoor is uitgenodigd.',
  })
  reportedAbsence!: string;

  @Field(() => Text, { description: 'What was discussed. Dutch: verslag.' })
  report!: string;

  @Field(() => TalkOutcome, { description: 'What became of the talk. Dutch: uitkomst.' })
  outcome!: string;

  @Field(() => Text, { nullable: true, description: 'Advice to the school. Dutch: advies aan de school.' })
  adviceToSchool?: string | null;

  @Field(() => [Text], {
    defaultValue: [],
    description: 'What was agreed, each apart, at most 20. Dutch: afspraken.',
  })
  @ArrayMaxSize(20)
  agreements!: string[];
}

export const writtenWithReport = ['PreventiveTalkReport', 'PreventiveTalkAgreement'] as const;

/** The school is the controller, whoever holds the talk (DB:851). */
export const reportToWrite = ({ input }: { input: WriteTalkReportInput }): Candidate => ({
  from: { resource: 'Case', id: asId(input.caseId) },
});

export async function writeTalkReport(unit: UnitOfWork, input: WriteTalkReportInput): Promise<string> {
  notInFuture(unit, input.heldOn, 'heldOn');
  // Where the school did too little there was no talk, and so nothing was agreed in it (DB:938-941).
  if (input.outcome === 'RETURNED_TO_SCHOOL' && input.agreements.length > 0) {
    throw new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: ['agreements'] });
  }
  const into = await caseForWriting(unit, input.caseId);
  const row = { ...inCase(into), controllerId: into.schoolId };
  const { caseId: _, agreements, adviceToSchool, ...said } = input;
  const id = randomUUID();
  await insertRows(unit, PreventiveTalkReport, [
    { ...said, ...row, id, adviceToSchool: adviceToSchool ?? null },
  ]);
  await insertRows(
    unit,
    PreventiveTalkAgreement,
    agreements.map(agreement => ({ ...row, id: randomUUID(), reportId: id, agreement })),
  );
  return id;
}
