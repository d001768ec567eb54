// Lets the law pass over a pupil of a test database after rows were changed behind the API's back.

import { Client } from 'pg';
import { applyLawToSubject } from '../../src/database/law-pass/apply-law.js';
import { lawWriterRole } from '../../src/database/roles.js';
import type { TestDatabase } from './database.js';

export async function applyLawIn(database: TestDatabase, subject: string, clockOffset = 0): Promise<void> {
  const client = new Client(database.superuser);
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('doorbraak.clock_offset', $1, true)`, [
      `${clockOffset} milliseconds`,
    ]);
    await client.query(`set local role ${lawWriterRole}`);
    const query = async <Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
      (await client.query(text, [...values])).rows as Row[];
    await applyLawToSubject({ query }, subject);
    await client.query('commit');
  } finally {
    await client.end();
  }
}
