// Plans a sitting at the own school: the day, the times with their pauses, the room and who of the municipality comes.

import { randomUUID } from 'node:crypto';
import { ArrayMaxSize } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import type { IsoDate } from '../../domain/calendar/iso-date.js';
import type { Candidate, CandidateActor } from '../../graphql/candidate.js';
import { Text } from '../../graphql/scalars/text.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { insertRows, today } from '../case-row/index.js';
import { Sitting } from './sitting.js';
import {
  bad,
  checkedSlots,
  checkMonth,
  checkSchoolDay,
  SittingPauseInput,
  takeSittingsOf,
} from './sitting-times.js';

@InputType({
  description: 'A sitting to be planned. Dutch: te plannen preventief spreekuur. Source: DB:920-928.',
})
export class PlanSittingInput {
  @Field(() => ID, { description: 'Who comes to hold the talks. Dutch: contactpersoon.' })
  personId!: string;

  @Field(() => ID, { description: 'For which municipality they come. Dutch: gemeente.' })
  organisationId!: string;

  @Field(() => GraphQLLocalDate, {
    description: 'A school day from today on; one sitting in a calendar month. Dutch: datum.',
  })
  day!: IsoDate;

  @Field(() => Text, { description: 'From when, as 09:00. Dutch: van.' })
  from!: string;

  @Field(() => Text, { description: 'Until when, as 12:00. Dutch: tot.' })
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

/** It is tied to nothing that is there: the rule asks for the own organisation. */
export const sittingToPlan = (_args: object, { organisationId }: CandidateActor): Candidate => ({
  from: null,
  set: { controller_id: organisationId },
});

export async function planSitting(unit: UnitOfWork, input: PlanSittingInput): Promise<string> {
  const { day, from, until, room } = input;
  if (day < today(unit)) throw bad('SITTING_PAST', 'day');
  const times = { from, until, pauses: input.pauses.map(one => ({ from: one.from, until: one.until })) };
  const slots = checkedSlots(times);
  const schoolId = unit.actor.organisationId!;
  await checkSchoolDay(unit, schoolId, day);
  await takeSittingsOf(unit, schoolId);
  await checkMonth(unit, schoolId, day);
  const id = randomUUID();
  const held = { personId: asId(input.personId), organisationId: asId(input.organisationId) };
  await insertRows(unit, Sitting, [{ ...times, ...held, id, controllerId: schoolId, day, slots, room }]);
  unit.created({ caseId: null, subject: null, regionId: null });
  return id;
}
