// Marks a file with all that is in it now as safe for pupil and parents to read, or takes that back; what is added later is not.

import { Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ApiError, unknownId } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { caseForWriting } from '../case-row/index.js';
import { MeldcodeFile, MeldcodeReport, MeldcodeStep } from './meldcode-file.js';

@InputType({
  description:
    'Whether pupil and parents may read what is in a file now. Dutch: veilig te lezen. Source: roles-and-data.md 2a D28.',
})
export class MarkMeldcodeInput {
  @Field(() => ID, { description: 'The file, of your own organisation. Dutch: meldcodedossier.' })
  fileId!: string;

  @Field(() => Int, {
    description: 'The version that you read; another means that somebody was first. Dutch: versie.',
  })
  @Min(1)
  version!: number;

  @Field(() => Boolean, { description: 'Whether it is safe. Dutch: veilig.' })
  safe!: boolean;
}

export const markedTogether = ['MeldcodeFile', 'MeldcodeStep', 'MeldcodeReport'] as const;

export const fileToMark = ({ input }: { input: MarkMeldcodeInput }): Candidate => ({
  from: { resource: 'MeldcodeFile', id: asId(input.fileId) },
});

export async function markMeldcode(
  unit: UnitOfWork,
  { fileId, version, safe }: MarkMeldcodeInput,
): Promise<string> {
  const id = asId(fileId);
  const { manager } = unit.transaction;
  const [found] = await unit.transaction.query<{ case_id: string }>(
    'select f.case_id from meldcode_files f where f.id = $1',
    [id],
  );
  if (found === undefined) throw unknownId();
  await caseForWriting(unit, found.case_id);
  const { affected } = await manager.update(MeldcodeFile, { id, version }, { safe, version: version + 1 });
  if (affected !== 1) throw new ApiError('CONFLICT', { reason: 'STALE_VERSION' });
  await manager.update(MeldcodeStep, { fileId: id }, { safe });
  await manager.update(MeldcodeReport, { fileId: id }, { safe });
  return id;
}
