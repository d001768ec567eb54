// Puts down what happens to a case on the table, in the order in which the protocol lets it happen; and what the family is told.

import { ArrayMaxSize } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { askedOf } from '../../domain/breakthrough/progress-steps.js';
import type { IsoDate } from '../../domain/calendar/iso-date.js';
import { ApiError } from '../../errors.js';
import type { Candidate, CandidateActor } from '../../graphql/candidate.js';
import { Text } from '../../graphql/scalars/text.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { StagnationCause } from '../stagnation/index.js';
import { ProgressStepEnum } from './breakthrough-enums.js';
import { checkedStep, layStep } from './lay-step.js';

@InputType({
  description: 'What happened at or around the table. Dutch: voortgang. Source: AM:103, 165-181.',
})
export class RecordProgressInput {
  @Field(() => ID, { description: 'The case. Dutch: casus.' })
  caseId!: string;

  @Field(() => ProgressStepEnum, { description: 'What happened. Dutch: stap.' })
  step!: keyof typeof ProgressStepEnum;

  @Field(() => GraphQLLocalDate, { description: 'When, not in the future. Dutch: datum.' })
  happenedOn!: IsoDate;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Demanded of an evaluation: whether there is prospect enough. Dutch: voldoende perspectief.',
  })
  enoughProspect?: boolean | null;

  @Field(() => [StagnationCause], {
    defaultValue: [],
    description: 'Demanded where it is escalated or stays longer: why. Dutch: oorzaken.',
  })
  @ArrayMaxSize(10)
  causes!: (keyof typeof StagnationCause)[];

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Demanded where it stays longer: until when. Dutch: verlengd tot.',
  })
  untilDay?: IsoDate | null;
}

@InputType({
  description: 'What the family was told. Dutch: resultaat van de bespreking. Source: AM:161, 193.',
})
export class RecordResultInput {
  @Field(() => ID, { description: 'The case. Dutch: casus.' })
  caseId!: string;

  @Field(() => GraphQLLocalDate, { description: 'When, not in the future. Dutch: verteld op.' })
  toldOn!: IsoDate;

  @Field(() => Text, { description: 'The result, in words for pupil and parents. Dutch: resultaat.' })
  words!: string;
}

export const progressToRecord = (
  { input }: { input: { caseId: string } },
  { organisationId }: CandidateActor,
): Candidate => ({
  from: { resource: 'Case', id: asId(input.caseId) },
  set: { controller_id: organisationId },
});

const invalid = (field: string): ApiError =>
  new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: [field] });

/** What a step must say is there, and nothing of it with another. */
function checkSaid({ step, happenedOn, enoughProspect, causes, untilDay }: RecordProgressInput): void {
  const asked = askedOf(step);
  if ((asked === 'PROSPECT') !== (enoughProspect != null)) throw invalid('enoughProspect');
  if ((asked === 'CAUSES') !== causes.length > 0) throw invalid('causes');
  if ((step === 'EXTENDED') !== (untilDay != null)) throw invalid('untilDay');
  if (untilDay != null && untilDay <= happenedOn) throw invalid('untilDay');
}

export async function recordProgress(unit: UnitOfWork, input: RecordProgressInput): Promise<string> {
  // With words for the family: recordResult. With what the parties said: decideAtTable.
  if (input.step === 'RESULT_TOLD' || input.step === 'DECIDED') throw invalid('step');
  checkSaid(input);
  return layStep(unit, await checkedStep(unit, input));
}

export async function recordResult(
  unit: UnitOfWork,
  { caseId, toldOn, words }: RecordResultInput,
): Promise<string> {
  const step = await checkedStep(unit, { caseId, step: 'RESULT_TOLD', happenedOn: toldOn });
  const id = await layStep(unit, step);
  // The words are the family's: whoever tells them reads them nowhere afterwards (rights.csv, BreakthroughResult).
  await unit.transaction.query('select app.tell_result($1, $2)', [id, words]);
  return id;
}
