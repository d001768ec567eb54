// Checks whether the pupil of a case may be invited, by what the school says and by what the inviter sees of it.

import { askAsLaw } from '../../database/law-pass/apply-law.js';
import { completedYears } from '../../domain/calendar/birthdays.js';
import type { IsoDate } from '../../domain/calendar/iso-date.js';
import { isLeerplichtig } from '../../domain/preventive-talk/is-leerplichtig.js';
import { type TalkAbsence, whyNotInvited } from '../../domain/preventive-talk/may-be-invited.js';
import { ApiError, unknownId } from '../../errors.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import type { CaseForWriting } from '../case-row/index.js';
import { duoReportsOf } from './duo-reports.js';

/** What the school declares of the pupil. */
export interface Declared {
  readonly absence: TalkAbsence;
  readonly schoolActed: boolean;
  readonly blameworthy: boolean;
  readonly underlyingProblems: boolean;
  readonly discussedInZat: boolean;
  readonly reportedToDuo: boolean;
  readonly startQualification: boolean;
}

export interface Eligible {
  /** On the day of the talk. */
  readonly age: number;
  readonly afterDuoReport: boolean;
}

interface Known {
  readonly birth_date: IsoDate;
  readonly in_primary: boolean;
  readonly invited: boolean;
}

/** Of the rows that the inviter sees and no others: what is told as an exclusion tells of nothing else. */
const known = `
  select p.birth_date::text as birth_date,
         exists (select 1 from organisations o where o.id = $2 and o.kind = 'SCHOOL_PO') as in_primary,
         exists (select 1 from talk_invitations i where i.subject = $1 and i.controller_id = $2
                    and i.ended_at is null) as invited
    from pupils p where p.subject = $1`;

export async function checkEligible(
  unit: UnitOfWork,
  { subject, schoolId }: CaseForWriting,
  declared: Declared,
  day: IsoDate,
): Promise<Eligible> {
  // Two who invite the same pupil at once wait for each other.
  await askAsLaw(unit.transaction, subject, { text: 'select 1', values: [] });
  const [pupil] = await unit.transaction.query<Known>(known, [subject, schoolId]);
  if (pupil === undefined) throw unknownId();
  const { birth_date: birthDate, in_primary: inPrimarySchool, invited: invitedBefore } = pupil;
  const { startQualification, ...said } = declared;
  const duo = await duoReportsOf(unit, { subject, schoolId });
  const age = completedYears(birthDate, day);
  const exclusions = whyNotInvited({
    ...said,
    age,
    inPrimarySchool,
    invitedBefore,
    leerplichtig: isLeerplichtig({ birthDate, startQualification }, day),
    reportedToDuo: declared.reportedToDuo || duo.otherwise,
  });
  if (exclusions.length > 0) {
    const named = exclusions.map(one => one.exclusion);
    throw new ApiError('BAD_USER_INPUT', { reason: 'NOT_ELIGIBLE_FOR_TALK', exclusions: named });
  }
  if (unit.settings.requireDuoBeforeTalk && !duo.forThisTalk)
    throw new ApiError('BAD_USER_INPUT', { reason: 'DUO_REPORT_REQUIRED' });
  return { age, afterDuoReport: duo.forThisTalk };
}
