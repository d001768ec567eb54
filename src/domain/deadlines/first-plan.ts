// Until when the first plan van aanpak of a case is due (T05, DB:230-232).
import type { IsoDate } from '../calendar/iso-date.js';
import type { SchoolCalendar } from '../calendar/school-calendar.js';
import { rowOf } from './protocols.js';
import { dayAfter } from './term.js';

/** The term counts weeks; were it school days one day, nobody would be told a wrong day. */
const none: SchoolCalendar = { id: 'none', isSchoolDay: () => false };

/** Pupils are seen as (beginning) thuiszitters at the latest on the day on which a case is opened for them: our reading. */
export const firstPlanDue = (openedOn: IsoDate): IsoDate | null =>
  dayAfter(openedOn, rowOf('T05_PLAN').within, none);
