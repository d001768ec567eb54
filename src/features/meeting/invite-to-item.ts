// Invites to the discussion of one case: somebody who takes part in it, the pupil, or a parent with authority (D30).

import { randomUUID } from 'node:crypto';
import { Field, ID, InputType } from 'type-graphql';
import { applyLaw } from '../../database/law-pass/apply-law.js';
import { ApiError, unknownId } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import type { Capacity } from '../../policy/vocabulary/capacities.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { familyMember, inCase, insertRows } from '../case-row/index.js';
import { type ItemForWriting, itemForWriting, whenIsMeeting } from './item-for-writing.js';
import { MeetingInvitation } from './meeting-invitation.js';

@InputType({ description: 'Somebody to be invited. Dutch: uit te nodigen persoon. Source: FM:17-19.' })
export class InviteToItemInput {
  @Field(() => ID, { description: 'The case on the meeting. Dutch: agendapunt.' })
  meetingItemId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Who takes part in the case; this or a member of the family. Dutch: deelnemer.',
  })
  participantId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The pupil, or a parent with authority, as a person. Dutch: leerling of ouder.',
  })
  familyMemberId?: string | null;
}

export const invitationToMake = ({ input }: { input: InviteToItemInput }): Candidate => ({
  from: { resource: 'MeetingItem', id: asId(input.meetingItemId) },
});

interface Invited {
  readonly personId: string;
  readonly organisationId: string | null;
  readonly capacity: Capacity;
}

const participant = `select p.person_id as "personId", p.organisation_id as "organisationId", p.capacity
   from participants p where p.id = $1 and p.case_id = $2 and coalesce(p.until_at > app.now(), true)`;

async function invited(
  unit: UnitOfWork,
  { into }: ItemForWriting,
  { participantId, familyMemberId }: InviteToItemInput,
): Promise<Invited> {
  if (participantId == null) return familyMember(unit, into.subject, familyMemberId ?? '');
  const [found] = await unit.transaction.query<Invited>(participant, [asId(participantId), into.caseId]);
  if (found === undefined) throw unknownId();
  return found;
}

export async function inviteToItem(unit: UnitOfWork, input: InviteToItemInput): Promise<string> {
  if ((input.participantId == null) === (input.familyMemberId == null))
    throw new ApiError('BAD_USER_INPUT', {
      reason: 'INVALID_FIELD',
      fields: ['participantId', 'familyMemberId'],
    });
  const item = await itemForWriting(unit, input.meetingItemId);
  const { personId, organisationId, capacity } = await invited(unit, item, input);
  const { when } = await whenIsMeeting(unit, item.meetingId);
  if (when === 'CANCELLED') throw new ApiError('CONFLICT', { reason: 'MEETING_NOT_PLANNED' });
  const id = randomUUID();
  const of = { meetingItemId: item.itemId, meetingId: item.meetingId, caseNumber: item.caseNumber };
  const who = { personId, organisationId, capacity };
  await insertRows(unit, MeetingInvitation, [
    { ...inCase(item.into), ...of, ...who, id, controllerId: item.into.schoolId, version: 1 },
  ]);
  await applyLaw(unit.transaction, item.into.caseId);
  return id;
}
