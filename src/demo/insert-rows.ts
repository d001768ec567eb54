// Writes rows of the demo: all of a table in one statement.

import type { Client } from 'pg';
import type { Row } from './region/telling.js';

export async function insertRows(client: Client, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first).join(', ');
  const source = `json_populate_recordset(null::${table}, $1::json)`;
  await client.query(`insert into ${table} (${columns}) select ${columns} from ${source}`, [
    JSON.stringify(rows),
  ]);
}
