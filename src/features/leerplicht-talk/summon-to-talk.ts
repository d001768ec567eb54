// The leerplichtambtenaar who took a report up summons to a talk: the parents, and the pupil from 12 on.

import { randomUUID } from 'node:crypto';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { whomToHear } from '../../domain/duo-report/whom-to-tell.js';
import { ApiError } from '../../errors.js';
import type { Candidate, CandidateActor } from '../../graphql/candidate.js';
import { Text } from '../../graphql/scalars/text.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { inCase, insertRows, pupilAndParents } from '../case-row/index.js';
import { reportForWriting } from '../duo-report/index.js';
import { LeerplichtTalk } from './leerplicht-talk.js';

@InputType({
  description: 'A summons to a talk after a report. Dutch: oproep. Source: DB:313-314, LPW 22(3).',
})
export class SummonToTalkInput {
  @Field(() => ID, { description: 'The report, which you took up. Dutch: melding.' })
  reportId!: string;

  @Field(() => GraphQLDateTimeISO, { description: 'To when, in the future. Dutch: datum en tijd.' })
  plannedAt!: Date;

  @Field(() => Text, { description: 'Where. Dutch: plaats.' })
  place!: string;
}

export const talkToSummon = (
  { input }: { input: SummonToTalkInput },
  { organisationId }: CandidateActor,
): Candidate => ({
  from: { resource: 'DuoReport', id: asId(input.reportId) },
  set: { controller_id: organisationId },
});

export async function summonToTalk(unit: UnitOfWork, input: SummonToTalkInput): Promise<string> {
  const { plannedAt, place } = input;
  if (plannedAt <= unit.now)
    throw new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: ['plannedAt'] });
  const report = await reportForWriting(unit, input.reportId);
  if (report.status !== 'IN_BEHANDELING') throw new ApiError('CONFLICT', { reason: 'REPORT_CLOSED' });
  const { age } = await pupilAndParents(unit, report.subject);
  const { pupil, parents } = whomToHear(age);
  const id = randomUUID();
  await insertRows(unit, LeerplichtTalk, [
    {
      ...inCase(report),
      id,
      controllerId: unit.actor.organisationId!,
      reportId: report.reportId,
      plannedAt,
      place,
      summonsPupil: pupil,
      summonsParents: parents,
      version: 1,
    },
  ]);
  return id;
}
