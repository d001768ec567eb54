// What a letter says of the pupil: the name, the school, and the counts of this school year, as far as its maker sees them.

import { counted } from '../../documents/dutch-words.js';
import { startOfSchoolYear } from '../../domain/calendar/school-year.js';
import { unknownId } from '../../errors.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { AbsenceCount } from '../absence-fact/index.js';
import { today } from '../case-row/index.js';
import { Organisation } from '../organisation/index.js';
import { Pupil } from '../pupil/index.js';
import { oneSeenByAsker, seenByAsker } from './seen-by-asker.js';

export interface PupilOfLetter {
  readonly name: string;
  readonly school: string;
}

const ofPupil = (row: string): string => `${row}.subject = $1`;

export async function pupilOfLetter(
  unit: UnitOfWork,
  { subject, schoolId }: { readonly subject: string; readonly schoolId: string },
): Promise<PupilOfLetter> {
  const [pupil] = await seenByAsker(unit, {
    noun: Pupil,
    fields: ['givenNames', 'familyName'],
    where: ofPupil,
    values: [subject],
  });
  const school = await oneSeenByAsker(unit, { noun: Organisation, id: schoolId, fields: ['name'] });
  if (pupil === undefined || school === null) throw unknownId();
  return { name: `${pupil.givenNames} ${pupil.familyName}`, school: school.name };
}

/** As the facts that a parent may know have them too (AbsenceCountFact); nothing where nothing was counted. */
export async function countsOfYear(unit: UnitOfWork, subject: string): Promise<readonly string[]> {
  const [count] = await seenByAsker(unit, {
    noun: AbsenceCount,
    fields: ['late', 'truancyLessons'],
    where: row => `${ofPupil(row)} and ${row}.school_year = $2 and ${row}.superseded_xid is null`,
    values: [subject, startOfSchoolYear(today(unit))],
  });
  const { late = 0, truancyLessons = 0 } = count ?? {};
  return [
    ...(late > 0 ? [`te laat: ${late} keer`] : []),
    ...(truancyLessons > 0 ? [`gespijbeld: ${counted(truancyLessons, 'lesuur', 'lesuren')}`] : []),
  ];
}
