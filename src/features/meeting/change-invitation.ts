// Withdraws an invitation before anybody told who was there, or puts down whether somebody who was invited was there.

import { Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { applyLaw } from '../../database/law-pass/apply-law.js';
import { ApiError, unknownId } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { caseForWriting } from '../case-row/index.js';
import { whenIsMeeting } from './item-for-writing.js';

@InputType({ description: 'An invitation that holds no longer. Dutch: in te trekken uitnodiging.' })
export class InvitationAsReadInput {
  @Field(() => ID, { description: 'The invitation. Dutch: uitnodiging.' })
  invitationId!: string;

  @Field(() => Int, {
    description: 'The version that you read; another means that somebody was first. Dutch: versie.',
  })
  @Min(1)
  version!: number;
}

@InputType({ description: 'Whether somebody was there. Dutch: aanwezigheid. Source: FM:17-19.' })
export class RecordPresenceInput extends InvitationAsReadInput {
  @Field(() => Boolean, { description: 'False is invited and absent. Dutch: aanwezig.' })
  present!: boolean;
}

export const invitationToChange = ({ input }: { input: InvitationAsReadInput }): Candidate => ({
  from: { resource: 'MeetingInvitation', id: asId(input.invitationId) },
});

interface Found {
  readonly caseId: string;
  readonly meetingId: string | null;
  readonly ended: boolean;
  readonly told: boolean;
}

/** Invitations to care meetings, and to the table of a case. */
export type Invitations = 'meeting_invitations' | 'table_invitations';

async function standing(unit: UnitOfWork, table: Invitations, id: string): Promise<Found> {
  const read = `select v.case_id as "caseId", v.meeting_id as "meetingId", v.ended_at is not null as ended,
    v.present is not null as told from ${table} v where v.id = $1`;
  const [found] = await unit.transaction.query<Found>(read, [id]);
  if (found === undefined) throw unknownId();
  await caseForWriting(unit, found.caseId);
  if (found.ended) throw new ApiError('CONFLICT', { reason: 'INVITATION_ENDED' });
  return found;
}

async function change(
  unit: UnitOfWork,
  { caseId }: Found,
  text: string,
  values: readonly unknown[],
): Promise<void> {
  const changed = await unit.transaction.query(text, values);
  if (changed.length !== 1) throw new ApiError('CONFLICT', { reason: 'STALE_VERSION' });
  await applyLaw(unit.transaction, caseId);
}

const changing = (table: Invitations, what: string): string =>
  `update ${table} set ${what}, version = version + 1 where id = $1 and version = $2 and ended_at is null returning id`;

export async function withdrawInvitation(
  unit: UnitOfWork,
  table: Invitations,
  { invitationId, version }: InvitationAsReadInput,
): Promise<string> {
  const id = asId(invitationId);
  const found = await standing(unit, table, id);
  if (found.told) throw new ApiError('CONFLICT', { reason: 'PRESENCE_TOLD' });
  await change(unit, found, changing(table, 'ended_at = app.now()'), [id, version]);
  return id;
}

export async function recordPresenceOf(
  unit: UnitOfWork,
  table: Invitations,
  { invitationId, version, present }: RecordPresenceInput,
): Promise<string> {
  const id = asId(invitationId);
  const found = await standing(unit, table, id);
  // To the table, and to no discussion of it: there is nothing yet to be at.
  const hasBegun = found.meetingId !== null && (await whenIsMeeting(unit, found.meetingId)).when === 'BEGUN';
  if (!hasBegun) throw new ApiError('CONFLICT', { reason: 'MEETING_NOT_BEGUN' });
  await change(unit, found, changing(table, 'present = $3'), [id, version, present]);
  return id;
}
