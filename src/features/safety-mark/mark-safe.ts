// Marks that pupil and parents may know of a report or a measure, or takes that back.

import { Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ApiError, unknownId } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { caseForWriting } from '../case-row/index.js';
import { SafetyMark } from './safety-mark.js';

@InputType({
  description:
    'Whether pupil and parents may know of it. Dutch: veilig te lezen. Source: roles-and-data.md 2a D17.',
})
export class MarkSafetyMarkInput {
  @Field(() => ID, { description: 'Which one. Dutch: zorgmelding, proces-verbaal of maatregel.' })
  markId!: string;

  @Field(() => Int, {
    description: 'The version that you read; another means that somebody was first. Dutch: versie.',
  })
  @Min(1)
  version!: number;

  @Field(() => Boolean, { description: 'Whether it is safe. Dutch: veilig.' })
  safe!: boolean;
}

export const markToChange = ({ input }: { input: MarkSafetyMarkInput }): Candidate => ({
  from: { resource: 'SafetyMark', id: asId(input.markId) },
});

export async function changeMark(
  unit: UnitOfWork,
  { markId, version, safe }: MarkSafetyMarkInput,
): Promise<string> {
  const id = asId(markId);
  const [found] = await unit.transaction.query<{ case_id: string }>(
    'select m.case_id from safety_marks m where m.id = $1',
    [id],
  );
  if (found === undefined) throw unknownId();
  await caseForWriting(unit, found.case_id);
  const change = { safe, version: version + 1 };
  const { affected } = await unit.transaction.manager.update(SafetyMark, { id, version }, change);
  if (affected !== 1) throw new ApiError('CONFLICT', { reason: 'STALE_VERSION' });
  return id;
}
