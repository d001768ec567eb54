// When a sitting can be: at times in order with room for a talk, on a school day to come, once in a month (DB:920-925).

import { Field, InputType } from 'type-graphql';
import { readSettings, rulesOfSchool } from '../../database/absence-pass/school-rules.js';
import { timeOf } from '../../domain/calendar/clock-time.js';
import type { IsoDate } from '../../domain/calendar/iso-date.js';
import { BIJLAGE_7 } from '../../domain/preventive-talk/protocol.js';
import { areInOrder, type SittingTimes, slotsOf } from '../../domain/preventive-talk/slots.js';
import type { ErrorReason } from '../../errors/reasons.js';
import { ApiError } from '../../errors.js';
import { Text } from '../../graphql/scalars/text.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { today } from '../case-row/index.js';

@InputType({ description: 'A pause in a sitting. Dutch: pauze. Source: DB:924.' })
export class SittingPauseInput {
  @Field(() => Text, { description: 'From when, as 10:15. Dutch: van.' })
  from!: string;

  @Field(() => Text, { description: 'Until when, as 10:30. Dutch: tot.' })
  until!: string;
}

export interface Times extends SittingTimes {
  readonly day: IsoDate;
}

export const bad = (reason: ErrorReason, ...fields: string[]): ApiError =>
  new ApiError('BAD_USER_INPUT', { reason, ...(fields.length === 0 ? {} : { fields }) });

/** Whether it has begun. */
export const hasBegun = (unit: UnitOfWork, { day, from }: Pick<Times, 'day' | 'from'>): boolean =>
  day < today(unit) || (day === today(unit) && from <= timeOf(unit.now));

/** When talks begin. */
export function checkedSlots({ from, until, pauses }: SittingTimes): string[] {
  const times = { from, until, pauses };
  const slots = areInOrder(times) ? slotsOf(times) : [];
  if (slots.length === 0) throw bad('INVALID_FIELD', 'from', 'until', 'pauses');
  return slots;
}

export async function checkSchoolDay(unit: UnitOfWork, schoolId: string, day: IsoDate): Promise<void> {
  const regionIds = unit.transaction.entered?.regions ?? [];
  const settings = await readSettings(unit.transaction, regionIds);
  const school = { regionId: regionIds[0] ?? '', controllerId: schoolId };
  if (!rulesOfSchool(settings, school).calendar.isSchoolDay(day)) throw bad('NOT_A_SCHOOL_DAY', 'day');
}

/** Two who plan at once wait for each other, and whoever invites meanwhile waits too. */
export async function takeSittingsOf(unit: UnitOfWork, schoolId: string): Promise<void> {
  await unit.transaction.query(`select pg_advisory_xact_lock(hashtextextended('sitting ' || $1, 0))`, [
    schoolId,
  ]);
}

/** "Maandelijks" (DB:920): in the turn, so that each sees what the other has planned. */
export async function checkMonth(unit: UnitOfWork, schoolId: string, day: IsoDate): Promise<void> {
  const planned = await unit.transaction.query(
    `select 1 from sittings s where s.controller_id = $1 and to_char(s.day, 'YYYY-MM') = $2 and s.state = 'PLANNED'`,
    [schoolId, day.slice(0, 7)],
  );
  if (planned.length >= BIJLAGE_7.sittingsPerMonth)
    throw new ApiError('CONFLICT', { reason: 'SITTING_THIS_MONTH' });
}
