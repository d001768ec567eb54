// Ends a finding of wilsonbekwaamheid: from today on the pupil weighs the matter again.

import { Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { applyLawToPupil } from '../../database/law-pass/apply-law.js';
import { ApiError, unknownId } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { Text } from '../../graphql/scalars/text.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { today } from '../case-row/index.js';
import { Incapacity } from './incapacity.js';

@InputType({
  description:
    'That the pupil is able again to weigh the matter, from today on. Dutch: beeindiging van wilsonbekwaamheid ter zake. Source: DB:643; decisions.md Q7.',
})
export class EndIncapacityInput {
  @Field(() => ID, { description: 'The finding. Dutch: oordeel.' })
  incapacityId!: string;

  @Field(() => Int, {
    description: 'The version that you read; another means that somebody was first. Dutch: versie.',
  })
  @Min(1)
  version!: number;

  @Field(() => Text, { description: 'Why. Dutch: reden.' })
  reason!: string;
}

export const incapacityToEnd = ({ input }: { input: EndIncapacityInput }): Candidate => ({
  from: { resource: 'Incapacity', id: asId(input.incapacityId) },
});

export async function endIncapacity(
  unit: UnitOfWork,
  { incapacityId, version, reason }: EndIncapacityInput,
): Promise<string> {
  const id = asId(incapacityId);
  const day = today(unit);
  const [found] = await unit.transaction.query<{ subject: string; over: boolean }>(
    `select i.subject, i.ended_on is not null or i.until_day < $2::date as over from incapacities i where i.id = $1`,
    [id, day],
  );
  if (found === undefined) throw unknownId();
  if (found.over) throw new ApiError('CONFLICT', { reason: 'ALREADY_SO' });
  const change = { endedOn: day, endedBecause: reason, version: version + 1 };
  const { affected } = await unit.transaction.manager.update(Incapacity, { id, version }, change);
  if (affected !== 1) throw new ApiError('CONFLICT', { reason: 'STALE_VERSION' });
  await applyLawToPupil(unit.transaction, found.subject);
  return id;
}
