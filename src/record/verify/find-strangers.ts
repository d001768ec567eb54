// Lines without a leaf: those that wait are young; one of a time that was sealed was put in afterwards.

import { type Finding, finding } from './findings.js';
import type { RecordReader } from './record-reader.js';
import { textOf } from './row-bytes.js';
import type { SignedHead } from './signed-note.js';
import { isBackdated } from './walk-leaves.js';

export interface Strangers {
  readonly finding: Finding | undefined;
  /** How many wait to be sealed. */
  readonly waiting: number;
}

const pageOfWaiting = 2_000;

export async function findStrangers(
  reader: RecordReader,
  {
    last,
    sealedOfThatTime,
    clockMoves,
  }: {
    readonly last: SignedHead | undefined;
    /** How many lines up to the last checkpoint's mark have a leaf. */
    readonly sealedOfThatTime: number;
    readonly clockMoves: boolean;
  },
): Promise<Strangers> {
  // Transactions that are counted from anew: until a new epoch begins, all that is left over waits.
  const isRestored = last !== undefined && (await reader.nextTransaction()) <= last.xid;
  const future = isRestored ? 0 : await reader.countFromTheFuture();
  const inserted = last === undefined ? 0 : (await reader.countSealedTime(last)) - sealedOfThatTime;
  if (future > 0 || inserted > 0) {
    const lineId = await reader.firstStranger(last ?? { xid: 0, seq: 0 });
    if (lineId !== undefined) return { finding: finding('LINE_INSERTED', { lineId }), waiting: 0 };
  }
  let [waiting, mark] = [0, { xid: last?.xid ?? 0, seq: last?.seq ?? 0 }];
  for (;;) {
    const rows = await reader.waiting(mark, pageOfWaiting);
    const older = rows.find(row => isBackdated(row, last, clockMoves));
    if (older !== undefined)
      return { finding: finding('LINE_BACKDATED', { lineId: textOf(older, 'id') }), waiting };
    waiting += rows.length;
    const end = rows.at(-1);
    if (end === undefined) return { finding: undefined, waiting };
    mark = { xid: Number(textOf(end, 'xid')), seq: Number(textOf(end, 'seq')) };
  }
}
