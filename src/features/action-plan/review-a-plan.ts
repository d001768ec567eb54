// Puts down that a plan was looked at, and what was found.

import { randomUUID } from 'node:crypto';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { ApiError } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { Text } from '../../graphql/scalars/text.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { inCase, insertRows, notInFuture } from '../case-row/index.js';
import { ParagraphDomain } from '../paragraph/index.js';
import { planThatStands } from './plan-for-writing.js';
import { PlanReview } from './plan-review.js';

@InputType({ description: 'That a plan was looked at. Dutch: monitoring. Source: DB:344-347.' })
export class ReviewPlanInput {
  @Field(() => ID, { description: 'The plan. Dutch: plan van aanpak.' })
  planId!: string;

  @Field(() => ParagraphDomain, { description: 'Whether this tells of care. Dutch: domein.' })
  domain!: keyof typeof ParagraphDomain;

  @Field(() => GraphQLLocalDate, {
    description: 'When, not in the future and not before the plan was begun. Dutch: bekeken op.',
  })
  lookedAtOn!: string;

  @Field(() => Text, { description: 'By whom. Dutch: door wie.' })
  byWhom!: string;

  @Field(() => Text, { description: 'What was found. Dutch: bevinding.' })
  found!: string;

  @Field(() => Text, { nullable: true, description: 'What stalls. Dutch: wat stagneert.' })
  stalls?: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'When it is looked at next, after this time. Dutch: volgende datum.',
  })
  nextOn?: string | null;
}

export const planToReview = ({ input }: { input: ReviewPlanInput }): Candidate => ({
  from: { resource: 'ActionPlan', id: asId(input.planId) },
});

export async function reviewPlan(unit: UnitOfWork, input: ReviewPlanInput): Promise<string> {
  const { planId: _, stalls = null, nextOn = null, ...said } = input;
  notInFuture(unit, said.lookedAtOn, 'lookedAtOn');
  const wrong = (field: string) =>
    new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: [field] });
  if (nextOn !== null && nextOn <= said.lookedAtOn) throw wrong('nextOn');
  const { planId, into, begunOn } = await planThatStands(unit, input.planId);
  if (said.lookedAtOn < begunOn) throw wrong('lookedAtOn');
  const id = randomUUID();
  const row = { ...said, stalls, nextOn, planId, id, controllerId: into.schoolId };
  await insertRows(unit, PlanReview, [{ ...inCase(into), ...row }]);
  return id;
}
