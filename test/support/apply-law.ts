// Lets the law pass over a pupil of a test database after rows were changed behind the API's back.

import { Client } from 'pg';
import { applyLawToSubject } from '../../src/database/law-pass/apply-law.js';
import type { LawTransaction } from '../../src/database/law-pass/law-transaction.js';
import { lawWriterRole } from '../../src/database/roles.js';
import type { TestDatabase } from './database.js';

export interface Recording {
  readonly subject: string;
  /** By how many milliseconds the clock is ahead. */
  readonly clockOffset?: number;
}

/** Writes as superuser and lets the law pass in the same transaction, as an act of the API does. */
export async function recordAndApply(
  database: TestDatabase,
  { subject, clockOffset = 0 }: Recording,
  write: (transaction: LawTransaction) => Promise<unknown>,
): Promise<void> {
  const client = new Client(database.superuser);
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('doorbraak.clock_offset', $1, true)`, [
      `${clockOffset} milliseconds`,
    ]);
    const query = async <Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
      (await client.query(text, [...values])).rows as Row[];
    await write({ query });
    await client.query(`set local role ${lawWriterRole}`);
    await applyLawToSubject({ query }, subject);
    await client.query('commit');
  } finally {
    await client.end();
  }
}

export const applyLawIn = (database: TestDatabase, subject: string, clockOffset = 0): Promise<void> =>
  recordAndApply(database, { subject, clockOffset }, async () => undefined);
