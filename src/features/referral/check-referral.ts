// What a referral must hold before it is sent: a reason in words where the form asks, days that were, and that it was discussed.

import { completedYears } from '../../domain/calendar/birthdays.js';
import type { IsoDate } from '../../domain/calendar/iso-date.js';
import type { ErrorReason } from '../../errors/reasons.js';
import { ApiError, unknownId } from '../../errors.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { notInFuture } from '../case-row/index.js';
import type { ReferToJeugdartsInput } from './referral-input.js';

const bad = (reason: ErrorReason, ...fields: string[]): ApiError =>
  new ApiError('BAD_USER_INPUT', { reason, ...(fields.length === 0 ? {} : { fields }) });

export function checkForm(unit: UnitOfWork, input: ReferToJeugdartsInput): void {
  const { reasons, otherReason, absenceFrom, absenceUntil, schoolActions } = input;
  const needsWords = reasons.includes('SICK_4');
  if (needsWords && otherReason == null) throw bad('REASON_IN_WORDS_REQUIRED', 'otherReason');
  if (!needsWords && otherReason != null) throw bad('INVALID_FIELD', 'otherReason');
  if (!['jeugdarts', 'jgz-medewerker'].includes(input.capacity)) throw bad('GROUND_UNFIT');
  notInFuture(unit, absenceUntil, 'absenceUntil');
  if (absenceFrom > absenceUntil) throw bad('INVALID_FIELD', 'absenceFrom');
  for (const { on } of schoolActions) notInFuture(unit, on, 'schoolActions');
}

/** With the parents under 16, with the pupil from 16, by the age on the day of it (DB:550, 637-641; K10). */
export async function checkDiscussed(
  unit: UnitOfWork,
  subject: string,
  { discussedWith, discussedOn }: ReferToJeugdartsInput,
): Promise<{ discussedWith: string; discussedOn: string }> {
  if (discussedWith == null || discussedOn == null) {
    throw bad('DISCUSS_FIRST', discussedWith == null ? 'discussedWith' : 'discussedOn');
  }
  notInFuture(unit, discussedOn, 'discussedOn');
  const [pupil] = await unit.transaction.query<{ birth_date: IsoDate }>(
    'select p.birth_date::text as birth_date from pupils p where p.subject = $1',
    [subject],
  );
  if (pupil === undefined) throw unknownId();
  const age = completedYears(pupil.birth_date, discussedOn as IsoDate);
  if (discussedWith !== (age < 16 ? 'OUDERS' : 'LEERLING'))
    throw bad('DISCUSSED_WITH_UNFIT', 'discussedWith');
  return { discussedWith, discussedOn };
}
