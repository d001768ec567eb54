// Puts bridging help or a waiting list into a plan, and how it ended.

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
import { ParagraphDomain } from '../paragraph/index.js';
import { PlanSupportKind } from './plan-enums.js';
import { planThatStands } from './plan-for-writing.js';
import { PlanSupport } from './plan-support.js';

@InputType({
  description:
    'Bridging help or a waiting list. Dutch: overbruggingshulp of wachtlijst. Source: SP:36, DB:361-362.',
})
export class AddPlanSupportInput {
  @Field(() => ID, { description: 'The plan. Dutch: plan van aanpak.' })
  planId!: string;

  @Field(() => PlanSupportKind, { description: 'Which of both. Dutch: soort.' })
  kind!: keyof typeof PlanSupportKind;

  @Field(() => ParagraphDomain, {
    description: 'Whether it tells of care: help by somebody from care does. Dutch: domein.',
  })
  domain!: keyof typeof ParagraphDomain;

  @Field(() => Text, { description: 'Which help, or which waiting list. Dutch: wat.' })
  what!: string;

  @Field(() => Text, { description: 'Who gives it, or keeps the list. Dutch: door wie.' })
  byWhom!: string;

  @Field(() => GraphQLLocalDate, { description: 'Since when, not in the future. Dutch: sinds.' })
  sinceOn!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Until when that is expected, not before it began. Dutch: verwacht tot.',
  })
  expectedUntil?: string | null;

  @Field(() => Text, { description: 'Who keeps contact meanwhile. Dutch: wie houdt contact.' })
  contactBy!: string;
}

@InputType({ description: 'What ended. Dutch: beeindigde overbruggingshulp of wachtlijst.' })
export class EndPlanSupportInput {
  @Field(() => ID, { description: 'The help or waiting list. Dutch: overbruggingshulp of wachtlijst.' })
  supportId!: string;

  @Field(() => Int, {
    description: 'The version that you read; another means that somebody was first. Dutch: versie.',
  })
  @Min(1)
  version!: number;

  @Field(() => GraphQLLocalDate, {
    description: 'When, not in the future and not before it began. Dutch: beeindigd op.',
  })
  endedOn!: string;

  @Field(() => Text, { description: 'Why. Dutch: reden.' })
  endedBecause!: string;
}

export const supportToAdd = ({ input }: { input: AddPlanSupportInput }): Candidate => ({
  from: { resource: 'ActionPlan', id: asId(input.planId) },
});

export const supportToEnd = ({ input }: { input: EndPlanSupportInput }): Candidate => ({
  from: { resource: 'PlanSupport', id: asId(input.supportId) },
});

const invalid = (field: string): ApiError =>
  new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: [field] });

export async function addPlanSupport(unit: UnitOfWork, input: AddPlanSupportInput): Promise<string> {
  const { planId: _, expectedUntil = null, ...said } = input;
  notInFuture(unit, said.sinceOn, 'sinceOn');
  if (expectedUntil !== null && expectedUntil < said.sinceOn) throw invalid('expectedUntil');
  const { planId, into } = await planThatStands(unit, input.planId);
  const id = randomUUID();
  const row = { ...said, expectedUntil, planId, id, controllerId: into.schoolId, version: 1 };
  await insertRows(unit, PlanSupport, [{ ...inCase(into), ...row }]);
  return id;
}

interface Found {
  readonly case_id: string;
  readonly since_on: string;
  readonly ended: boolean;
}

const support = `select s.case_id, s.since_on::text as since_on, s.ended_on is not null as ended
   from plan_supports s where s.id = $1`;

export async function endPlanSupport(
  unit: UnitOfWork,
  { supportId, version, endedOn, endedBecause }: EndPlanSupportInput,
): Promise<string> {
  const id = asId(supportId);
  notInFuture(unit, endedOn, 'endedOn');
  const [found] = await unit.transaction.query<Found>(support, [id]);
  if (found === undefined) throw unknownId();
  await caseForWriting(unit, found.case_id);
  if (found.ended) throw new ApiError('CONFLICT', { reason: 'ALREADY_SO' });
  if (endedOn < found.since_on) throw invalid('endedOn');
  const change = { endedOn, endedBecause, version: version + 1 };
  const { affected } = await unit.transaction.manager.update(PlanSupport, { id, version }, change);
  if (affected !== 1) throw new ApiError('CONFLICT', { reason: 'STALE_VERSION' });
  return id;
}
