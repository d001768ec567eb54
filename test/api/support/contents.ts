// What is in the database apart from the record, seen past both walls: to tell whether anything was written at all.

import { expect } from 'vitest';
import type { TestDatabase } from '../../support/database.js';

/** A digest of each table's rows. */
export async function contentsOf(database: TestDatabase): Promise<Record<string, string>> {
  const tables = await database.query<{ name: string }>(
    `select tablename as name from pg_tables
      where schemaname = 'public' and tablename not in ('access_log', 'migrations') order by tablename`,
  );
  const digests = tables.map(
    ({ name }) =>
      `select '${name}' as name, count(*) || ':' || coalesce(sum(hashtextextended(t::text, 0)), 0) as rows from ${name} t`,
  );
  const found = await database.query<{ name: string; rows: string }>(digests.join(' union all '));
  return Object.fromEntries(found.map(({ name, rows }) => [name, rows]));
}

/** Runs the work and fails if it wrote anything but lines of the record. */
export async function writingNothing<T>(database: TestDatabase, work: () => Promise<T>): Promise<T> {
  const before = await contentsOf(database);
  const result = await work();
  expect(await contentsOf(database)).toEqual(before);
  return result;
}
