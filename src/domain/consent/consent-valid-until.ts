// The last day on which a consent holds, fixed when it is asked.
import type { IsoDate } from '../calendar/iso-date.js';
import { endOfSchoolYear } from '../calendar/school-year.js';

/**
 * Sources are silent; ours: the earlier of the end of the school year and 12 months (law.md 1.6, interpreted). The
 * school year always ends first, so it alone is computed; a test compares both. The closing of the case, the third
 * limit, is not known when it is asked.
 */
export function consentValidUntil(askedOn: IsoDate): IsoDate {
  return endOfSchoolYear(askedOn);
}
