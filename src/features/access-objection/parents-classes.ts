// Which care data a parent can be let in to or kept from, and for how long a provider may say so (law.md 1.7).

import { addMonths, type IsoDate } from '../../domain/calendar/iso-date.js';
import type { DataClass } from '../../domain/consent/classes.js';
import { ApiError } from '../../errors.js';

/** Health file, diagnosis, note for school, conclusion, and of home the child's part: the classes of the parents' lines. */
const ofParents: readonly string[] = ['D09', 'D10', 'D11', 'D12', 'D15'] satisfies DataClass[];

/** Of these a parent of a pupil under 12 reads what a provider releases; the others they read as they are (rights.csv). */
const releasedUnder12: readonly string[] = ['D09', 'D10', 'D15'] satisfies DataClass[];

export const areReleasedUnder12 = (dataClasses: readonly string[]): boolean =>
  dataClasses.every(one => releasedUnder12.includes(one));

export const invalid = (field: string): ApiError =>
  new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: [field] });

export function checkClasses(dataClasses: readonly string[]): void {
  if (!dataClasses.every(one => ofParents.includes(one))) throw invalid('dataClasses');
}

/** The sources name no term: a year, as for consent (law.md 1.6, decided by us). */
export const aYearOn = (day: IsoDate): IsoDate => addMonths(day, 12);

/** A decision is looked at again after today, and within a year. */
export function checkReview(today: IsoDate, reviewOn: string): void {
  if (reviewOn <= today || reviewOn > aYearOn(today)) throw invalid('reviewOn');
}
