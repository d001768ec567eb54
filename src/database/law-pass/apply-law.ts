// The law's pass over one pupil: applied whenever something is written that it looks at, and leaving periods behind.
//
// It does not run as the actor, who may see only part: it takes the pupil's lock, enters the law's own role, reads all
// inputs, writes the facts and comes back. Nothing that it read reaches the answer.

import { lawWriterRole } from '../roles.js';
import { factRowsOf } from './fact-rows.js';
import type { LawTransaction } from './law-transaction.js';
import { readLawInputs } from './read-law-inputs.js';
import { writeFacts } from './write-facts.js';

export interface LawfulTransaction {
  as<T>(role: string, work: (inside: LawTransaction) => Promise<T>): Promise<T>;
}

/**
 * Where two write at once for one pupil, the second waits here and then sees what the first has committed; and while the
 * law itself is being changed (app.law_is), everybody waits.
 */
export async function lockSubject(transaction: LawTransaction, subject: string): Promise<void> {
  await transaction.query(
    `select pg_advisory_xact_lock_shared(hashtext('doorbraak law')), pg_advisory_xact_lock(hashtextextended($1, 0)), set_config('doorbraak.law_subject', $1, true)`,
    [subject],
  );
}

export async function applyLaw(transaction: LawfulTransaction, caseId: string): Promise<void> {
  await transaction.as(lawWriterRole, async inside => {
    const [found] = await inside.query<{ subject: string | null }>(
      'select app.subject_of_case($1) as subject',
      [caseId],
    );
    if (found?.subject == null) throw new Error('the law finds no case');
    await applyLawToSubject(inside, found.subject);
  });
}

/** Where what was written lies in no case. */
export async function applyLawToPupil(transaction: LawfulTransaction, subject: string): Promise<void> {
  await transaction.as(lawWriterRole, inside => applyLawToSubject(inside, subject));
}

/**
 * Asks of a pupil's rows what whoever writes need not see, once it is their turn to write: what is found stays so until
 * they are done.
 */
export async function askAsLaw<Row extends object>(
  transaction: LawfulTransaction,
  subject: string,
  { text, values }: { text: string; values: readonly unknown[] },
): Promise<Row[]> {
  return transaction.as(lawWriterRole, async inside => {
    await lockSubject(inside, subject);
    const rows = await inside.query<Row>(text, values);
    await inside.query(`select set_config('doorbraak.law_subject', '', true)`);
    return rows;
  });
}

/** For whoever is the law's role already: a command over many pupils. */
export async function applyLawToSubject(transaction: LawTransaction, subject: string): Promise<void> {
  await lockSubject(transaction, subject);
  const inputs = await readLawInputs(transaction, subject);
  await writeFacts(transaction, { subject, regionId: inputs.pupil.regionId, rows: factRowsOf(inputs) });
  await transaction.query(`select set_config('doorbraak.law_subject', '', true)`);
}
