// Brings the facts in line with what the law wants: what no longer holds is superseded, what is new is added, the rest
// stays untouched, so that recorded time tells what was known when.

import { CONSENT_LAW } from '../../domain/consent/consent-law.js';
import type { FactRows } from './fact-rows.js';
import type { LawTransaction } from './law-transaction.js';

/** Columns by which a fact is the same fact. */
const columns = {
  age_boundaries: ['turns_12_at', 'turns_16_at', 'turns_18_at'],
  links: ['case_id', 'person_id', 'organisation_id', 'capacity', 'kind', 'during'],
  consent_periods: [
    'consent_id',
    'case_id',
    'controller_id',
    'data_class',
    'recipient',
    'during',
    'status',
    'rule',
    'law_version',
    'agreed',
    'needed',
    'causes',
    'asks',
  ],
  consent_statuses: [
    'consent_id',
    'case_id',
    'controller_id',
    'data_class',
    'purposes',
    'capacity',
    'organisation_id',
    'open_during',
  ],
  consent_parties: ['consent_id', 'person_id', 'decides', 'during'],
  access_freezes: ['person_id', 'controller_id', 'besides', 'data_classes', 'during'],
  access_openings: ['person_id', 'controller_id', 'data_classes', 'during'],
  statutory_openings: [
    'case_id',
    'organisation_id',
    'capacity',
    'statute_row',
    'data_classes',
    'during',
    'evidence_id',
  ],
  home_municipalities: ['organisation_id', 'during'],
  information_answers: ['person_id', 'controller_id', 'outcome', 'during'],
  meeting_ties: [
    'case_id',
    'meeting_id',
    'meeting_item_id',
    'person_id',
    'organisation_id',
    'capacity',
    'present',
    'together',
    'during',
  ],
} as const;

type FactTable = keyof typeof columns;

const tables = Object.keys(columns) as readonly FactTable[];

/** Columns in which a fact may say nothing. */
const nullable: Partial<Record<FactTable, readonly string[]>> = {
  links: ['case_id', 'organisation_id'],
  consent_statuses: ['organisation_id'],
  meeting_ties: ['organisation_id'],
  access_freezes: ['controller_id', 'data_classes'],
};

// By what is always there facts are found; without it each would be held against each.
const same = (table: FactTable, one: string, other: string): string =>
  columns[table]
    .map(name => {
      const equals = nullable[table]?.includes(name) ? 'is not distinct from' : '=';
      return `${one}.${name} ${equals} ${other}.${name}`;
    })
    .join(' and ');

/** What is wanted, read from the parameters once: compared with row after row, they would be read again for each. */
const wanted = tables
  .map((table, index) => {
    const names = columns[table].join(', ');
    return `${table}_wanted as materialized (
    select ${names} from json_populate_recordset(null::${table}, $${index + 1}::json))`;
  })
  .join(',\n  ');

// Of two that pass over a pupil one after the other the second may have begun first: it records nothing before what the
// first has recorded, or two things would have been known of the same at once.
const recording =
  '(select greatest(app.now(), max(p.applied_at)) from law_passes p where p.subject = app.law_subject())';

const superseding = `set superseded_at = ${recording}, superseded_xid = pg_current_xact_id()`;

// A grant goes with its period: it is wanted as long as the period that it belongs to is.
const supersede = `with ${wanted},
  ${tables
    .map(
      table => `${table}_gone as (
    update ${table} f ${superseding}
     where f.superseded_xid is null
       and not exists (select 1 from ${table}_wanted w where ${same(table, 'w', 'f')})
    returning f.id)`,
    )
    .join(',\n  ')}
  update consent_grants g ${superseding}
   where g.superseded_xid is null and g.period_id in (select id from consent_periods_gone)`;

const add = `with ${wanted},
  ${tables
    .map(
      table => `${table}_new as (
    insert into ${table} (subject, region_id, recorded_at, ${columns[table].join(', ')})
    select $${tables.length + 1}, $${tables.length + 2}, ${recording}, ${columns[table].map(name => `w.${name}`).join(', ')}
      from ${table}_wanted w
     where not exists (select 1 from ${table} f where f.superseded_xid is null and ${same(table, 'f', 'w')}))`,
    )
    .join(',\n  ')}
  select 1`;

// With the last of the facts it is noted that the law has passed.
const addGrants = `
  with passed as (
    insert into law_passes (subject, region_id, law_version, applied_at, applied_xid, due)
    values ($2, $3, $4, app.now(), pg_current_xact_id(), false)
    on conflict (subject) do update
       set law_version = excluded.law_version, applied_at = greatest(excluded.applied_at, law_passes.applied_at),
           applied_xid = excluded.applied_xid, due = false)
  insert into consent_grants (period_id, subject, region_id, recorded_at, case_id, controller_id, data_class, purposes,
                              capacity, organisation_id, person_id, concerned, during)
  select p.id, $2, $3, ${recording}, w.case_id, w.controller_id, w.data_class, w.purposes, w.capacity, w.organisation_id,
         w.person_id, w.concerned, w.during
    from json_to_recordset($1::json) as w (consent_id uuid, recipient integer, case_id uuid, controller_id uuid,
      data_class text, purposes text[], capacity text, organisation_id uuid, person_id uuid, concerned uuid[], during tstzrange)
    join consent_periods p on p.superseded_xid is null
      and (p.consent_id, p.data_class, p.recipient, p.during) = (w.consent_id, w.data_class, w.recipient, w.during)
   where not exists (select 1 from consent_grants g where g.period_id = p.id)`;

export async function writeFacts(
  transaction: LawTransaction,
  { subject, regionId, rows }: { subject: string; regionId: string; rows: FactRows },
): Promise<void> {
  const { version } = CONSENT_LAW;
  const sets = tables.map(table => JSON.stringify(rows[table] ?? []));
  await transaction.query(supersede, sets);
  await transaction.query(add, [...sets, subject, regionId]);
  await transaction.query(addGrants, [JSON.stringify(rows.consent_grants ?? []), subject, regionId, version]);
}
