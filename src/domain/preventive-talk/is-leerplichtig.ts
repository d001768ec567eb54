// Whether a pupil is bound to go to school on a day: leerplicht, and after it kwalificatieplicht (LPW 3, 4a to 4c).

import { birthday } from '../calendar/birthdays.js';
import { addMonths, type IsoDate } from '../calendar/iso-date.js';
import { endOfSchoolYear } from '../calendar/school-year.js';

export interface Schooling {
  readonly birthDate: IsoDate;
  /** A startkwalificatie ends the kwalificatieplicht (LPW 4a(1)). */
  readonly startQualification: boolean;
}

/** The first day of the month after a day. */
const nextMonth = (day: IsoDate): IsoDate => `${addMonths(day, 1).slice(0, 8)}01` as IsoDate;

export function isLeerplichtig({ birthDate, startQualification }: Schooling, day: IsoDate): boolean {
  // From the first school day of the month after the fifth birthday (LPW 3(1)a) ...
  if (day < nextMonth(birthday(birthDate, 5))) return false;
  // ... to the end of the school year of the sixteenth (LPW 3(1)b), and from there to the eighteenth (LPW 4b).
  if (day <= endOfSchoolYear(birthday(birthDate, 16))) return true;
  return !startQualification && day < birthday(birthDate, 18);
}
