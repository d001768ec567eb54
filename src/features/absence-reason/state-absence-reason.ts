// Puts down why a pupil is absent: the pupil or a parent the own words, the school what was said to it, the
// leerplichtambtenaar what was said at the own hearing.

import { randomUUID } from 'node:crypto';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { ApiError } from '../../errors.js';
import type { Candidate, CandidateActor } from '../../graphql/candidate.js';
import { Text } from '../../graphql/scalars/text.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { caseForWriting, insertRows, notInFuture, ofPupil, pupilForWriting } from '../case-row/index.js';
import { AbsenceReason, Speaker } from './absence-reason.js';
import { checkCorrection } from './check-correction.js';
import { checkPeriod } from './reason-period.js';
import { speakerOf } from './speaker-of.js';

@InputType({
  description: 'A reason of absence, in own words. Dutch: reden van verzuim. Source: DB:150, 432.',
})
export class StateAbsenceReasonInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The pupil; or else a case of the pupil. Dutch: leerling.',
  })
  pupilId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A case of the pupil. Dutch: casus.' })
  caseId?: string | null;

  @Field(() => Speaker, {
    description: 'Who said it: pupil and parents put down the own words only. Dutch: gezegd door.',
  })
  saidBy!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Which parent; not for a parent who puts it down personally. Dutch: ouder.',
  })
  speakerId?: string | null;

  @Field(() => Text, { description: 'The words, as they were said. Dutch: in eigen woorden.' })
  words!: string;

  @Field(() => GraphQLLocalDate, {
    description: 'Day on which it was said, not in the future. Dutch: gezegd op.',
  })
  saidOn!: string;

  @Field(() => GraphQLLocalDate, { description: 'First day of the absence. Dutch: vanaf.' })
  fromDay!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Last day of the absence; absent while it lasts. Dutch: tot en met.',
  })
  untilDay?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Earlier words of the same speaker that these put right. Dutch: verbetering van.',
  })
  correctsId?: string | null;
}

/** Pupil and parents have no organisation: their words are kept by the pupil's school. */
export const reasonToState = (
  { input }: { input: StateAbsenceReasonInput },
  { personId, organisationId }: CandidateActor,
): Candidate => ({
  from:
    input.caseId == null
      ? { resource: 'Pupil', id: asId(input.pupilId ?? '') }
      : { resource: 'Case', id: asId(input.caseId) },
  set:
    organisationId === null
      ? { speaker_id: input.speakerId == null ? personId : asId(input.speakerId) }
      : { controller_id: organisationId },
});

interface About {
  readonly subject: string;
  readonly regionId: string;
  readonly schoolId: string;
}

async function about(unit: UnitOfWork, { pupilId, caseId }: StateAbsenceReasonInput): Promise<About> {
  if ((pupilId == null) === (caseId == null))
    throw new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: ['caseId', 'pupilId'] });
  return caseId == null ? pupilForWriting(unit, pupilId!) : caseForWriting(unit, caseId);
}

export async function stateAbsenceReason(unit: UnitOfWork, input: StateAbsenceReasonInput): Promise<string> {
  notInFuture(unit, input.saidOn, 'saidOn');
  checkPeriod(input);
  const pupil = await about(unit, input);
  const speakerId = await speakerOf(unit, pupil.subject, input);
  const correctsId = input.correctsId == null ? null : asId(input.correctsId);
  const { saidBy, words, saidOn, fromDay } = input;
  if (correctsId !== null)
    await checkCorrection(unit, { correctsId, subject: pupil.subject, saidBy, speakerId });
  const id = randomUUID();
  const controllerId = unit.actor.organisationId ?? pupil.schoolId;
  const said = { saidBy, speakerId, words, saidOn, fromDay, untilDay: input.untilDay ?? null };
  await insertRows(unit, AbsenceReason, [
    { ...ofPupil(pupil), ...said, id, controllerId, correctsId, schoolTalkId: null },
  ]);
  return id;
}
