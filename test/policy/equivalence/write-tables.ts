// Writes laid tables into the database as they are.

import type { TestDatabase } from '../../support/database.js';
import type { Tables } from './world.js';

/** Writes it all as it is: neither foreign keys nor triggers stand in the way of odd circumstances. */
export async function write(database: TestDatabase, tables: Tables): Promise<void> {
  const constraints = await database.query<{ name: string; table: string }>(
    `select conname as name, conrelid::regclass::text as table from pg_constraint
      where contype in ('c', 'x') and connamespace = 'public'::regnamespace`,
  );
  for (const { name, table } of constraints)
    await database.query(`alter table ${table} drop constraint "${name}"`);
  await database.query(`set session_replication_role = replica`);
  for (const [table, rows] of tables) {
    const columns = [...new Set(rows.flatMap(row => Object.keys(row)))];
    const list = columns.join(', ');
    await database.query(
      `insert into ${table} (${list}) select ${list} from json_populate_recordset(null::${table}, $1::json)`,
      [JSON.stringify(rows)],
    );
  }
  await database.query(`set session_replication_role = origin`);
}
