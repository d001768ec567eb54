// Facts as they are known now, as they were known once, or as they would be: the tables that the facts ask are given to the
// statement under their own names, with one pupil's rows alone, so that what a fact means is written nowhere else.

import type { FactRows } from '../law-pass/fact-rows.js';

export type Lens =
  | { readonly kind: 'NOW' }
  /** What was recorded by then, as the clock has it. */
  | { readonly kind: 'CLOCK'; readonly knownAt: Date }
  /** What a transaction saw, whatever the clock said: pg_snapshot as text. */
  | { readonly kind: 'SNAPSHOT'; readonly snapshot: string }
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
        `pg_visible_in_snapshot(t.recorded_xid, ${value}::pg_snapshot)` +
          ` and (t.superseded_xid is null or not pg_visible_in_snapshot(t.superseded_xid, ${value}::pg_snapshot))`,
      );
    case 'GIVEN':
      return `select r.* from jsonb_array_elements(${value}::jsonb -> '${table}') as g (e),
        jsonb_populate_record(null::public.${table}, ${table === 'links' ? keyed : 'g.e'}) r where $1::uuid is not null`;
  }
}

/** The tables of facts for one pupil ($1), through a lens ($2). */
export const tablesThrough = (lens: Lens): string =>
  factTables.map(table => `${table} as materialized (${rowsOf(table, lens)})`).join(',\n  ');

export function parameterOf(lens: Lens): string | null {
  switch (lens.kind) {
    case 'NOW':
      return null;
    case 'CLOCK':
      return String(lens.knownAt.getTime());
    case 'SNAPSHOT':
      return lens.snapshot;
    case 'GIVEN':
      return JSON.stringify(
        Object.fromEntries(
          factTables.map(table => [
            table,
            (lens.rows[table] ?? []).map(row => ({ ...row, subject: lens.subject })),
          ]),
        ),
      );
  }
}
