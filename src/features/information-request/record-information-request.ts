// The school puts down what a parent without authority asked it, and what it answers and why (BW 1:377c; law.md G05).

import { randomUUID } from 'node:crypto';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { applyLawToPupil } from '../../database/law-pass/apply-law.js';
import { birthday } from '../../domain/calendar/birthdays.js';
import { addMonths } from '../../domain/calendar/iso-date.js';
import { ApiError } from '../../errors.js';
import type { Candidate, CandidateActor } from '../../graphql/candidate.js';
import { Text } from '../../graphql/scalars/text.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { checkNoAuthority } from '../access-objection/index.js';
import {
  insertRows,
  notInFuture,
  ofPupil,
  type PupilForWriting,
  pupilForWriting,
  today,
} from '../case-row/index.js';
import { InformationRequest, RequestOutcome } from './information-request.js';

@InputType({
  description:
    'What a parent without authority asked the school, and the answer to it. Dutch: informatieverzoek van een ouder zonder gezag. Source: BW 1:377c; law.md G05.',
})
export class RecordInformationRequestInput {
  @Field(() => ID, { description: 'The pupil. Dutch: leerling.' })
  pupilId!: string;

  @Field(() => ID, { description: 'Who asked: a parent without authority. Dutch: ouder.' })
  parentId!: string;

  @Field(() => Text, { description: 'What was asked, in own words. Dutch: vraag.' })
  words!: string;

  @Field(() => GraphQLLocalDate, { description: 'When it was asked, not in the future. Dutch: gevraagd op.' })
  askedOn!: string;

  @Field(() => RequestOutcome, {
    nullable: true,
    description:
      'The answer; absent while the school looks into it, and then nothing is given. Dutch: antwoord.',
  })
  outcome?: string | null;

  @Field(() => Text, { nullable: true, description: 'Why; with every answer. Dutch: motivering.' })
  motivation?: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description:
      'With what is given: the last day on which the parent may read it, at most a year on and before the sixteenth birthday. Dutch: tot en met.',
  })
  untilDay?: string | null;
}

export const requestToRecord = (
  { input }: { input: RecordInformationRequestInput },
  { organisationId }: CandidateActor,
): Candidate => ({
  from: { resource: 'Pupil', id: asId(input.pupilId) },
  set: { controller_id: organisationId },
});

const invalid = (field: string) =>
  new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: [field] });

function checkAnswer(
  unit: UnitOfWork,
  { birthDate }: PupilForWriting,
  { outcome, motivation, untilDay }: RecordInformationRequestInput,
): void {
  if ((outcome == null) !== (motivation == null)) throw invalid('motivation');
  if ((outcome === 'GIVEN') !== (untilDay != null)) throw invalid('untilDay');
  if (untilDay == null) return;
  const day = today(unit);
  if (untilDay < day || untilDay > addMonths(day, 12) || untilDay >= birthday(birthDate, 16))
    throw invalid('untilDay');
}

export async function recordInformationRequest(
  unit: UnitOfWork,
  input: RecordInformationRequestInput,
): Promise<string> {
  notInFuture(unit, input.askedOn, 'askedOn');
  const pupil = await pupilForWriting(unit, input.pupilId);
  checkAnswer(unit, pupil, input);
  const parentId = asId(input.parentId);
  await checkNoAuthority(unit, pupil.subject, parentId);
  const id = randomUUID();
  const { words, askedOn, outcome = null, motivation = null, untilDay = null } = input;
  const controllerId = unit.actor.organisationId!;
  const asked = { parentId, words, askedOn, outcome, motivation, untilDay };
  await insertRows(unit, InformationRequest, [{ ...ofPupil(pupil), ...asked, id, controllerId }]);
  await applyLawToPupil(unit.transaction, pupil.subject);
  return id;
}
