// Begins the minutes of a case once its meeting has begun, and settles them.

import { randomUUID } from 'node:crypto';
import { Min } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ApiError } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { inCase, insertRows, notInFuture, today } from '../case-row/index.js';
import { itemForWriting, whenIsMeeting } from './item-for-writing.js';
import { MeetingMinutes } from './meeting-minutes.js';
import { minutesForWriting } from './minutes-for-writing.js';

@InputType({ description: 'Minutes to be begun. Dutch: te beginnen verslag. Source: AM:117-122.' })
export class BeginMinutesInput {
  @Field(() => ID, { description: 'The case on the meeting, which has begun. Dutch: agendapunt.' })
  meetingItemId!: string;
}

@InputType({ description: 'Minutes that are settled. Dutch: vast te stellen verslag.' })
export class SettleMinutesInput {
  @Field(() => ID, { description: 'The minutes. Dutch: verslag.' })
  minutesId!: string;

  @Field(() => Int, {
    description: 'The version that you read; another means that somebody was first. Dutch: versie.',
  })
  @Min(1)
  version!: number;

  @Field(() => GraphQLLocalDate, { description: 'When, not in the future. Dutch: vastgesteld op.' })
  on!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'When the case is discussed again, from today on. Dutch: volgende datum.',
  })
  nextOn?: string | null;
}

export const minutesToBegin = ({ input }: { input: BeginMinutesInput }): Candidate => ({
  from: { resource: 'MeetingItem', id: asId(input.meetingItemId) },
});

export const minutesToSettle = ({ input }: { input: SettleMinutesInput }): Candidate => ({
  from: { resource: 'MeetingMinutes', id: asId(input.minutesId) },
});

export async function beginMinutes(unit: UnitOfWork, { meetingItemId }: BeginMinutesInput): Promise<string> {
  const { itemId, meetingId, into } = await itemForWriting(unit, meetingItemId);
  const { when } = await whenIsMeeting(unit, meetingId);
  if (when !== 'BEGUN') throw new ApiError('CONFLICT', { reason: 'MEETING_NOT_BEGUN' });
  const id = randomUUID();
  const row = { meetingItemId: itemId, state: 'DRAFT' as const, settledOn: null, nextOn: null, version: 1 };
  await insertRows(unit, MeetingMinutes, [{ ...inCase(into), ...row, id, controllerId: into.schoolId }]);
  return id;
}

export async function settleMinutes(
  unit: UnitOfWork,
  { minutesId, version, on, nextOn = null }: SettleMinutesInput,
): Promise<string> {
  notInFuture(unit, on, 'on');
  if (nextOn !== null && nextOn < today(unit))
    throw new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: ['nextOn'] });
  const { minutesId: id, state } = await minutesForWriting(unit, minutesId);
  if (state !== 'DRAFT') throw new ApiError('CONFLICT', { reason: 'MINUTES_SETTLED' });
  const change = { state: 'SETTLED' as const, settledOn: on, nextOn, version: version + 1 };
  const { affected } = await unit.transaction.manager.update(MeetingMinutes, { id, version }, change);
  if (affected !== 1) throw new ApiError('CONFLICT', { reason: 'STALE_VERSION' });
  return id;
}
