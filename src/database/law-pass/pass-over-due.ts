// The law's pass over every pupil that is due: after another version of the law, or rows that were written past the API.
//
// Each pupil is a transaction of its own. Killed in the middle, it goes on at the next start with whoever is still due;
// several at once begin at different places, and whoever comes second to a pupil finds nothing to do.

import { randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import { countDue } from '../absence-pass/count-due.js';
import { type ConnectionTarget, createDataSource } from '../data-source.js';
import { lawWriterRole } from '../roles.js';
import { applyLawToSubject, lockSubject } from './apply-law.js';
import type { LawTransaction } from './law-transaction.js';

export interface PassedOver {
  readonly passed: number;
  /** At how many pupils the pass failed. */
  readonly failed: number;
  readonly left: number;
  /** How many pupils were counted anew, of whom something was registered past the API; told at the end. */
  readonly counted?: number;
}

const count = 'select count(*)::int as left from law_passes where due';
const batch = 'select subject from law_passes where due and subject > $1 order by subject limit 100';
const stillDue = 'select 1 from law_passes where subject = $1 and due';

const beginning = '00000000-0000-0000-0000-000000000000';

const transactionOf = (client: PoolClient): LawTransaction => ({
  query: async <Row extends object>(text: string, values: readonly unknown[] = []) =>
    (await client.query(text, [...values])).rows as Row[],
});

/** False where somebody else has passed in the meantime. */
async function passOver(client: PoolClient, subject: string): Promise<boolean> {
  const transaction = transactionOf(client);
  await client.query('begin');
  await lockSubject(transaction, subject);
  const isDue = (await transaction.query(stillDue, [subject])).length > 0;
  if (isDue) await applyLawToSubject(transaction, subject);
  await client.query('commit');
  return isDue;
}

/** At one pupil it may fail, and goes on with the next; without a connection it cannot. */
async function tryToPass(client: PoolClient, subject: string): Promise<'passed' | 'failed' | 'nothing'> {
  try {
    return (await passOver(client, subject)) ? 'passed' : 'nothing';
  } catch (fault) {
    await client.query('rollback').catch(() => {
      throw fault;
    });
    return 'failed';
  }
}

/** Tells after every hundred pupils how far it is; whoever is due is a pseudonym, and is not told. */
export async function passOverDue(
  target: ConnectionTarget,
  tell: (so: PassedOver) => void = () => undefined,
): Promise<PassedOver> {
  const dataSource = createDataSource({ target, role: lawWriterRole, poolSize: 1, name: 'doorbraak law' });
  await dataSource.initialize();
  const runner = dataSource.createQueryRunner();
  try {
    const client = (await runner.connect()) as PoolClient;
    const left = async (): Promise<number> => (await client.query<{ left: number }>(count)).rows[0]!.left;
    const ask = async (from: string): Promise<string[]> =>
      (await client.query<{ subject: string }>(batch, [from])).rows.map(row => row.subject);
    const counted = await countDue(client);
    const sum = { passed: 0, failed: 0, nothing: 0 };
    // From anywhere to the end, and then through all: what failed at first is tried once more.
    for (const start of [randomUUID(), beginning]) {
      sum.failed = 0;
      for (let some = await ask(start); some.length > 0; some = await ask(some.at(-1)!)) {
        for (const subject of some) sum[await tryToPass(client, subject)] += 1;
        tell({ passed: sum.passed, failed: sum.failed, left: await left() });
      }
    }
    return { passed: sum.passed, failed: sum.failed, left: await left(), counted };
  } finally {
    await runner.release();
    await dataSource.destroy();
  }
}
