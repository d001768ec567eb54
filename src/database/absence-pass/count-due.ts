// Counts every pupil of whom something was registered past the API; each is a transaction of its own.

import type { PoolClient } from 'pg';
import { dayOf } from '../../domain/calendar/amsterdam.js';
import type { IsoDate } from '../../domain/calendar/iso-date.js';
import type { LawTransaction } from '../law-pass/law-transaction.js';
import { countInTurn } from './count-absence.js';
import { turnOf } from './registration-turn.js';

const batch = 'select subject from absence_passes where due and subject > $1 order by subject limit 100';
const stillDue =
  'select 1 from absence_passes where subject = any ((select app.law_subjects())::uuid[]) and due';
const since = `select least((select min(e.day) from absence_entries e where e.subject = any ((select app.law_subjects())::uuid[])),
    (select min(s.from_day) from sick_spells s where s.subject = any ((select app.law_subjects())::uuid[])))::text as day, app.now() as now`;

const beginning = '00000000-0000-0000-0000-000000000000';

const transactionOf = (client: PoolClient): LawTransaction => ({
  query: async <Row extends object>(text: string, values: readonly unknown[] = []) =>
    (await client.query(text, [...values])).rows as Row[],
});

/** All that was ever registered of the pupil: what was written past the API, and when, nobody has told. */
async function countWhole(inside: LawTransaction, subject: string): Promise<boolean> {
  if ((await inside.query(stillDue)).length === 0) return false;
  const [answer] = await inside.query<{ day: IsoDate | null; now: Date }>(since);
  const today = dayOf(answer!.now);
  await countInTurn(inside, { subjects: [subject], from: answer!.day ?? today, until: '9999-12-31', today });
  return true;
}

async function tryToCount(client: PoolClient, subject: string): Promise<boolean> {
  try {
    await client.query('begin');
    const counted = await turnOf(transactionOf(client), [subject], inside => countWhole(inside, subject));
    await client.query('commit');
    return counted;
  } catch {
    await client.query('rollback');
    return false;
  }
}

/** Answers how many were counted; the connection is the law's role. */
export async function countDue(client: PoolClient): Promise<number> {
  let counted = 0;
  const ask = async (from: string): Promise<string[]> =>
    (await client.query<{ subject: string }>(batch, [from])).rows.map(row => row.subject);
  for (let some = await ask(beginning); some.length > 0; some = await ask(some.at(-1)!))
    for (const subject of some) if (await tryToCount(client, subject)) counted += 1;
  return counted;
}
