// The pupil of whom something is written that lies in no case, as far as the writer sees them.

import { completedYears } from '../../domain/calendar/birthdays.js';
import type { IsoDate } from '../../domain/calendar/iso-date.js';
import { unknownId } from '../../errors.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { today } from './days.js';

export interface PupilForWriting {
  readonly subject: string;
  readonly regionId: string;
  /** The school whose pupil it is. */
  readonly schoolId: string;
  readonly birthDate: IsoDate;
  /** In completed years, today. */
  readonly age: number;
}

interface Row {
  readonly subject: string;
  readonly region_id: string;
  readonly controller_id: string;
  readonly birth_date: IsoDate;
}

export async function pupilForWriting(unit: UnitOfWork, id: string): Promise<PupilForWriting> {
  const [row] = await unit.transaction.query<Row>(
    'select p.subject, p.region_id, p.controller_id, p.birth_date::text as birth_date from pupils p where p.id = $1',
    [asId(id)],
  );
  if (row === undefined) throw unknownId();
  const { subject, region_id: regionId, controller_id: schoolId, birth_date: birthDate } = row;
  return { subject, regionId, schoolId, birthDate, age: completedYears(birthDate, today(unit)) };
}

/** The columns that every row about the pupil takes over. */
export const ofPupil = ({ subject, regionId }: Pick<PupilForWriting, 'subject' | 'regionId'>) => ({
  subject,
  regionId,
});
