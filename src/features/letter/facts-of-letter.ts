// The slots of a letter with the facts alone: on which days of the school year there was unauthorised absence, and how much.

import { counted, dutchDay } from '../../documents/dutch-words.js';
import type { Filling } from '../../documents/letter-template.js';
import type { IsoDate } from '../../domain/calendar/iso-date.js';
import { startOfSchoolYear } from '../../domain/calendar/school-year.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { AbsenceEntry } from '../absence-entry/index.js';
import { today } from '../case-row/index.js';
import { countsOfYear, pupilOfLetter } from './pupil-of-letter.js';
import { seenByAsker } from './seen-by-asker.js';

interface Amount {
  readonly lessons: number;
  readonly halfDays: number;
}

/** Neither kind nor hour: no more of it than AbsenceFact says (E18). Authorised absence, sickness for one, stays out. */
async function unauthorisedDays(unit: UnitOfWork, subject: string): Promise<ReadonlyMap<IsoDate, Amount>> {
  const entries = await seenByAsker(unit, {
    noun: AbsenceEntry,
    fields: ['day', 'unit'],
    where: row =>
      `${row}.subject = $1 and ${row}.day >= $2 and ${row}.authorised = false and ${row}.superseded_xid is null
       and ${row}.kind not in ('PRESENT', 'LATE')`,
    order: row => `${row}.day, ${row}.id`,
    values: [subject, startOfSchoolYear(today(unit))],
  });
  const days = new Map<IsoDate, Amount>();
  for (const entry of entries) {
    const { lessons, halfDays } = days.get(entry.day as IsoDate) ?? { lessons: 0, halfDays: 0 };
    const isLesson = entry.unit === 'LESSON';
    days.set(entry.day as IsoDate, {
      lessons: lessons + (isLesson ? 1 : 0),
      halfDays: halfDays + (isLesson ? 0 : 1),
    });
  }
  return days;
}

const amountOf = ({ lessons, halfDays }: Amount): string =>
  [
    ...(lessons > 0 ? [counted(lessons, 'lesuur', 'lesuren')] : []),
    ...(halfDays > 0 ? [counted(halfDays, 'dagdeel', 'dagdelen')] : []),
  ].join(', ');

export async function factsOfLetter(
  unit: UnitOfWork,
  of: { readonly subject: string; readonly schoolId: string },
): Promise<Filling> {
  const pupil = await pupilOfLetter(unit, of);
  const first = Number(startOfSchoolYear(today(unit)).slice(0, 4));
  const telling = await countsOfYear(unit, of.subject);
  const days = await unauthorisedDays(unit, of.subject);
  return {
    leerling: pupil.name,
    school: pupil.school,
    schooljaar: `${first}-${first + 1}`,
    telling,
    dagen: [...days].map(([day, amount]) => `${dutchDay(day)}: ${amountOf(amount)}`),
    niets: telling.length === 0 && days.size === 0 ? 'ja' : null,
  };
}
