// Puts down what a step came to.

import { Min } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ApiError, unknownId } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { Text } from '../../graphql/scalars/text.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { caseForWriting, notInFuture } from '../case-row/index.js';
import { EscalationStep } from './escalation-step.js';
import { EscalationOutcome } from './stagnation-enums.js';

@InputType({ description: 'What a step came to. Dutch: resultaat van een stap van opschaling.' })
export class RecordEscalationResultInput {
  @Field(() => ID, { description: 'The step. Dutch: stap.' })
  stepId!: string;

  @Field(() => Int, {
    description: 'The version that you read; another means that somebody was first. Dutch: versie.',
  })
  @Min(1)
  version!: number;

  @Field(() => EscalationOutcome, { description: 'What it came to. Dutch: resultaat.' })
  outcome!: keyof typeof EscalationOutcome;

  @Field(() => Text, { description: 'The same in words. Dutch: toelichting.' })
  result!: string;

  @Field(() => GraphQLLocalDate, {
    description: 'When, not in the future and not before the step. Dutch: datum resultaat.',
  })
  resultOn!: string;
}

export const resultToRecord = ({ input }: { input: RecordEscalationResultInput }): Candidate => ({
  from: { resource: 'EscalationStep', id: asId(input.stepId) },
});

interface Found {
  readonly case_id: string;
  readonly taken_on: string;
  readonly closed: boolean;
}

const step = `select e.case_id, e.taken_on::text as taken_on, e.outcome is not null as closed
   from escalation_steps e where e.id = $1`;

export async function recordEscalationResult(
  unit: UnitOfWork,
  { stepId, version, outcome, result, resultOn }: RecordEscalationResultInput,
): Promise<string> {
  const id = asId(stepId);
  notInFuture(unit, resultOn, 'resultOn');
  const [found] = await unit.transaction.query<Found>(step, [id]);
  if (found === undefined) throw unknownId();
  await caseForWriting(unit, found.case_id);
  if (found.closed) throw new ApiError('CONFLICT', { reason: 'ALREADY_SO' });
  if (resultOn < found.taken_on)
    throw new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: ['resultOn'] });
  const change = { outcome, result, resultOn, version: version + 1 };
  const { affected } = await unit.transaction.manager.update(EscalationStep, { id, version }, change);
  if (affected !== 1) throw new ApiError('CONFLICT', { reason: 'STALE_VERSION' });
  return id;
}
