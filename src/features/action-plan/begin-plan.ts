// Begins a plan, or its next version; a case has one that stands.

import { randomUUID } from 'node:crypto';
import { ArrayMaxSize, Min } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { askAsLaw } from '../../database/law-pass/apply-law.js';
import { firstPlanDue } from '../../domain/deadlines/first-plan.js';
import { ApiError, unknownId } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { caseForWriting, inCase, insertRows, notInFuture } from '../case-row/index.js';
import { ActionPlan } from './action-plan.js';

@InputType({
  description: 'A plan to be begun. Dutch: te beginnen plan van aanpak. Source: DB:225-226, 231.',
})
export class BeginActionPlanInput {
  @Field(() => ID, { description: 'The case. Dutch: casus.' })
  caseId!: string;

  @Field(() => GraphQLLocalDate, {
    description: 'Day on which it is begun, not in the future. Dutch: begonnen op.',
  })
  begunOn!: string;

  @Field(() => [ID], {
    defaultValue: [],
    description:
      'Of the family, who makes it along: the pupil and parents, at most 10. Dutch: mede-opstellers.',
  })
  @ArrayMaxSize(10)
  coAuthorIds!: string[];

  @Field(() => ID, {
    nullable: true,
    description:
      'The version in whose place it comes; demanded where there is one that stands. Dutch: vorige versie.',
  })
  replacesId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Its version, as you read it. Dutch: versie.' })
  @Min(1)
  replacesVersion?: number | null;
}

/** Whoever begins it, it is kept by the school whose case it is (DB:244-249). */
export const planToBegin = ({ input }: { input: BeginActionPlanInput }): Candidate => ({
  from: { resource: 'Case', id: asId(input.caseId) },
});

const family = `
  select p.person_id as id from pupils p
  union
  select a.adult_id from authorities a where a.kind in ('PARENT_WITH', 'GUARDIAN', 'CO_AUTHORITY_NON_PARENT')`;

async function checkCoAuthors(unit: UnitOfWork, subject: string, ids: readonly string[]): Promise<void> {
  const known = await askAsLaw<{ id: string }>(unit.transaction, subject, { text: family, values: [] });
  if (!ids.every(id => known.some(one => one.id === id))) throw unknownId();
}

interface Standing {
  readonly id: string;
  readonly number: number;
  readonly stands: boolean;
}

// A writer sees every version of the case's plan, or none of it.
const versions = `select p.id, p.plan_number as number, p.state in ('DRAFT', 'AGREED') as stands
   from action_plans p where p.case_id = $1 order by p.plan_number desc`;

async function replace(unit: UnitOfWork, stands: Standing, input: BeginActionPlanInput): Promise<void> {
  const { replacesId, replacesVersion } = input;
  if (replacesId == null || asId(replacesId) !== stands.id)
    throw new ApiError('CONFLICT', { reason: 'PLAN_STANDS' });
  const version = replacesVersion ?? 0;
  const change = { state: 'REPLACED' as const, version: version + 1 };
  const { affected } = await unit.transaction.manager.update(ActionPlan, { id: stands.id, version }, change);
  if (affected !== 1) throw new ApiError('CONFLICT', { reason: 'STALE_VERSION' });
}

export async function beginActionPlan(unit: UnitOfWork, input: BeginActionPlanInput): Promise<string> {
  notInFuture(unit, input.begunOn, 'begunOn');
  const into = await caseForWriting(unit, input.caseId);
  const coAuthorIds = [...new Set(input.coAuthorIds.map(asId))];
  await checkCoAuthors(unit, into.subject, coAuthorIds);
  const earlier = await unit.transaction.query<Standing>(versions, [into.caseId]);
  const stands = earlier.find(one => one.stands);
  if (stands !== undefined) await replace(unit, stands, input);
  else if (input.replacesId != null && !earlier.some(one => one.id === asId(input.replacesId!)))
    throw unknownId();
  const id = randomUUID();
  const row = {
    number: (earlier[0]?.number ?? 0) + 1,
    state: 'DRAFT' as const,
    begunOn: input.begunOn,
    dueOn: earlier.length === 0 ? firstPlanDue(into.openedOn) : null,
    coAuthorIds,
  };
  await insertRows(unit, ActionPlan, [
    { ...inCase(into), ...row, id, controllerId: into.schoolId, version: 1 },
  ]);
  return id;
}
