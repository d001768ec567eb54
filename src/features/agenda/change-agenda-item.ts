// Puts down when agenda or minutes of a case were sent, and takes a case off an agenda before it is discussed.

import { Min } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { applyLaw } from '../../database/law-pass/apply-law.js';
import type { IsoDate } from '../../domain/calendar/iso-date.js';
import { ApiError, unknownId } from '../../errors.js';
import type { Candidate } from '../../graphql/candidate.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { caseForWriting, notInFuture } from '../case-row/index.js';
import { whenIsMeeting } from '../meeting/index.js';
import { SentOut, TakenOffBecause } from './agenda-enums.js';

@InputType()
abstract class AgendaItemAsReadInput {
  @Field(() => ID, { description: 'The case on the agenda. Dutch: agendapunt.' })
  agendaItemId!: string;

  @Field(() => Int, {
    description: 'The version that you read; another means that somebody was first. Dutch: versie.',
  })
  @Min(1)
  version!: number;
}

@InputType({ description: 'That agenda or minutes were sent. Dutch: verzending. Source: AM:111-127.' })
export class RecordSentInput extends AgendaItemAsReadInput {
  @Field(() => SentOut, { description: 'What was sent. Dutch: stuk.' })
  what!: keyof typeof SentOut;

  @Field(() => GraphQLLocalDate, {
    description:
      'When, not in the future; minutes not before the meeting. Too late is told by the days of the meeting, and stands in the way of nothing. Dutch: verzonden op.',
  })
  sentOn!: IsoDate;
}

@InputType({ description: 'That a case is not discussed there. Dutch: van de agenda halen.' })
export class TakeOffAgendaInput extends AgendaItemAsReadInput {
  @Field(() => TakenOffBecause, { description: 'Why. Dutch: reden.' })
  because!: keyof typeof TakenOffBecause;
}

export const agendaItemToChange = ({ input }: { input: AgendaItemAsReadInput }): Candidate => ({
  from: { resource: 'BreakthroughAgendaItem', id: asId(input.agendaItemId) },
});

interface Found {
  readonly caseId: string;
  readonly meetingId: string;
  readonly takenOff: boolean;
}

const read = `select i.case_id as "caseId", i.meeting_id as "meetingId", i.taken_off_at is not null as "takenOff"
   from agenda_items i where i.id = $1`;

async function onAgenda(unit: UnitOfWork, id: string): Promise<Found> {
  const [found] = await unit.transaction.query<Found>(read, [id]);
  if (found === undefined) throw unknownId();
  await caseForWriting(unit, found.caseId);
  if (found.takenOff) throw new ApiError('CONFLICT', { reason: 'TAKEN_OFF' });
  return found;
}

const changing = (what: string): string =>
  `update agenda_items set ${what}, version = version + 1 where id = $1 and version = $2 and taken_off_at is null returning id`;

async function change(
  unit: UnitOfWork,
  { caseId }: Found,
  what: string,
  values: readonly unknown[],
): Promise<void> {
  const changed = await unit.transaction.query(changing(what), values);
  if (changed.length !== 1) throw new ApiError('CONFLICT', { reason: 'STALE_VERSION' });
  await applyLaw(unit.transaction, caseId);
}

const column = { AGENDA: 'agenda_sent_on', MINUTES: 'minutes_sent_on' } as const;

export async function recordSent(
  unit: UnitOfWork,
  { agendaItemId, version, what, sentOn }: RecordSentInput,
): Promise<string> {
  const id = asId(agendaItemId);
  notInFuture(unit, sentOn, 'sentOn');
  const found = await onAgenda(unit, id);
  const { when, day } = await whenIsMeeting(unit, found.meetingId);
  if (what === 'MINUTES' && (when !== 'BEGUN' || sentOn < day))
    throw new ApiError('CONFLICT', { reason: 'MEETING_NOT_BEGUN' });
  await change(unit, found, `${column[what]} = $3::date`, [id, version, sentOn]);
  return id;
}

export async function takeOffAgenda(
  unit: UnitOfWork,
  { agendaItemId, version, because }: TakeOffAgendaInput,
): Promise<string> {
  const id = asId(agendaItemId);
  const found = await onAgenda(unit, id);
  const { when } = await whenIsMeeting(unit, found.meetingId);
  if (when === 'BEGUN') throw new ApiError('CONFLICT', { reason: 'MEETING_NOT_PLANNED' });
  await change(unit, found, 'taken_off_at = app.now(), taken_off_because = $3', [id, version, because]);
  return id;
}
