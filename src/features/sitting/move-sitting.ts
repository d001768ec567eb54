// Moves a sitting: what was planned stands as moved, another takes its place, and invitations keep their line in it.

import { randomUUID } from 'node:crypto';
import { ArrayMaxSize } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import type { IsoDate } from '../../domain/calendar/iso-date.js';
import { Text } from '../../graphql/scalars/text.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { insertRows } from '../case-row/index.js';
import { Sitting } from './sitting.js';
import {
  bad,
  checkedSlots,
  checkMonth,
  checkSchoolDay,
  hasBegun,
  SittingPauseInput,
} from './sitting-times.js';
import { changeSitting, plannedSitting, SittingAsReadInput, tellInvitations } from './sitting-to-change.js';

@InputType({
  description:
    'Where and when a sitting is instead; whoever holds it stays. Dutch: te verplaatsen preventief spreekuur. Source: DB:920-928.',
})
export class MoveSittingInput extends SittingAsReadInput {
  @Field(() => GraphQLLocalDate, {
    description: 'A school day from today on; one sitting in a calendar month. Dutch: datum.',
  })
  day!: IsoDate;

  @Field(() => Text, { description: 'From when, as 09:00. Dutch: van.' })
  from!: string;

  @Field(() => Text, {
    description: 'Until when, as 12:00; with no fewer talks than it had. Dutch: tot.',
  })
  until!: string;

  @Field(() => [SittingPauseInput], {
    defaultValue: [],
    description: 'Pauses in order, at most 10. Dutch: pauzes.',
  })
  @ArrayMaxSize(10)
  pauses!: SittingPauseInput[];

  @Field(() => Text, { description: 'In which room; the school sees to it. Dutch: ruimte.' })
  room!: string;
}

/** Whether anybody was invited is nothing that whoever plans may hear: so it never holds fewer talks than before. */
export async function moveSitting(unit: UnitOfWork, input: MoveSittingInput): Promise<string> {
  const { day, from, until, room } = input;
  const times = { from, until, pauses: input.pauses.map(one => ({ from: one.from, until: one.until })) };
  const slots = checkedSlots(times);
  if (hasBegun(unit, { day, from })) throw bad('SITTING_PAST', 'day');
  const planned = await plannedSitting(unit, input);
  const { schoolId, personId, organisationId } = planned;
  if (slots.length < planned.slots.length) throw bad('FEWER_SLOTS', 'from', 'until', 'pauses');
  await checkSchoolDay(unit, schoolId, day);
  await changeSitting(unit, planned, 'MOVED');
  await checkMonth(unit, schoolId, day);
  const id = randomUUID();
  const held = { personId, organisationId, controllerId: schoolId, movedFromId: planned.id };
  await insertRows(unit, Sitting, [{ ...times, ...held, id, day, slots, room }]);
  await tellInvitations(unit, id);
  return id;
}
