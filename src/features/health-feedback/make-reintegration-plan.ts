// Draws up a plan to come back to lessons: each step a share or a number of lessons, later ones later.

import { randomUUID } from 'node:crypto';
import { ArrayMaxSize, ArrayMinSize, Max, Min, ValidateNested } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ApiError } from '../../errors.js';
import type { Candidate, CandidateActor } from '../../graphql/candidate.js';
import { Text } from '../../graphql/scalars/text.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { caseForWriting, inCase, insertRows, today } from '../case-row/index.js';
import { ReintegrationPlan } from './reintegration-plan.js';

@InputType({ description: 'One step; with either a share or a number of lessons. Dutch: stap.' })
export class ReintegrationStepInput {
  @Field(() => GraphQLLocalDate, { description: 'From which day. Dutch: vanaf.' })
  from!: string;

  @Field(() => Int, { nullable: true, description: 'Share of the timetable, 0 to 100. Dutch: percentage.' })
  @Min(0)
  @Max(100)
  percentage?: number | null;

  @Field(() => Int, { nullable: true, description: 'Lessons a week, 0 to 60. Dutch: lessen per week.' })
  @Min(0)
  @Max(60)
  lessons?: number | null;

  @Field(() => Text, { nullable: true, description: 'What is agreed besides. Dutch: toelichting.' })
  remark?: string | null;
}

@InputType({ description: 'A plan to come back to lessons, of today. Dutch: re-integratieplan.' })
export class MakeReintegrationPlanInput {
  @Field(() => ID, { description: 'The case. Dutch: casus.' })
  caseId!: string;

  @Field(() => [ReintegrationStepInput], { description: 'Steps in order of time, 1 to 20. Dutch: stappen.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  steps!: ReintegrationStepInput[];

  @Field(() => GraphQLLocalDate, {
    description: 'When it is looked at again, after today. Dutch: evaluatie.',
  })
  reviewOn!: string;
}

export const planToMake = (
  { input }: { input: MakeReintegrationPlanInput },
  { organisationId }: CandidateActor,
): Candidate => ({
  from: { resource: 'Case', id: asId(input.caseId) },
  set: { controller_id: organisationId },
});

const invalid = (field: string): ApiError =>
  new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: [field] });

function checkSteps(steps: readonly ReintegrationStepInput[]): void {
  for (const [index, { from, percentage, lessons }] of steps.entries()) {
    if ((percentage == null) === (lessons == null)) throw invalid('steps');
    const before = steps[index - 1];
    if (before !== undefined && before.from >= from) throw invalid('steps');
  }
}

export async function makeReintegrationPlan(
  unit: UnitOfWork,
  { caseId, steps, reviewOn }: MakeReintegrationPlanInput,
): Promise<string> {
  const madeOn = today(unit);
  checkSteps(steps);
  if (reviewOn <= madeOn) throw invalid('reviewOn');
  const into = await caseForWriting(unit, caseId);
  const id = randomUUID();
  const rows = steps.map(({ from, percentage, lessons, remark }) => ({
    from,
    percentage: percentage ?? null,
    lessons: lessons ?? null,
    remark: remark ?? null,
  }));
  await insertRows(unit, ReintegrationPlan, [
    { ...inCase(into), id, controllerId: unit.actor.organisationId!, steps: rows, madeOn, reviewOn },
  ]);
  return id;
}
