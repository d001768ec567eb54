// The work list of the limit: signals, who is ill and the school's settings in one statement; deadlines by the domain's own
// arithmetic, for which the calendar of a school is made once and kept as long as its settings say the same.

import {
  rulesOfSchool,
  type SchoolRules,
  type Settings,
} from '../../../../src/database/absence-pass/school-rules.js';
import { knownSpells, spellsOnEnd } from '../../../../src/domain/absence/sick-spells.js';
import { dayOf } from '../../../../src/domain/calendar/amsterdam.js';
import { addDays, type IsoDate } from '../../../../src/domain/calendar/iso-date.js';
import type { DeadlineRow, OnceRow } from '../../../../src/domain/deadlines/deadline-row.js';
import { type Deadline, deadlineOf, stateOn } from '../../../../src/domain/deadlines/deadlines.js';
import { longAbsenceOn } from '../../../../src/domain/deadlines/long-absence.js';
import { occurrencesOf } from '../../../../src/domain/deadlines/occurrences.js';
import { deadlinesIn } from '../../../../src/domain/deadlines/protocols.js';
import type { Asker } from './entered.js';
import { list } from './json-parts.js';
import type { LimitRead } from './read.js';

const today = `(app.now() at time zone 'Europe/Amsterdam')::date`;
const pupil = `(select to_json(x) from (
    select p.given_names as "givenNames", p.family_name as "familyName", p.group_name as "groupName"
      from pupils p where p.subject = s.subject) x)`;

const open = (table: string): string => `
  select s.* from ${table} s
   where s.controller_id = app.organisation() and s.closed_at is null and s.superseded_xid is null
     and s.crossed_on <= ${today}
   order by s.recorded_at desc, s.id desc limit 51`;
const first50 = (page: string): string => `select * from ${page} order by recorded_at desc, id desc limit 50`;

const connection = (page: string): string => `json_build_object(
  'edges', (select coalesce(json_agg(json_build_object('node', x)), '[]') from (
    select s.id, s.criterion, s.crossed_on as "crossedOn", s.counts, s.source, s.must_nl as "mustNl", s.action,
           array(select upper(replace(c, '-', '_')) from unnest(s.by_capacities) c) as "by", s.due_on as "dueOn",
           case when s.due_on < ${today} then 'OVERDUE' when s.due_on = ${today} then 'DUE' else 'OPEN' end as state,
           s.version, ${pupil} as pupil
      from (${first50(page)}) s order by s.recorded_at desc, s.id desc) x),
  'pageInfo', json_build_object('hasNextPage', (select count(*) > 50 from ${page})))`;

const text = `
  with absent as materialized (${open('absence_signals')}), sick as materialized (${open('sickness_signals')}),
  ill as materialized (
    select s.subject, s.region_id from sick_spells s
     where s.controller_id = app.organisation() and s.until_day is null and s.superseded_xid is null
     order by s.from_day desc, s.id desc limit 100),
  told as (select subject, region_id, 0 as line from (${first50('absent')}) a
    union all select subject, region_id, 0 from (${first50('sick')}) b)
  select json_build_object('absenceSignals', ${connection('absent')}, 'sicknessSignals', ${connection('sick')},
    'ill', ${list(`
      select ${pupil} as pupil, ${list(`
        select d.from_day as "fromDay", d.until_day as "untilDay" from sick_spells d
         where d.subject = s.subject and d.superseded_xid is null order by d.from_day, d.id`)} as spells
        from (select distinct i.subject from ill i) s join pupils q on q.subject = s.subject order by q.id`)},
    'region', (app.regions())[1], 'school', app.organisation(),
    'kind', (select o.kind from organisations o where o.id = app.organisation()),
    'settings', ${list(`
      select s.region_id as "regionId", s.controller_id as "controllerId", s.protocol, s.criteria_variant as variant,
             s.holiday_region as "holidayRegion", lower(s.during) as "from", upper(s.during) as "until"
        from protocol_settings s where s.region_id = any (app.regions()) order by lower(s.during)`)},
    'days', ${list(`
      select d.region_id as "regionId", d.controller_id as "controllerId", d.kind, d.from_day as "from",
             d.until_day as "until", d.source
        from own_school_days d where d.region_id = any (app.regions()) order by d.recorded_at, d.id`)}),
    (select json_agg(json_build_array(null, subject, region_id, line, items)) from (
       select subject, region_id, line, count(*) as items from told group by subject, region_id, line
       union all select subject, region_id, 1, count(*) from (
         select subject, region_id from told union all select subject, region_id from ill) t group by subject, region_id
       union all select i.subject, i.region_id, 2,
         (select count(*) from sick_spells d where d.subject = i.subject and d.superseded_xid is null) from ill i) t)`;

