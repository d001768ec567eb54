// The place of a vooroverleg or doorbraakoverleg in the cycle of its table, where that has one; a day outside it is refused with
// the reason (AM:97, 107-127).

import type { CycleRule, OutsideCycle } from '../../domain/breakthrough/cycle.js';
import {
  cycleOf,
  nextPossible,
  outsideCycle,
  weeksOf,
  whyNotMeetOn,
} from '../../domain/breakthrough/cycle.js';
import { dayOf } from '../../domain/calendar/amsterdam.js';
import { addDays, type IsoDate } from '../../domain/calendar/iso-date.js';
import type { SchoolCalendar } from '../../domain/calendar/school-calendar.js';
import { rowOf } from '../../domain/deadlines/protocols.js';
import { ApiError, unknownId } from '../../errors.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { today } from '../case-row/index.js';
import type { CycleDays } from './cycle-days.js';
import type { MeetingKind } from './meeting-enums.js';
import { tableCalendar } from './table-calendar.js';

export interface ToPlace {
  /** null while it is not planned yet. */
  readonly id: string | null;
  readonly kind: keyof typeof MeetingKind;
  readonly startsAt: Date;
  /** Of a vooroverleg: which doorbraakoverleg it prepares. */
  readonly preparesId: string | null;
}

const noDays: CycleDays = { prepareFrom: null, prepareUntil: null, agendaBy: null, minutesBy: null };

const reasons = {
  TOO_EARLY: 'OUTSIDE_PREPARATION',
  TOO_LATE: 'OUTSIDE_PREPARATION',
  OTHER_WEEKDAY: 'OTHER_WEEKDAY',
  NO_SCHOOL_DAY: 'NOT_A_SCHOOL_DAY',
  TOO_SOON_AFTER: 'TOO_SOON_AFTER',
  TOO_LONG_AFTER: 'TOO_LONG_AFTER',
} as const satisfies Record<OutsideCycle, string>;

const outside = (why: OutsideCycle): ApiError =>
  new ApiError('BAD_USER_INPUT', { reason: reasons[why], fields: ['startsAt'] });

interface Beside {
  readonly before: IsoDate | null;
  readonly after: IsoDate | null;
}

// One that was cancelled counts as well: the table keeps to its weeks.
const beside = `
  select (max(m.starts_at) filter (where m.starts_at < $2) at time zone 'Europe/Amsterdam')::date::text as before,
         (min(m.starts_at) filter (where m.starts_at > $2) at time zone 'Europe/Amsterdam')::date::text as after
    from meetings m
   where m.kind = 'DOORBRAAKOVERLEG' and m.controller_id = app.organisation() and m.id is distinct from $1`;

interface InCycle {
  readonly rule: CycleRule;
  readonly on: IsoDate;
  readonly calendar: SchoolCalendar;
}

/** A table that has not met for long begins again when it can: a day that has passed is asked of nobody. */
function whyNot(unit: UnitOfWork, { rule, on, calendar }: InCycle, { before, after }: Beside) {
  const why = whyNotMeetOn(rule, on, before, calendar).filter(one => {
    if (one !== 'TOO_LONG_AFTER' || before === null) return true;
    const next = addDays(before, 7 * weeksOf(rowOf(rule.meets).every));
    return nextPossible(rule, next, calendar) >= today(unit);
  });
  const crowds =
    after !== null && whyNotMeetOn(rule, after, on, calendar).some(one => one === 'TOO_SOON_AFTER');
  return why[0] ?? (crowds ? 'TOO_SOON_AFTER' : undefined);
}

async function placeOfTable(unit: UnitOfWork, { id, startsAt }: ToPlace): Promise<CycleDays> {
  const on = dayOf(startsAt);
  const { protocol, calendar } = await tableCalendar(unit, on);
  if (protocol.cycle === null) return noDays;
  const place = { rule: protocol.cycle, on, calendar };
  const [others] = await unit.transaction.query<Beside>(beside, [id, startsAt]);
  const why = whyNot(unit, place, others!);
  if (why !== undefined) throw outside(why);
  const { preparationFrom, preparationUntil, agendaBy, minutesBy } = cycleOf(place.rule, on, calendar);
  return { prepareFrom: preparationFrom, prepareUntil: preparationUntil, agendaBy, minutesBy };
}

interface Prepared {
  readonly isToCome: boolean;
  readonly meetsOn: IsoDate;
  readonly hasCycle: boolean;
}

const prepared = `
  select m.state = 'PLANNED' and m.starts_at > app.now() as "isToCome", m.prepare_from is not null as "hasCycle",
         (m.starts_at at time zone 'Europe/Amsterdam')::date::text as "meetsOn"
    from meetings m where m.id = $1 and m.kind = 'DOORBRAAKOVERLEG'`;

async function checkPreparation(unit: UnitOfWork, { startsAt, preparesId }: ToPlace): Promise<void> {
  const [found] = await unit.transaction.query<Prepared>(prepared, [preparesId]);
  if (found === undefined) throw unknownId();
  if (!found.isToCome) throw new ApiError('CONFLICT', { reason: 'MEETING_NOT_PLANNED' });
  const { protocol, calendar } = await tableCalendar(unit, found.meetsOn);
  if (protocol.cycle === null || !found.hasCycle)
    throw new ApiError('CONFLICT', { reason: 'NOT_IN_PROTOCOL' });
  const cycle = cycleOf(protocol.cycle, found.meetsOn, calendar);
  const why = outsideCycle(cycle, 'PREPARATION', dayOf(startsAt));
  if (why !== undefined) throw outside(why);
}

/** The days of a doorbraakoverleg; of every other meeting there are none. */
export async function placeInCycle(unit: UnitOfWork, meeting: ToPlace): Promise<CycleDays> {
  if ((meeting.kind === 'VOOROVERLEG') !== (meeting.preparesId !== null))
    throw new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: ['preparesId'] });
  if (meeting.kind === 'DOORBRAAKOVERLEG') return placeOfTable(unit, meeting);
  if (meeting.kind === 'VOOROVERLEG') await checkPreparation(unit, meeting);
  return noDays;
}
