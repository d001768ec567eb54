// Puts down that those who make the plan agreed on it, or that it was closed.

import { Min } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ApiError } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { notInFuture } from '../case-row/index.js';
import { ActionPlan } from './action-plan.js';
import { planForWriting } from './plan-for-writing.js';

@InputType({
  description: 'A plan that is agreed on or closed. Dutch: vast te stellen of af te sluiten plan.',
})
export class SettleActionPlanInput {
  @Field(() => ID, { description: 'The plan. Dutch: plan van aanpak.' })
  planId!: string;

  @Field(() => Int, {
    description: 'The version that you read; another means that somebody was first. Dutch: versie.',
  })
  @Min(1)
  version!: number;

  @Field(() => GraphQLLocalDate, { description: 'When, not in the future. Dutch: datum.' })
  on!: string;
}

export const planToSettle = ({ input }: { input: SettleActionPlanInput }): Candidate => ({
  from: { resource: 'ActionPlan', id: asId(input.planId) },
});

/** From which states each may follow. */
const after = { AGREED: ['DRAFT'], CLOSED: ['DRAFT', 'AGREED'] } as const;

export async function settleActionPlan(
  unit: UnitOfWork,
  { planId, version, on }: SettleActionPlanInput,
  state: keyof typeof after,
): Promise<string> {
  notInFuture(unit, on, 'on');
  const plan = await planForWriting(unit, planId);
  if (!(after[state] as readonly string[]).includes(plan.state))
    throw new ApiError('CONFLICT', { reason: 'ALREADY_SO' });
  if (on < plan.begunOn) throw new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: ['on'] });
  const day = state === 'AGREED' ? { agreedOn: on } : { closedOn: on };
  const change = { ...day, state, version: version + 1 };
  const { affected } = await unit.transaction.manager.update(
    ActionPlan,
    { id: plan.planId, version },
    change,
  );
  if (affected !== 1) throw new ApiError('CONFLICT', { reason: 'STALE_VERSION' });
  return plan.planId;
}
