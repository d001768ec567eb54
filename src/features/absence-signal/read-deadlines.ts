// What is due for the viewer: computed when it is asked, from who is ill now and from the calendar; no job keeps it right.

import type { GraphQLResolveInfo } from 'graphql';
import { readSettings, rulesOfSchool, type SchoolRules } from '../../database/absence-pass/school-rules.js';
import type { WantedFields } from '../../database/reading/read-plan.js';
import type { Capacity } from '../../domain/absence/capacity.js';
import { knownSpells, spellsOnEnd } from '../../domain/absence/sick-spells.js';
import { addDays, type IsoDate } from '../../domain/calendar/iso-date.js';
import type { SchoolCalendar } from '../../domain/calendar/school-calendar.js';
import type { DeadlineRow, OnceRow } from '../../domain/deadlines/deadline-row.js';
import { type Deadline, deadlineOf, stateOn } from '../../domain/deadlines/deadlines.js';
import { longAbsenceOn } from '../../domain/deadlines/long-absence.js';
import { occurrencesOf } from '../../domain/deadlines/occurrences.js';
import { deadlinesIn } from '../../domain/deadlines/protocols.js';
import { type Wanted, wantedAt, wantedBelow } from '../../graphql/look-ahead.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { today as todayOf } from '../case-row/index.js';
import { Pupil } from '../pupil/index.js';
import type { SickSpell } from '../sick-spell/index.js';
import { planDeadlines } from './plan-deadlines.js';
import type { CalendarDeadline, Deadlines, PupilDeadline } from './work-list.js';

/** So far ahead the calendar is looked at, and this long a day that has passed stays on the list. */
const [daysAhead, daysBehind] = [60, 14];
const most = 100;

interface Asking {
  readonly unit: UnitOfWork;
  readonly today: IsoDate;
  readonly rules: SchoolRules;
  /** Undefined where it is no school, or none that one sees. */
  readonly school: string | undefined;
}

async function schoolRulesOf(unit: UnitOfWork): Promise<SchoolRules> {
  const regionIds = unit.transaction.entered?.regions ?? [];
  const settings = await readSettings(unit.transaction, regionIds);
  const { organisationId } = unit.actor;
  return rulesOfSchool(settings, { regionId: regionIds[0] ?? '', controllerId: organisationId ?? '' });
}

/** What kind of organisation one asks for. */
async function kindOfOwn({ transaction }: UnitOfWork): Promise<string | undefined> {
  const own = 'select o.kind from organisations o where o.id = app.organisation()';
  return (await transaction.query<{ kind: string }>(own))[0]?.kind;
}

const told = ({ what, source, owners }: DeadlineRow, deadline: Deadline, today: IsoDate) => ({
  kind: deadline.kind,
  mustNl: what.nl,
  mustEn: what.en,
  source,
  by: owners,
  dueOn: deadline.dueOn,
  state: stateOn(deadline, today, null),
});

/** The protocol of 's-Hertogenbosch, beside it the Stappenplan, and the statutes once (P3, T09, T10, T17); of this kind of school. */
function rowsOn({ today, school }: Asking): DeadlineRow[] {
  const rows = [...deadlinesIn('SHERTOGENBOSCH', today), ...deadlinesIn('STAPPENPLAN', today)].filter(
    ({ schools }) => schools === undefined || schools.some(kind => kind === school),
  );
  return [...new Map(rows.map(row => [row.kind, row])).values()];
}

const isOnce = (row: DeadlineRow): row is OnceRow => 'start' in row;

const byDay = <One extends { dueOn: string | null }>(rows: One[]): One[] =>
  rows.sort((a, b) => ((a.dueOn ?? '9999') < (b.dueOn ?? '9999') ? -1 : 1));