interface Spell {
  readonly fromDay: IsoDate;
  readonly untilDay: IsoDate | null;
}

interface Answer extends Settings {
  readonly absenceSignals: object;
  readonly sicknessSignals: object;
  readonly ill: readonly { readonly pupil: object; readonly spells: readonly Spell[] }[];
  readonly region: string;
  readonly school: string;
  readonly kind: string | null;
}

interface Kept {
  readonly rules: SchoolRules;
  readonly rows: readonly DeadlineRow[];
  readonly calendar: readonly object[];
}

const kept = new Map<string, Kept>();
const mostKept = 10_000;

const byDay = <One extends { readonly dueOn: string | null }>(rows: One[]): One[] =>
  rows.sort((a, b) => ((a.dueOn ?? '9999') < (b.dueOn ?? '9999') ? -1 : 1));

const told = ({ what, owners }: DeadlineRow, deadline: Deadline, day: IsoDate) => ({
  kind: deadline.kind,
  mustNl: what.nl,
  by: owners.map(one => one.toUpperCase().replaceAll('-', '_')),
  dueOn: deadline.dueOn,
  state: stateOn(deadline, day, null),
});

function keptFor({ settings, days, region, school, kind }: Answer, capacity: string, day: IsoDate): Kept {
  const key = JSON.stringify([settings, days, region, school, kind, capacity, day]);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const rules = rulesOfSchool({ settings, days }, { regionId: region, controllerId: school });
  const all = [...deadlinesIn('SHERTOGENBOSCH', day), ...deadlinesIn('STAPPENPLAN', day)].filter(
    ({ schools }) => schools === undefined || schools.some(one => one === kind),
  );
  const rows = [...new Map(all.map(row => [row.kind, row])).values()];
  const between = { from: addDays(day, -14), until: addDays(day, 60), calendar: rules.calendar };
  const mine = rows.filter(row => (row.owners as readonly string[]).includes(capacity));
  const calendar = byDay(
    mine.flatMap(row =>
      'start' in row ? [] : occurrencesOf(row.kind, between).map(one => told(row, one, day)),
    ),
  );
  if (kept.size >= mostKept) kept.clear();
  kept.set(key, { rules, rows, calendar });
  return { rules, rows, calendar };
}

const ofSickness = ['REPORTED_SICK', 'ABSENCE_BEGAN'];
const runsFromSickness = (row: DeadlineRow): row is OnceRow =>
  'start' in row && ofSickness.includes(row.start);

function deadlinesOf({ pupil: who, spells }: Answer['ill'][number], { rules, rows }: Kept, day: IsoDate) {
  const { calendar } = rules;
  const known = knownSpells(
    spells.map(spell => ({ ...spell, unclear: false })),
    day,
  );
  const onEnd = spellsOnEnd(known, calendar).findLast(one => !one.hasEnded)?.fromDay;
  return spells
    .filter(one => one.untilDay === null)
    .flatMap(({ fromDay }) =>
      rows.filter(runsFromSickness).map(row => {
        const absentSince = onEnd ?? fromDay;
        const since = row.start === 'ABSENCE_BEGAN' ? absentSince : fromDay;
        const isLong = longAbsenceOn(day, { enrolled: true, absentSince }) !== undefined;
        return { ...told(row, deadlineOf(row.kind, since, calendar), day), since, isLong, pupil: who };
      }),
    );
}

function finish(answer: string, { capacity }: Asker, at: Date): string {
  const said = JSON.parse(answer) as Answer;
  const day = dayOf(at);
  const known = keptFor(said, capacity, day);
  const pupils = byDay(said.ill.flatMap(one => deadlinesOf(one, known, day)));
  const { absenceSignals, sicknessSignals } = said;
  const deadlines = { calendar: known.calendar, pupils };
  return JSON.stringify({ workList: { absenceSignals, sicknessSignals, deadlines } });
}

export const workList: LimitRead = {
  text,
  values: () => [],
  finish,
  lines: [
    {
      action: 'SEARCH',
      secrecy: 'OFFICER',
      resources: ['AbsenceSignal', 'SicknessSignal'],
      classes: ['D06', 'D07'],
      items: 1,
    },
    { action: 'SEARCH', secrecy: 'CASE', resources: ['Pupil'], classes: ['D01'], items: 1 },
    { action: 'SEARCH', secrecy: 'ABSENCE', resources: ['SickSpell'], classes: ['D07'], items: 1 },
  ],
};
