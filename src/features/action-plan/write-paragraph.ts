// Writes a paragraph of a plan that is being written, in the place of an earlier one or beside it.

import { randomUUID } from 'node:crypto';
import { ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { ApiError, unknownId } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { inCase, insertRows } from '../case-row/index.js';
import { checkParent, TaggedText, tagsOf } from '../paragraph/index.js';
import { PlanFactor, PlanPart } from './plan-enums.js';
import { planForWriting } from './plan-for-writing.js';
import { PlanParagraph } from './plan-paragraph.js';

@InputType({ description: 'A paragraph to be written. Dutch: te schrijven alinea. Source: DB:221-226.' })
export class WritePlanParagraphInput {
  @Field(() => ID, { description: 'The plan, while it is being written. Dutch: plan van aanpak.' })
  planId!: string;

  @Field(() => PlanPart, { description: 'What it is about. Dutch: onderdeel.' })
  part!: keyof typeof PlanPart;

  @Field(() => PlanFactor, {
    nullable: true,
    description: 'Whether it names what protects or what is a risk. Dutch: factor.',
  })
  factor?: keyof typeof PlanFactor | null;

  @Field(() => TaggedText, { description: 'What it says, and what that tells of. Dutch: alinea.' })
  @ValidateNested()
  paragraph!: TaggedText;

  @Field(() => ID, {
    nullable: true,
    description: 'The paragraph in whose place it comes, one that you read. Dutch: te vervangen alinea.',
  })
  replacesId?: string | null;
}

export const paragraphToWrite = ({ input }: { input: WritePlanParagraphInput }): Candidate => ({
  from: { resource: 'ActionPlan', id: asId(input.planId) },
});

async function replace(unit: UnitOfWork, planId: string, replacesId: string): Promise<void> {
  const id = asId(replacesId);
  // The row is marked where its writer may read it; who replaces what they cannot read would change it unseen.
  const seen = await unit.transaction.query<{ replaced: boolean }>(
    'select p.replaced_at is not null as replaced from plan_paragraphs p where p.id = $1 and p.plan_id = $2',
    [id, planId],
  );
  if (seen[0] === undefined) throw unknownId();
  if (seen[0].replaced) throw new ApiError('CONFLICT', { reason: 'ALREADY_SO' });
  const { affected } = await unit.transaction.manager.update(PlanParagraph, { id }, { replacedAt: unit.now });
  if (affected !== 1) throw new ApiError('CONFLICT', { reason: 'STALE_VERSION' });
}

export async function writePlanParagraph(unit: UnitOfWork, input: WritePlanParagraphInput): Promise<string> {
  const tags = tagsOf(input.paragraph, unit.actor.personId);
  const { planId, into, state } = await planForWriting(unit, input.planId);
  if (state !== 'DRAFT') throw new ApiError('CONFLICT', { reason: 'PLAN_SETTLED' });
  await checkParent(unit, into, tags.personId);
  if (input.replacesId != null) await replace(unit, planId, input.replacesId);
  const id = randomUUID();
  const { part, factor = null } = input;
  const row = { ...tags, planId, part, factor, replacedAt: null };
  await insertRows(unit, PlanParagraph, [{ ...inCase(into), ...row, id, controllerId: into.schoolId }]);
  return id;
}