function calendarDeadlines(asking: Asking): CalendarDeadline[] {
  const { unit, today, rules } = asking;
  const { calendar } = rules;
  const between = { from: addDays(today, -daysBehind), until: addDays(today, daysAhead), calendar };
  const mine = rowsOn(asking).filter(row => row.owners.includes(unit.capacity as Capacity));
  return byDay(
    mine.flatMap(row =>
      isOnce(row) ? [] : occurrencesOf(row.kind, between).map(one => told(row, one, today)),
    ),
  );
}

type IllPupil = Pupil & { readonly sickSpells: readonly SickSpell[] };

/** Pupils of the own school who are ill now, latest first; who they are is seen as ever. */
async function illPupils({ unit }: Asking, wanted: Wanted | null): Promise<IllPupil[]> {
  const asked = wanted?.fields.get('sickSpells')?.fields ?? [];
  // Besides what is wanted of their spells, the days by which something is due.
  const spell: WantedFields = { fields: new Map([...asked, ['fromDay', null], ['untilDay', null]]) };
  const fields = new Map<string, WantedFields | null>([...(wanted?.fields ?? []), ['sickSpells', spell]]);
  const ill = `select s.subject from sick_spells s
     where s.controller_id = app.organisation() and s.until_day is null and s.superseded_xid is null
     order by s.from_day desc, s.id desc limit ${most}`;
  return unit.read<IllPupil>(
    {
      noun: Pupil,
      action: 'SEARCH',
      where: row => `${row}.subject in (${ill})`,
      order: row => `${row}.id`,
      values: [],
    },
    { fields },
  );
}

/** From which day, in however many reports without a school day between them, whoever is ill now is absent (T13, AM:19). */
function absentOnEnd(
  spells: readonly SickSpell[],
  today: IsoDate,
  calendar: SchoolCalendar,
): IsoDate | undefined {
  const reported = spells.map(({ fromDay, untilDay }) => ({
    fromDay: fromDay as IsoDate,
    untilDay: untilDay as IsoDate | null,
    unclear: false,
  }));
  return spellsOnEnd(knownSpells(reported, today), calendar).findLast(one => !one.hasEnded)?.fromDay;
}

const ofSickness = ['REPORTED_SICK', 'ABSENCE_BEGAN'];

function deadlinesOfPupil(asking: Asking, pupil: IllPupil): PupilDeadline[] {
  const { unit, today, rules } = asking;
  const { calendar } = rules;
  const seen = pupil.sickSpells.filter(one => unit.judge.mayRead(one, 'SickSpell'));
  const open = seen.filter(one => one.untilDay === null);
  return open.flatMap(({ fromDay }) =>
    rowsOn(asking)
      .filter(isOnce)
      .filter(row => ofSickness.includes(row.start))
      .map(row => {
        const absentSince = absentOnEnd(seen, today, calendar) ?? (fromDay as IsoDate);
        const since = row.start === 'ABSENCE_BEGAN' ? absentSince : (fromDay as IsoDate);
        const isLong = longAbsenceOn(today, { enrolled: true, absentSince }) !== undefined;
        return { ...told(row, deadlineOf(row.kind, since, calendar), today), since, isLong, pupil };
      }),
  );
}

export async function readDeadlines(unit: UnitOfWork, info: GraphQLResolveInfo): Promise<Deadlines> {
  await unit.confirm();
  const wanted = wantedBelow(info);
  const rules = await schoolRulesOf(unit);
  const asking: Asking = { unit, today: todayOf(unit), rules, school: await kindOfOwn(unit) };
  const ofPupils = wantedAt(wanted, 'pupils');
  const pupils = ofPupils === null ? [] : await illPupils(asking, wantedAt(ofPupils, 'pupil'));
  const ofPlans = wantedAt(wanted, 'plans');
  return {
    calendar: calendarDeadlines(asking),
    plans: ofPlans === null ? [] : byDay(await planDeadlines(unit, rules.calendar)),
    pupils: byDay(pupils.flatMap(pupil => deadlinesOfPupil(asking, pupil))),
  };
}
