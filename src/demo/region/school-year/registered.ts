// What the demo's schools registered in this school year and the one before, as rows, corrections and recoveries with them.

import { startOfDay } from '../../../domain/calendar/amsterdam.js';
import type { IsoDate } from '../../../domain/calendar/iso-date.js';
import { demoId } from '../demo-id.js';
import { organisations, personOf, professional, region } from '../organisations.js';
import type { Row, Rows } from '../telling.js';
import { type Enrolled, enrolled, subjectOfEnrolled } from './enrolled.js';
import { type Entered, entriesOf, type Said } from './entries.js';
import { type Ill, illnessesOf } from './illnesses.js';
import { schoolYearsBefore } from './school-days.js';

export const coordinatorOf = { po: 'verzuimcoordinator-po', vo: 'verzuimcoordinator' } as const;

export interface Registering {
  readonly today: IsoDate;
  /** The transaction in which what was corrected is superseded. */
  readonly xid: string;
}

const clock = (hour: number, minutes = 0): number => hour * 60 + minutes;
const at = (day: IsoDate, time: number): string =>
  new Date(startOfDay(day).getTime() + time * 60_000).toISOString();

const ofPupil = (one: Enrolled): Row => ({
  subject: subjectOfEnrolled(one),
  region_id: region.id,
  controller_id: organisations[one.school].id,
});

const by = ({ school }: Enrolled): Row => ({
  recorded_by: personOf(professional(coordinatorOf[school])),
  recorded_capacity: 'verzuimcoordinator',
});

/** One row for each time that something else was said; all but the last are superseded when the next was. */
function versions(id: string, rows: readonly Row[], xid: string): Row[] {
  return rows.map((row, index): Row => {
    const next = rows[index + 1];
    return {
      ...row,
      id: index === 0 ? id : demoId(`${id} version ${index + 1}`),
      first_id: id,
      version: index + 1,
      superseded_at: next?.recorded_at ?? null,
      superseded_xid: next === undefined ? null : xid,
    };
  });
}

function entryRows(one: Enrolled, { day, slot, mistakenFor, ...said }: Entered, xid: string): Row[] {
  const row = ({ kind, authorised, minutes }: Said, time: number): Row => ({
    ...ofPupil(one),
    ...by(one),
    day,
    starts_at: at(day, slot.from),
    ends_at: at(day, minutes === undefined ? slot.until : slot.from + minutes),
    unit: slot.unit,
    lesson: slot.unit === 'LESSON' ? slot.name : null,
    kind,
    authorised,
    recorded_at: at(day, time),
  });
  const first = mistakenFor === undefined ? [] : [row(mistakenFor, slot.until + 10)];
  const rows = [...first, row(said, mistakenFor === undefined ? slot.until + 30 : clock(16, 30))];
  return versions(demoId(`${one.key} ${day} ${slot.name}`), rows, xid);
}

/** Reported in the morning; when the pupil is to come back is reported on the last day. */
function spellRows(one: Enrolled, { from, until, isUnclear, lasts }: Ill, xid: string): Row[] {
  const row = (untilDay: IsoDate | null, recordedAt: string): Row => ({
    ...ofPupil(one),
    ...by(one),
    from_day: from,
    until_day: untilDay,
    reported_by: 'OUDER',
    unclear: isUnclear,
    recorded_at: recordedAt,
  });
  const reported = row(null, at(from, clock(8)));
  const rows = lasts ? [reported] : [reported, row(until, at(until, clock(17)))];
  return versions(demoId(`${one.key} ill ${from}`), rows, xid);
}

export function registeredRows({ today, xid }: Registering): Rows {
  const years = schoolYearsBefore(today);
  const told = enrolled.flatMap(one => {
    const { thisYear, lastYear } = years[one.school];
    const now = { one, habit: one.thisYear, days: thisYear, isOver: false };
    const before = { one, habit: one.lastYear, days: lastYear, isOver: true };
    return one.isNew ? [now] : [before, now];
  });
  const entries = told.flatMap(({ one, habit, days, isOver }) => {
    const ill = new Set(illnessesOf(habit, days, isOver).flatMap(illness => illness.days));
    return entriesOf(one, { habit, days, ill }).flatMap(entry => entryRows(one, entry, xid));
  });
  const spells = told.flatMap(({ one, habit, days, isOver }) =>
    illnessesOf(habit, days, isOver).flatMap(ill => spellRows(one, ill, xid)),
  );
  return [
    ['absence_entries', entries],
    ['sick_spells', spells],
  ];
}
