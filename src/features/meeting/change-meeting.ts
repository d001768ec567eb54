// Moves a meeting that is still to come, or cancels it; who is invited stays so, and reads it there.

import { Min } from 'class-validator';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ApiError, unknownId } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { Text } from '../../graphql/scalars/text.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { MeetingCancelReason, type MeetingKind } from './meeting-enums.js';
import { placeInCycle } from './place-in-cycle.js';
import { checkToCome } from './plan-meeting.js';

@InputType()
abstract class MeetingAsReadInput {
  @Field(() => ID, { description: 'The meeting. Dutch: overleg.' })
  meetingId!: string;

  @Field(() => Int, {
    description: 'The version that you read; another means that somebody was first. Dutch: versie.',
  })
  @Min(1)
  version!: number;
}

@InputType({ description: 'When and where a meeting is instead. Dutch: te verplaatsen overleg.' })
export class MoveMeetingInput extends MeetingAsReadInput {
  @Field(() => GraphQLDateTimeISO, { description: 'When it begins, in the future. Dutch: aanvang.' })
  startsAt!: Date;

  @Field(() => Int, {
    description: 'How long it is, in minutes; no less than the cases on it take. Dutch: duur.',
  })
  @Min(1)
  length!: number;

  @Field(() => Text, { description: 'Where it is; no word of any pupil. Dutch: plaats.' })
  place!: string;
}

@InputType({ description: 'That a meeting does not go ahead. Dutch: overleg laten vervallen.' })
export class CancelMeetingInput extends MeetingAsReadInput {
  @Field(() => MeetingCancelReason, { description: 'Why. Dutch: reden.' })
  because!: keyof typeof MeetingCancelReason;
}

export const meetingToChange = ({ input }: { input: MeetingAsReadInput }): Candidate => ({
  from: { resource: 'Meeting', id: asId(input.meetingId) },
});

interface Found {
  readonly version: number;
  readonly isToCome: boolean;
  readonly needed: number;
  readonly kind: keyof typeof MeetingKind;
  readonly preparesId: string | null;
}

const read = `select m.version, m.kind, m.prepares_id as "preparesId", m.state = 'PLANNED' and m.starts_at > app.now() as "isToCome",
    (select coalesce(sum(l), 0)::integer from unnest(m.case_lengths) l) as needed from meetings m where m.id = $1`;

async function meetingToCome(
  unit: UnitOfWork,
  { meetingId, version }: MeetingAsReadInput,
): Promise<Found & { id: string }> {
  const id = asId(meetingId);
  const [found] = await unit.transaction.query<Found>(read, [id]);
  if (found === undefined) throw unknownId();
  if (found.version !== version) throw new ApiError('CONFLICT', { reason: 'STALE_VERSION' });
  if (!found.isToCome) throw new ApiError('CONFLICT', { reason: 'MEETING_NOT_PLANNED' });
  return { id, ...found };
}

const move = `update meetings set moved_from = starts_at, starts_at = $3, length = $4, place = $5,
    prepare_from = $6, prepare_until = $7, agenda_by = $8, minutes_by = $9, version = version + 1 where id = $1 and version = $2 returning id`;

export async function moveMeeting(unit: UnitOfWork, input: MoveMeetingInput): Promise<string> {
  const { version, startsAt, length, place } = input;
  checkToCome(unit, startsAt);
  const { id, needed, kind, preparesId } = await meetingToCome(unit, input);
  if (length < needed) throw new ApiError('BAD_USER_INPUT', { reason: 'MEETING_FULL', fields: ['length'] });
  const days = await placeInCycle(unit, { id, kind, startsAt, preparesId });
  const cycle = [days.prepareFrom, days.prepareUntil, days.agendaBy, days.minutesBy];
  const changed = await unit.transaction.query(move, [id, version, startsAt, length, place, ...cycle]);
  if (changed.length !== 1) throw new ApiError('CONFLICT', { reason: 'STALE_VERSION' });
  return id;
}

const cancel = `update meetings set state = 'CANCELLED', cancelled_because = $3, version = version + 1
    where id = $1 and version = $2 returning id`;

export async function cancelMeeting(unit: UnitOfWork, input: CancelMeetingInput): Promise<string> {
  const { id } = await meetingToCome(unit, input);
  const changed = await unit.transaction.query(cancel, [id, input.version, input.because]);
  if (changed.length !== 1) throw new ApiError('CONFLICT', { reason: 'STALE_VERSION' });
  return id;
}
