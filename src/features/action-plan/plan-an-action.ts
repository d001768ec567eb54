// Puts an action into a plan, and how it went.

import { randomUUID } from 'node:crypto';
import { Min } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ApiError, unknownId } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { Text } from '../../graphql/scalars/text.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { caseForWriting, inCase, insertRows, notInFuture } from '../case-row/index.js';
import { PlanAction } from './plan-action.js';
import { PlanActionState } from './plan-enums.js';
import { planThatStands } from './plan-for-writing.js';

@InputType({ description: 'An action to be planned. Dutch: te plannen actie. Source: DB:225-226, FM:33.' })
export class PlanActionInput {
  @Field(() => ID, { description: 'The plan. Dutch: plan van aanpak.' })
  planId!: string;

  @Field(() => Text, { description: 'What is done, specifically. Dutch: wat.' })
  what!: string;

  @Field(() => Text, { description: 'Who does it. Dutch: wie.' })
  who!: string;

  @Field(() => GraphQLLocalDate, { description: 'By when, not before the plan was begun. Dutch: wanneer.' })
  dueOn!: string;

  @Field(() => Text, { description: 'By which result, measurably. Dutch: resultaat.' })
  result!: string;

  @Field(() => Text, { description: 'How it is reported back. Dutch: terugkoppeling.' })
  followUp!: string;
}

@InputType({ description: 'How an action went. Dutch: voortgang van een actie.' })
export class RecordActionProgressInput {
  @Field(() => ID, { description: 'The action. Dutch: actie.' })
  actionId!: string;

  @Field(() => Int, {
    description: 'The version that you read; another means that somebody was first. Dutch: versie.',
  })
  @Min(1)
  version!: number;

  @Field(() => PlanActionState, { description: 'How far it is. Dutch: stand.' })
  state!: keyof typeof PlanActionState;

  @Field(() => Text, { description: 'How it went. Dutch: voortgang.' })
  progress!: string;

  @Field(() => GraphQLLocalDate, {
    description: 'Day on which it was looked at, not in the future. Dutch: bekeken op.',
  })
  lookedAtOn!: string;
}

export const actionToPlan = ({ input }: { input: PlanActionInput }): Candidate => ({
  from: { resource: 'ActionPlan', id: asId(input.planId) },
});

export const progressToRecord = ({ input }: { input: RecordActionProgressInput }): Candidate => ({
  from: { resource: 'PlanAction', id: asId(input.actionId) },
});

export async function planAnAction(unit: UnitOfWork, input: PlanActionInput): Promise<string> {
  const { planId: _, ...said } = input;
  const { planId, into, begunOn } = await planThatStands(unit, input.planId);
  if (said.dueOn < begunOn)
    throw new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: ['dueOn'] });
  const id = randomUUID();
  const row = {
    ...inCase(into),
    ...said,
    planId,
    id,
    controllerId: into.schoolId,
    state: 'OPEN' as const,
    version: 1,
  };
  await insertRows(unit, PlanAction, [row]);
  return id;
}

const caseOfAction = 'select a.case_id from plan_actions a where a.id = $1';

export async function recordActionProgress(
  unit: UnitOfWork,
  { actionId, version, state, progress, lookedAtOn }: RecordActionProgressInput,
): Promise<string> {
  const id = asId(actionId);
  notInFuture(unit, lookedAtOn, 'lookedAtOn');
  const [found] = await unit.transaction.query<{ case_id: string }>(caseOfAction, [id]);
  if (found === undefined) throw unknownId();
  await caseForWriting(unit, found.case_id);
  const change = { state, progress, lookedAtOn, version: version + 1 };
  const { affected } = await unit.transaction.manager.update(PlanAction, { id, version }, change);
  if (affected !== 1) throw new ApiError('CONFLICT', { reason: 'STALE_VERSION' });
  return id;
}
