// What a school registers of a pupil in a year who is absent in some way: lessons and half-days on school days.

import type { AbsenceKind } from '../../../domain/absence/registration.js';
import type { IsoDate } from '../../../domain/calendar/iso-date.js';
import type { Enrolled } from './enrolled.js';
import type { Habit } from './habits.js';
import type { LastFirst } from './school-days.js';
import { halfDays, lessons, type Slot } from './timetable.js';

export interface Said {
  readonly kind: AbsenceKind;
  readonly authorised: boolean | null;
  /** Of lateness what was missed; of everything else the whole slot. */
  readonly minutes?: number;
}

export interface Entered extends Said {
  readonly day: IsoDate;
  readonly slot: Slot;
  /** What was registered first, and corrected at the end of the day. */
  readonly mistakenFor?: Said;
}

/** Some of the days, evenly spread; fewer where there are not so many. Each pupil has other ones. */
function spread(days: LastFirst, wanted: number, index: number): IsoDate[] {
  const step = Math.max(1, Math.floor(days.length / Math.max(1, wanted)));
  return days.filter((_, at) => at % step === index % step).slice(0, wanted);
}

const late: Said = { kind: 'LATE', authorised: false, minutes: 10 };
const truant: Said = { kind: 'TRUANCY', authorised: false };
const perDay = 4;

/** What is told of lately, each on days of its own where there are enough of them. */
function lately({ school, index }: Enrolled, habit: Habit, days: LastFirst): Entered[] {
  const slots = school === 'po' ? halfDays : lessons;
  const free = [...days];
  const take = (wanted: number): IsoDate[] => {
    const taken = spread(free, wanted, index);
    for (const day of taken) free.splice(free.indexOf(day), 1);
    return taken;
  };
  const on = (wanted: number | undefined, some: readonly Slot[], said: Said): Entered[] =>
    take(wanted ?? 0).flatMap(day => some.map(slot => ({ ...said, day, slot })));
  return [
    ...on(habit.halfDays, halfDays.slice(-1), truant),
    ...on(habit.sentHome, slots.slice(-1), { kind: 'SENT_HOME_ILL', authorised: true }),
    ...on(habit.atDoctor, slots.slice(0, 1), { kind: 'SICK', authorised: true }),
    ...on(habit.leave, slots, { kind: 'LEAVE', authorised: true }),
    ...on(habit.luxury, slots, { kind: 'LEAVE', authorised: false }),
    ...on(habit.other, slots.slice(0, 1), { kind: 'OTHER', authorised: true }),
    ...on(habit.unjudged, slots.slice(0, 1), { kind: 'OTHER', authorised: null }),
    ...on(habit.mistaken, slots.slice(0, 1), late).map(entry => ({ ...entry, mistakenFor: truant })),
  ];
}

/** A primary school has no lessons to skip. */
function skippedLessons(
  { school, index }: Enrolled,
  { lessons: wanted = 0 }: Habit,
  days: LastFirst,
): Entered[] {
  const first = 1 + (index % 10);
  const some = school === 'po' ? [] : days.slice(first, first + Math.ceil(wanted / perDay));
  return some
    .flatMap(day => lessons.slice(1, 1 + perDay).map(slot => ({ ...truant, day, slot })))
    .slice(0, wanted);
}

export interface YearOfPupil {
  readonly habit: Habit;
  readonly days: LastFirst;
  /** On which the pupil was at home. */
  readonly ill: ReadonlySet<IsoDate>;
}

export function entriesOf(one: Enrolled, { habit, days, ill }: YearOfPupil): Entered[] {
  const skipped = skippedLessons(one, habit, days);
  const used = new Set(skipped.map(({ day }) => day));
  const recent = days.slice(0, 55).filter(day => !ill.has(day) && !used.has(day));
  const told = lately(one, habit, recent);
  for (const { day } of told) used.add(day);
  const slots = one.school === 'po' ? halfDays : lessons;
  const rest = days.filter(day => !ill.has(day) && !used.has(day));
  const tooLate = spread(rest, habit.late ?? 0, one.index).map(day => ({ ...late, day, slot: slots[0]! }));
  return [...skipped, ...told, ...tooLate];
}
