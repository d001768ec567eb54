// Tells what became of a summons: whether the talk was held, on which day, and who was heard; and never what was said.

import { Min } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { IsoDate } from '../../domain/calendar/iso-date.js';
import { ApiError, unknownId } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { notInFuture } from '../case-row/index.js';
import { LeerplichtTalk, LeerplichtTalkOutcome } from './leerplicht-talk.js';

@InputType({ description: 'What became of a summons. Dutch: uitkomst van de oproep. Source: LPW 22(3).' })
export class RecordLeerplichtTalkInput {
  @Field(() => ID, { description: 'The talk. Dutch: gesprek.' })
  talkId!: string;

  @Field(() => Int, {
    description: 'The version that you read; another means that somebody was first. Dutch: versie.',
  })
  @Min(1)
  version!: number;

  @Field(() => GraphQLLocalDate, { description: 'Day of it, not in the future. Dutch: datum.' })
  heldOn!: IsoDate;

  @Field(() => LeerplichtTalkOutcome, { description: 'What became of it. Dutch: uitkomst.' })
  outcome!: 'HELD' | 'NO_SHOW';

  @Field(() => Boolean, { description: 'Whether the pupil was heard. Dutch: leerling gehoord.' })
  heardPupil!: boolean;

  @Field(() => Boolean, { description: 'Whether the parents were heard. Dutch: ouders gehoord.' })
  heardParents!: boolean;
}

export const talkToRecord = ({ input }: { input: RecordLeerplichtTalkInput }): Candidate => ({
  from: { resource: 'LeerplichtTalk', id: asId(input.talkId) },
});

export async function recordLeerplichtTalk(
  unit: UnitOfWork,
  { talkId, version, heldOn, outcome, heardPupil, heardParents }: RecordLeerplichtTalkInput,
): Promise<string> {
  notInFuture(unit, heldOn, 'heldOn');
  if ((outcome === 'HELD') !== (heardPupil || heardParents))
    throw new ApiError('BAD_USER_INPUT', {
      reason: 'INVALID_FIELD',
      fields: ['heardPupil', 'heardParents'],
    });
  const id = asId(talkId);
  const [row] = await unit.transaction.query<{ told: boolean }>(
    'select t.outcome is not null as told from leerplicht_talks t where t.id = $1',
    [id],
  );
  if (row === undefined) throw unknownId();
  if (row.told) throw new ApiError('CONFLICT', { reason: 'ALREADY_SO' });
  const change = { heldOn, outcome, heardPupil, heardParents, version: version + 1 };
  const { affected } = await unit.transaction.manager.update(LeerplichtTalk, { id, version }, change);
  if (affected !== 1) throw new ApiError('CONFLICT', { reason: 'STALE_VERSION' });
  return id;
}
