// Withdraws an invitation to the preventive spreekuur before its talk: by the school that asked for the talk (DB:893-894).

import { Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { applyLaw } from '../../database/law-pass/apply-law.js';
import { timeOf } from '../../domain/calendar/clock-time.js';
import { ApiError, unknownId } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { caseForWriting, today } from '../case-row/index.js';
import { WithdrawalReason } from './talk-enums.js';

@InputType({ description: 'That an invitation holds no longer. Dutch: in te trekken uitnodiging.' })
export class WithdrawInvitationInput {
  @Field(() => ID, { description: 'The invitation. Dutch: uitnodiging.' })
  invitationId!: string;

  @Field(() => Int, {
    description: 'The version that you read; another means that somebody was first. Dutch: versie.',
  })
  @Min(1)
  version!: number;

  @Field(() => WithdrawalReason, { description: 'Why. Dutch: reden.' })
  because!: string;
}

export const invitationToWithdraw = ({ input }: { input: WithdrawInvitationInput }): Candidate => ({
  from: { resource: 'TalkInvitation', id: asId(input.invitationId) },
});

interface Found {
  readonly case_id: string;
  readonly day: string;
  readonly at_time: string;
  readonly ended: boolean;
  readonly held: boolean;
}

// Of a talk the school hears once its report is handed over; of one that is not, whoever withdraws learns nothing.
const read = `
  select i.case_id, i.day::text as day, i.at_time, i.ended_at is not null as ended,
         exists (select 1 from preventive_talk_reports r
                  where r.case_id = i.case_id and r.recorded_at >= i.recorded_at) as held
    from talk_invitations i where i.id = $1`;

const withdraw = `update talk_invitations set ended_at = app.now(), ended_because = $3, version = version + 1
    where id = $1 and version = $2 and ended_at is null returning id`;

export async function withdrawInvitation(
  unit: UnitOfWork,
  { invitationId, version, because }: WithdrawInvitationInput,
): Promise<string> {
  const id = asId(invitationId);
  const [found] = await unit.transaction.query<Found>(read, [id]);
  if (found === undefined) throw unknownId();
  await caseForWriting(unit, found.case_id);
  if (found.ended) throw new ApiError('CONFLICT', { reason: 'INVITATION_ENDED' });
  if (found.held) throw new ApiError('CONFLICT', { reason: 'TALK_HELD' });
  const hasBegun =
    found.day < today(unit) || (found.day === today(unit) && found.at_time <= timeOf(unit.now));
  if (hasBegun) throw new ApiError('BAD_USER_INPUT', { reason: 'SITTING_PAST', fields: ['invitationId'] });
  const withdrawn = await unit.transaction.query(withdraw, [id, version, because]);
  if (withdrawn.length !== 1) throw new ApiError('CONFLICT', { reason: 'STALE_VERSION' });
  await applyLaw(unit.transaction, found.case_id);
  return id;
}
