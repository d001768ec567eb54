// Makes many of what there is one of, past the API: each row of a table so many times more, with ids of their own by which
// the copies of rows that belong together still do.

import type { TestDatabase } from '../../support/database.js';

export interface Copying {
  readonly table: string;
  /** Which rows, by the alias `f`, with `$1` for the id that is given. */
  readonly where: string;
  /** Columns that hold ids of what is copied along. */
  readonly ids: readonly string[];
}

/** With the marks of a random id: anything else the server takes for no id at all. */
const copiedId = (column: string): string =>
  `overlay(overlay(md5(f.${column}::text || k) placing '4' from 13) placing '8' from 17)::uuid`;

async function columnsOf(database: TestDatabase, table: string): Promise<string[]> {
  const rows = await database.query<{ name: string }>(
    `select attname as name from pg_attribute
      where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attidentity = ''`,
    [table],
  );
  return rows.map(row => row.name);
}

export async function copyRows(
  database: TestDatabase,
  { id, copies }: { id: string; copies: number },
  ...all: readonly Copying[]
): Promise<void> {
  // Who may be seated where was checked with the first of each.
  await database.query('set session_replication_role = replica');
  for (const { table, where, ids } of all) {
    const columns = await columnsOf(database, table);
    const values = columns.map(column => {
      if (!ids.includes(column)) return `f.${column}`;
      return table === 'identities' && column === 'subject' ? `${copiedId(column)}::text` : copiedId(column);
    });
    await database.query(
      `insert into ${table} (${columns.join(', ')})
       select ${values.join(', ')} from ${table} f, generate_series(1, $2) k where ${where}`,
      [id, copies],
    );
  }
  await database.query('reset session_replication_role');
}
