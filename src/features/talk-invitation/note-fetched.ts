// Notes that the pupil did not come to the talk and was fetched by the school: the bare fact, and not why (DB:929; K15).

import { Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { timeOf } from '../../domain/calendar/clock-time.js';
import { ApiError, unknownId } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { caseForWriting, today } from '../case-row/index.js';
import { TalkInvitation } from './talk-invitation.js';

@InputType({
  description:
    'That the pupil had not come and was fetched. Dutch: niet verschenen en opgehaald. Source: DB:929.',
})
export class PupilFetchedInput {
  @Field(() => ID, { description: 'The invitation. Dutch: uitnodiging.' })
  invitationId!: string;

  @Field(() => Int, {
    description: 'The version that you read; another means that somebody was first. Dutch: versie.',
  })
  @Min(1)
  version!: number;
}

export const invitationOfFetched = ({ input }: { input: PupilFetchedInput }): Candidate => ({
  from: { resource: 'TalkInvitation', id: asId(input.invitationId) },
});

interface Found {
  readonly case_id: string;
  readonly day: string;
  readonly at_time: string;
  readonly fetched: boolean;
  readonly ended: boolean;
}

export async function notePupilFetched(
  unit: UnitOfWork,
  { invitationId, version }: PupilFetchedInput,
): Promise<string> {
  const id = asId(invitationId);
  const [found] = await unit.transaction.query<Found>(
    `select i.case_id, i.day::text as day, i.at_time, i.fetched_at is not null as fetched,
            i.ended_at is not null as ended
       from talk_invitations i where i.id = $1`,
    [id],
  );
  if (found === undefined) throw unknownId();
  await caseForWriting(unit, found.case_id);
  if (found.ended) throw new ApiError('CONFLICT', { reason: 'INVITATION_ENDED' });
  const isToCome = found.day > today(unit) || (found.day === today(unit) && found.at_time > timeOf(unit.now));
  if (isToCome) throw new ApiError('BAD_USER_INPUT', { reason: 'SITTING_TO_COME', fields: ['invitationId'] });
  if (found.fetched) throw new ApiError('CONFLICT', { reason: 'ALREADY_SO' });
  const change = { fetchedAt: unit.now, version: version + 1 };
  const { affected } = await unit.transaction.manager.update(TalkInvitation, { id, version }, change);
  if (affected !== 1) throw new ApiError('CONFLICT', { reason: 'STALE_VERSION' });
  return id;
}
