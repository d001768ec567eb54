// What is counted of: one pupil's books, the protocol and calendar of the school, and the day of today.
import type { IsoDate } from '../calendar/iso-date.js';
import type { SchoolCalendar } from '../calendar/school-calendar.js';
import type { ProtocolInUse } from './protocol-in-use.js';
import type { Registered, Spell } from './registration.js';

export interface Counting {
  readonly entries: readonly Registered[];
  readonly spells: readonly Spell[];
  readonly protocol: ProtocolInUse;
  readonly calendar: SchoolCalendar;
  readonly today: IsoDate;
}
