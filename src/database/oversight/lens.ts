// Facts as they are known now, as they were known once, or as they would be: the tables that the facts ask are given to the
// statement under their own names, with one pupil's rows alone, so that what a fact means is written nowhere else.

import type { FactRows } from '../law-pass/fact-rows.js';

export type Lens =
  | { readonly kind: 'NOW' }
  /** What was recorded by then, as the clock has it. */
  | { readonly kind: 'CLOCK'; readonly knownAt: Date }
  /** What a transaction saw, by its snapshot and not by the clock; what has no transaction's number, until it was over. Its own number tells what it did itself. */
  | { readonly kind: 'SNAPSHOT'; readonly snapshot: string; readonly own: string; readonly over: Date }
  /** What the law would leave behind of this pupil. */
  | { readonly kind: 'GIVEN'; readonly rows: FactRows; readonly subject: string };

/** What the law leaves behind of a pupil and the facts ask. */
export const factTables = [
  'links',
  'age_boundaries',
  'consent_grants',
  'access_freezes',
  'access_openings',
  'statutory_openings',
  'home_municipalities',
  'information_answers',
  'meeting_ties',
] as const;
type FactTable = (typeof factTables)[number];

// The database records in microseconds and the API tells milliseconds, as in consentAsKnown.
const byThen = (value: string): string => `to_timestamp((${value}::float8 + 1) / 1000)`;

const over = `to_timestamp(($2::json ->> 'over')::float8 / 1000)`;
const referral =
  'select r.case_id, r.recorded_by, r.recorded_capacity from public.referrals r where r.subject = $1';

const sawIt = (what: 'recorded' | 'superseded'): string =>
  `(pg_visible_in_snapshot(t.${what}_xid, ($2::json ->> 'snapshot')::pg_snapshot) or t.${what}_xid = ($2::json ->> 'own')::xid8)`;

/** The row, as it was before it was superseded. */
const unsuperseded = (table: FactTable, seen: string): string =>
  `select r.* from public.${table} t, jsonb_populate_record(null::public.${table}, to_jsonb(t) - 'superseded_xid') r
    where t.subject = $1 and (t.superseded_xid is null or t.superseded_xid is not null) and ${seen}`;

// A link is found by a key of its own, which the table makes and a row that only would be there has not.
const keyed = `g.e || jsonb_build_object('tie_key', uuid_hash_extended((g.e ->> 'person_id')::uuid,
  uuid_hash_extended(coalesce(g.e ->> 'case_id', g.e ->> 'subject')::uuid, 0)))`;

function rowsOf(table: FactTable, lens: Lens): string {
  const value = '$2';
  switch (lens.kind) {
    case 'NOW':
      return `select * from public.${table} where subject = $1 and superseded_xid is null and ${value}::text is null`;
    case 'CLOCK':
      return unsuperseded(
        table,
        `t.recorded_at < ${byThen(value)} and (t.superseded_at is null or t.superseded_at >= ${byThen(value)})`,
      );
    case 'SNAPSHOT':
      return unsuperseded(
        table,
        `${sawIt('recorded')} and (t.superseded_xid is null or not ${sawIt('superseded')})`,
      );
    case 'GIVEN':
      return `select r.* from jsonb_array_elements(${value}::jsonb -> '${table}') as g (e),
        jsonb_populate_record(null::public.${table}, ${table === 'links' ? keyed : 'g.e'}) r where $1::uuid is not null`;
  }
}

/** A referral is written once, and never superseded. */
function referralsThrough({ kind }: Lens): string[] {
  const known: Partial<Record<Lens['kind'], string>> = {
    CLOCK: `r.recorded_at < ${byThen('$2')}`,
    SNAPSHOT: `r.recorded_at <= ${over}`,
  };
  const seen = known[kind];
  return seen === undefined ? [] : [`referrals as materialized (${referral} and ${seen})`];
}

/** The tables of facts for one pupil ($1), through a lens ($2). */
export const tablesThrough = (lens: Lens): string =>
  [
    ...factTables.map(table => `${table} as materialized (${rowsOf(table, lens)})`),
    ...referralsThrough(lens),
  ].join(',\n  ');

// What is not there has no id, and yet proves something: any will do.
const anyId = '00000000-0000-0000-0000-000000000000';
const unborn = { id: anyId, period_id: anyId };

export function parameterOf(lens: Lens): string | null {
  switch (lens.kind) {
    case 'NOW':
      return null;
    case 'CLOCK':
      return String(lens.knownAt.getTime());
    case 'SNAPSHOT':
      return JSON.stringify({ snapshot: lens.snapshot, own: lens.own, over: lens.over.getTime() });
    case 'GIVEN':
      return JSON.stringify(
        Object.fromEntries(
          factTables.map(table => [
            table,
            (lens.rows[table] ?? []).map(row => ({ ...unborn, ...row, subject: lens.subject })),
          ]),
        ),
      );
  }
}
