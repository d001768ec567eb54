// Writes the first block into an empty database and lets the law pass over every pupil in it.

import type { Client } from 'pg';
import { applyLawToSubject } from '../../../src/database/law-pass/apply-law.js';
import { lawWriterRole, recordWriterRole } from '../../../src/database/roles.js';
import { dayOf } from '../../../src/domain/calendar/amsterdam.js';
import type { IsoDate } from '../../../src/domain/calendar/iso-date.js';
import { absenceRows } from './absence-rows.js';
import { blockRows, type Row, type Rows, subjects } from './block-rows.js';
import { careRows } from './care-rows.js';
import { ageSignals, countBlock } from './count-block.js';
import { groupBy } from './group-by.js';
import { recordRows } from './record-rows.js';
import { talkRows } from './talk-rows.js';

async function insert(client: Client, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0]!).join(', ');
  const source = `json_populate_recordset(null::${table}, $1::json)`;
  await client.query(`insert into ${table} (${columns}) select ${columns} from ${source}`, [
    JSON.stringify(rows),
  ]);
}

async function insertAll(client: Client, rows: Rows): Promise<void> {
  for (const [table, some] of groupBy(rows, ([name]) => name)) {
    await insert(
      client,
      table,
      some.flatMap(([, those]) => those),
    );
  }
}

export const firstBlock = (today: IsoDate): Rows => [
  ...blockRows(today),
  ...careRows(today),
  ...absenceRows(today),
  ...talkRows(today),
];

export async function writeFirstBlock(client: Client, today: Date): Promise<void> {
  await client.query('begin');
  await insertAll(client, firstBlock(dayOf(today)));
  await client.query(`set local role ${lawWriterRole}`);
  const transaction = {
    query: async <T extends object>(text: string, values: readonly unknown[] = []): Promise<T[]> =>
      (await client.query(text, [...values])).rows as T[],
  };
  for (const subject of subjects) await applyLawToSubject(transaction, subject);
  await countBlock(transaction, dayOf(today));
  await client.query('set local role none');
  await ageSignals(client, dayOf(today));
  // Only the record's writer says itself whose line it is.
  await client.query(`set local role ${recordWriterRole}`);
  await insertAll(client, recordRows(today));
  await client.query('commit');
}
