// Takes the turn of pupils whose registration is written and counted: where two write at once for one of them, the second
// waits here and then sees what the first has committed.

import type { LawfulTransaction } from '../law-pass/apply-law.js';
import type { LawTransaction } from '../law-pass/law-transaction.js';
import { lawWriterRole } from '../roles.js';

const takeTurn = `select set_config('doorbraak.law_subjects', $1::uuid[]::text, true)`;
const endTurn = `select set_config('doorbraak.law_subjects', '', true)`;
// In one order, so that nobody waits for each other; rows and not locks by number, of which there are only so many.
const lock =
  'select 1 from absence_passes where subject = any ((select app.law_subjects())::uuid[]) order by subject for update';

/**
 * Does some work under the law's role, which then sees these pupils and no others. It comes back to the actor with the
 * turn kept until the transaction ends.
 */
export async function inTurnOf<T>(
  transaction: LawfulTransaction,
  subjects: readonly string[],
  work: (inside: LawTransaction) => Promise<T>,
): Promise<T> {
  return transaction.as(lawWriterRole, inside => turnOf(inside, subjects, work));
}

/** For whoever is the law's role already. */
export async function turnOf<T>(
  inside: LawTransaction,
  subjects: readonly string[],
  work: (inside: LawTransaction) => Promise<T>,
): Promise<T> {
  await inside.query(takeTurn, [[...new Set(subjects)].sort()]);
  await inside.query(lock);
  const done = await work(inside);
  await inside.query(endTurn);
  return done;
}
