// Puts down what was agreed at a meeting, with an owner and a date, and everybody who was there as party to it (D13).

import { ArrayMaxSize, ArrayMinSize, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { askAsLaw } from '../../database/law-pass/apply-law.js';
import { ApiError } from '../../errors.js';
import type { Candidate, CandidateActor } from '../../graphql/candidate.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { AgreedInTalk, agreeInTalk, checkAgreed } from '../agreement/index.js';
import { minutesForWriting } from './minutes-for-writing.js';

@InputType({
  description: 'What was agreed at a meeting. Dutch: afspraken van een overleg. Source: AM:117-122.',
})
export class AgreeAtMeetingInput {
  @Field(() => ID, { description: 'The minutes, while they are being written. Dutch: verslag.' })
  minutesId!: string;

  @Field(() => [AgreedInTalk], { description: 'What was agreed, at most 20. Dutch: afspraken.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  agreements!: AgreedInTalk[];
}

/** Whoever writes it down is party to it, as of any agreement. */
export const agreementsToMake = (
  { input }: { input: AgreeAtMeetingInput },
  { personId }: CandidateActor,
): Candidate => ({
  from: { resource: 'MeetingMinutes', id: asId(input.minutesId) },
  set: { party_ids: [personId] },
});

interface Met {
  readonly day: string;
  readonly present: readonly string[];
}

// Who was there need not be seen by whoever writes; nothing of it reaches the answer.
const met = `select coalesce(array_agg(v.person_id), '{}') as present
   from meeting_invitations v where v.meeting_item_id = $1 and v.present`;
const day = `select (m.starts_at at time zone 'Europe/Amsterdam')::date::text as day
   from meetings m join meeting_items i on i.meeting_id = m.id where i.id = $1`;

export async function agreeAtMeeting(
  unit: UnitOfWork,
  { minutesId, agreements }: AgreeAtMeetingInput,
): Promise<string> {
  const { minutesId: id, itemId, into, state } = await minutesForWriting(unit, minutesId);
  if (state !== 'DRAFT') throw new ApiError('CONFLICT', { reason: 'MINUTES_SETTLED' });
  const [held] = await unit.transaction.query<Pick<Met, 'day'>>(day, [itemId]);
  const madeOn = held?.day;
  if (madeOn === undefined) throw new ApiError('CONFLICT', { reason: 'MEETING_NOT_BEGUN' });
  checkAgreed(agreements, madeOn);
  const [there] = await askAsLaw<Pick<Met, 'present'>>(unit.transaction, into.subject, {
    text: met,
    values: [itemId],
  });
  const partyIds = [...new Set([unit.actor.personId, ...(there?.present ?? [])])];
  const talk = { meetingItemId: itemId };
  await agreeInTalk(unit, agreements, { into, controllerId: into.schoolId, madeOn, partyIds, talk });
  return id;
}
