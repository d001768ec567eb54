// Who the pupil is and since when, for whoever writes about the pupil and need not see either.

import { askAsLaw } from '../../database/law-pass/apply-law.js';
import type { IsoDate } from '../../domain/calendar/iso-date.js';
import { unknownId } from '../../errors.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';

export interface PupilOfSubject {
  readonly personId: string;
  readonly birthDate: IsoDate;
}

/** Nothing of it may reach the answer but what the writer said already. */
export async function pupilOfSubject(unit: UnitOfWork, subject: string): Promise<PupilOfSubject> {
  const [pupil] = await askAsLaw<PupilOfSubject>(unit.transaction, subject, {
    text: 'select p.person_id as "personId", p.birth_date::text as "birthDate" from pupils p',
    values: [],
  });
  if (pupil === undefined) throw unknownId();
  return pupil;
}
