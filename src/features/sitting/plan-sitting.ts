// Plans a sitting at the own school: the day, the times with their pauses, the room and who of the municipality comes.

import { randomUUID } from 'node:crypto';
import { ArrayMaxSize } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { readSettings, rulesOfSchool } from '../../database/absence-pass/school-rules.js';
import type { IsoDate } from '../../domain/calendar/iso-date.js';
import { BIJLAGE_7 } from '../../domain/preventive-talk/protocol.js';
import { areInOrder, slotsOf } from '../../domain/preventive-talk/slots.js';
import type { ErrorReason } from '../../errors/reasons.js';
import { ApiError } from '../../errors.js';
import type { Candidate, CandidateActor } from '../../graphql/candidate.js';
import { Text } from '../../graphql/scalars/text.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { insertRows, today } from '../case-row/index.js';
import { Sitting } from './sitting.js';

@InputType({ description: 'A pause in a sitting. Dutch: pauze. Source: DB:924.' })
export class SittingPauseInput {
  @Field(() => Text, { description: 'From when, as 10:15. Dutch: van.' })
  from!: string;

  @Field(() => Text, { description: 'Until when, as 10:30. Dutch: tot.' })
  until!: string;
}

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

const bad = (reason: ErrorReason, ...fields: string[]): ApiError =>
  new ApiError('BAD_USER_INPUT', { reason, ...(fields.length === 0 ? {} : { fields }) });

async function checkSchoolDay(unit: UnitOfWork, schoolId: string, day: IsoDate): Promise<void> {
  const regionIds = unit.transaction.entered?.regions ?? [];
  const settings = await readSettings(unit.transaction, regionIds);
  const school = { regionId: regionIds[0] ?? '', controllerId: schoolId };
  if (!rulesOfSchool(settings, school).calendar.isSchoolDay(day)) throw bad('NOT_A_SCHOOL_DAY', 'day');
}

/** "Maandelijks" (DB:920). Two who plan at once wait for each other: each sees what the other has planned. */
async function checkMonth(unit: UnitOfWork, schoolId: string, day: IsoDate): Promise<void> {
  const month = day.slice(0, 7);
  await unit.transaction.query(`select pg_advisory_xact_lock(hashtextextended('sitting ' || $1, 0))`, [
    schoolId,
  ]);
  const planned = await unit.transaction.query(
    `select 1 from sittings s where s.controller_id = $1 and to_char(s.day, 'YYYY-MM') = $2`,
    [schoolId, month],
  );
  if (planned.length >= BIJLAGE_7.sittingsPerMonth)
    throw new ApiError('CONFLICT', { reason: 'SITTING_THIS_MONTH' });
}

export async function planSitting(unit: UnitOfWork, input: PlanSittingInput): Promise<string> {
  const { day, from, until, pauses, room } = input;
  if (day < today(unit)) throw bad('SITTING_PAST', 'day');
  const times = { from, until, pauses: pauses.map(one => ({ from: one.from, until: one.until })) };
  if (!areInOrder(times) || slotsOf(times).length === 0)
    throw bad('INVALID_FIELD', 'from', 'until', 'pauses');
  const schoolId = unit.actor.organisationId!;
  await checkSchoolDay(unit, schoolId, day);
  await checkMonth(unit, schoolId, day);
  const id = randomUUID();
  await insertRows(unit, Sitting, [
    {
      ...times,
      id,
      controllerId: schoolId,
      personId: asId(input.personId),
      organisationId: asId(input.organisationId),
      day,
      slots: slotsOf(times),
      room,
    },
  ]);
  unit.created({ caseId: null, subject: null, regionId: null });
  return id;
}
