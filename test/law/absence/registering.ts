// Absence as a school would register it, on the school days of one year in region Zuid.

import type { CriteriaVariant } from '../../../src/domain/absence/protocol.js';
import { shertogenbosch } from '../../../src/domain/absence/protocols/shertogenbosch.js';
import type { Registered, Spell } from '../../../src/domain/absence/registration.js';
import { type Crossing, crossingsOf, type Signalling } from '../../../src/domain/absence/signals.js';
import { startOfDay } from '../../../src/domain/calendar/amsterdam.js';
import { addDays, type IsoDate } from '../../../src/domain/calendar/iso-date.js';
import { regionCalendar } from '../../../src/domain/calendar/region-calendar.js';

export const ZUID = regionCalendar({ region: 'ZUID' });

/** The school days from a day on. */
export function schoolDays(count: number, from: IsoDate = '2025-09-01'): readonly IsoDate[] {
  const days: IsoDate[] = [];
  for (let day = from; days.length < count; day = addDays(day, 1)) if (ZUID.isSchoolDay(day)) days.push(day);
  return days;
}

/** The lesson that begins at 08:30 is the first; the fifth begins at 12:30. */
export function at(day: IsoDate, hour: number, minute = 0): Date {
  return new Date(startOfDay(day).getTime() + (hour * 60 + minute) * 60_000);
}

export const lesson = (day: IsoDate, nth: number, over: Partial<Registered> = {}): Registered => ({
  day,
  startsAt: at(day, 7 + nth, 30),
  unit: 'LESSON',
  minutes: 60,
  kind: 'TRUANCY',
  authorised: false,
  ...over,
});

export const halfDay = (day: IsoDate, half: 'AM' | 'PM', over: Partial<Registered> = {}): Registered => ({
  day,
  startsAt: half === 'AM' ? at(day, 8, 30) : at(day, 12, 30),
  unit: 'HALF_DAY',
  minutes: 180,
  kind: 'TRUANCY',
  authorised: false,
  ...over,
});

export const late = (day: IsoDate, over: Partial<Registered> = {}): Registered =>
  lesson(day, 1, { kind: 'LATE', minutes: 5, ...over });

export const sick = (fromDay: IsoDate, untilDay: IsoDate | null, unclear = false): Spell => ({
  fromDay,
  untilDay,
  unclear,
});

export const inVariant = (variant: CriteriaVariant) => shertogenbosch([{ schoolYear: 2022, variant }]);

export const told = (asked: Partial<Signalling>): Crossing[] =>
  crossingsOf({
    entries: [],
    spells: [],
    preventiveTalks: [],
    protocol: shertogenbosch(),
    calendar: ZUID,
    today: '2026-07-31',
    ...asked,
  });

export const codes = (asked: Partial<Signalling>): readonly string[] => told(asked).map(one => one.criterion);
