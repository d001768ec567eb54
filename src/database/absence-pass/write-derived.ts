// Brings facts, counts and signals in line with what was registered: what no longer follows is superseded, what is new is
// added, the rest stays; two statements for the facts and two for all else, whatever the number of pupils.

import type { IsoDate } from '../../domain/calendar/iso-date.js';
import type { LawTransaction } from '../law-pass/law-transaction.js';
import type { DerivedRows } from './derive.js';
import type { Span } from './read-registration.js';

const mine = 'subject = any ((select app.law_subjects())::uuid[])';

// Of two that count a pupil one after the other the second may have begun first: it records nothing before what the first
// has recorded.
const recording = (subject: string): string =>
  `(select greatest(app.now(), p.applied_at) from absence_passes p where p.subject = ${subject})`;
const superseding = `set superseded_at = ${recording('f.subject')}, superseded_xid = pg_current_xact_id()`;

const absent = `
  select e.subject, e.region_id, e.controller_id, e.day, e.authorised,
         (count(*) filter (where e.unit = 'LESSON'))::integer as lessons,
         (count(*) filter (where e.unit = 'HALF_DAY'))::integer as half_days
    from absence_entries e
   where e.${mine} and e.superseded_xid is null and e.kind not in ('PRESENT', 'LATE') and e.day between $1 and $2
   group by e.subject, e.region_id, e.controller_id, e.day, e.authorised`;

const sick = `
  select s.subject, s.region_id, s.controller_id, s.from_day, s.until_day from sick_spells s
   where s.${mine} and s.superseded_xid is null`;

// Looked up in a table of what follows, which the planner builds once; as "not exists" it compared every row of a batch with
// every other, for it takes the rows of a batch to be few.
const absence = (row: string): string =>
  `${row}.subject, ${row}.controller_id, ${row}.day, ${row}.lessons, ${row}.half_days, coalesce(${row}.authorised::text, '')`;
const sickness = (row: string): string =>
  `${row}.subject, ${row}.controller_id, ${row}.from_day, coalesce(${row}.until_day, 'infinity')`;

const sameAbsence = `(w.subject, w.controller_id, w.day, w.lessons, w.half_days) = (f.subject, f.controller_id, f.day, f.lessons, f.half_days)
  and w.authorised is not distinct from f.authorised`;
const sameSickness = `(w.subject, w.controller_id, w.from_day) = (f.subject, f.controller_id, f.from_day)
  and w.until_day is not distinct from f.until_day`;

const closeFacts = `
  with absent as materialized (${absent}), sick as materialized (${sick}),
  no_longer_absent as (
    update absence_facts f ${superseding}
     where f.${mine} and f.superseded_xid is null and f.day between $1 and $2
       and (${absence('f')}) not in (select ${absence('w')} from absent w))
  update sickness_facts f ${superseding}
   where f.${mine} and f.superseded_xid is null and (${sickness('f')}) not in (select ${sickness('w')} from sick w)`;

const addFacts = `
  with absent as materialized (${absent}), sick as materialized (${sick}),
  newly_absent as (
    insert into absence_facts (subject, region_id, controller_id, day, lessons, half_days, authorised, recorded_at)
    select w.subject, w.region_id, w.controller_id, w.day, w.lessons, w.half_days, w.authorised, ${recording('w.subject')}
      from absent w
     where not exists (select 1 from absence_facts f where f.superseded_xid is null and ${sameAbsence}))
  insert into sickness_facts (subject, region_id, controller_id, from_day, until_day, recorded_at)
  select w.subject, w.region_id, w.controller_id, w.from_day, w.until_day, ${recording('w.subject')}
    from sick w
   where not exists (select 1 from sickness_facts f where f.superseded_xid is null and ${sameSickness})`;

const signal = [
  'key',
  'criterion',
  'crossed_on',
  'counts',
  'source',
  'articles',
  'must_nl',
  'must_en',
  'action',
  'by_capacities',
  'due_on',
];

interface Derived {
  readonly table: keyof DerivedRows;
  /** Columns besides pupil and school by which a row is the same. */
  readonly same: readonly string[];
  readonly columns: readonly string[];
  /** Which rows that stand are looked at. */
  readonly within: string;
}

const ofYear = `f.school_year between $1 and $2`;
const counts = [
  'school_year',
  'late',
  'truancy_lessons',
  'truancy_half_days',
  'unauthorised_minutes',
  'to_be_judged',
];
const countFacts = ['school_year', 'late', 'truant'];
// What was done with a signal stays known, also when the crossing turns out to be none.
const open = `f.closed_at is null and f.criterion <> 'SICK_4' and f.crossed_on >= $1`;

const derived: readonly Derived[] = [
  { table: 'absence_counts', same: counts, columns: counts, within: ofYear },
  { table: 'absence_count_facts', same: countFacts, columns: countFacts, within: ofYear },
  { table: 'absence_signals', same: ['key', 'crossed_on', 'counts'], columns: signal, within: open },
  { table: 'sickness_signals', same: ['key', 'crossed_on', 'counts'], columns: signal, within: open },
];

/** Columns by which a row is the same; none of them is ever null. */
const identity = ({ same: columns }: Derived, row: string): string =>
  ['subject', 'controller_id', ...columns].map(name => `${row}.${name}`).join(', ');

const same = (one: Derived): string => `(${identity(one, 'w')}) = (${identity(one, 'f')})`;

const wanted = derived
  .map(({ table, columns }, index) => {
    const names = ['subject', 'region_id', 'controller_id', ...columns].join(', ');
    return `${table}_wanted as materialized (
    select ${names} from json_populate_recordset(null::${table}, $${index + 3}::json))`;
  })
  .join(',\n  ');

const close = `with ${wanted},
  ${derived
    .map(
      one => `${one.table}_gone as (
    update ${one.table} f ${superseding}
     where f.${mine} and f.superseded_xid is null and ${one.within}
       and (${identity(one, 'f')}) not in (select ${identity(one, 'w')} from ${one.table}_wanted w))`,
    )
    .join(',\n  ')}
  select 1`;

/** A signal that was closed under its key is not told again. */
const stands = (one: Derived): string =>
  one.columns.includes('key')
    ? `(w.subject, w.controller_id, w.key) = (f.subject, f.controller_id, f.key)`
    : same(one);

const add = `with ${wanted},
  ${derived
    .map(one => {
      const names = ['subject', 'region_id', 'controller_id', ...one.columns];
      return `${one.table}_new as (
    insert into ${one.table} (${names.join(', ')}, recorded_at)
    select ${names.map(name => `w.${name}`).join(', ')}, ${recording('w.subject')}
      from ${one.table}_wanted w
     where not exists (select 1 from ${one.table} f where f.superseded_xid is null and ${stands(one)}))`;
    })
    .join(',\n  ')}
  update absence_passes p
     set due = false, applied_xid = pg_current_xact_id(), applied_at = greatest(app.now(), p.applied_at)
   where p.${mine} and $1::date <= $2::date`;

/** Days on which something was written, and the school years around them. */
export interface Written {
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly span: Span;
}

export async function writeDerived(
  inside: LawTransaction,
  rows: DerivedRows,
  { from, until, span }: Written,
): Promise<void> {
  await inside.query(closeFacts, [from, until]);
  await inside.query(addFacts, [from, until]);
  const values = [span.from, span.until, ...derived.map(({ table }) => JSON.stringify(rows[table]))];
  await inside.query(close, values);
  await inside.query(add, values);
}
