// The whole verification: checkpoints with their leaves, what comes behind them, what has no leaf, and receipts.

import { findStrangers } from './find-strangers.js';
import { CannotVerify, type Finding } from './findings.js';
import { meetReceipt, notMet, type ReceiptMet, receiptIn } from './meet-receipts.js';
import { RecordReader } from './record-reader.js';
import { type RowTexts, textOf } from './row-bytes.js';
import { noteOpener, type SignedHead } from './signed-note.js';
import { walkCheckpoints } from './walk-checkpoints.js';
import { readWitness, witnessSize } from './witness-entries.js';

export interface Asked {
  readonly url: string;
  readonly keyFile: string;
  readonly origin: string;
  /** None where the second place is not at hand: then a tail that was cut goes unseen. */
  readonly witnessFile: string | undefined;
  readonly receipts: readonly string[];
}

export interface Report {
  readonly verdict: 'SOUND' | 'TAMPERED';
  /** The first is the first bad line. */
  readonly findings: readonly Finding[];
  /** Lines that are sound and under a signed checkpoint. */
  readonly sealed: number;
  readonly checkpoints: number;
  readonly epoch: number | null;
  readonly sealedAt: string | null;
  readonly waiting: number;
  /** Checkpoints that only the second place has yet: the sealer was stopped in between, and goes on there. */
  readonly pending: number;
  readonly witnessed: boolean;
  readonly receipts: readonly ReceiptMet[];
}

function isUpTo(row: RowTexts, { xid, seq }: Pick<SignedHead, 'xid' | 'seq'>): boolean {
  const own = Number(textOf(row, 'xid'));
  return own < xid || (own === xid && Number(textOf(row, 'seq')) <= seq);
}

export async function verifyLog(asked: Asked): Promise<Report> {
  const { witnessFile } = asked;
  const open = noteOpener(asked.keyFile, asked.origin);
  const kept = asked.receipts.map(receiptIn);
  // What the second place holds now, the database holds already, or its lines.
  const earlier = witnessFile === undefined ? 0 : witnessSize(witnessFile);
  const reader = await RecordReader.open(asked.url);
  const witness = witnessFile === undefined ? undefined : readWitness(witnessFile, earlier, open);
  try {
    const clockMoves = await reader.clockMoves();
    const end = open((await reader.lastNote()) ?? '');
    let sealedOfThatTime = 0;
    const passed = (row: RowTexts): void => {
      if (end !== undefined && isUpTo(row, end)) sealedOfThatTime += 1;
    };
    const walked = await walkCheckpoints({ reader, open, witness, clockMoves, passed });
    const { last, tree, pending } = walked;
    const isSound = walked.findings.length === 0;
    const strangers = isSound
      ? await findStrangers(reader, { last, sealedOfThatTime, clockMoves })
      : { finding: undefined, waiting: 0 };
    const met: ReceiptMet[] = [];
    for (const receipt of kept) met.push(await meetReceipt(reader, receipt, last?.size ?? 0));
    const stranger = strangers.finding === undefined ? [] : [strangers.finding];
    const findings = [...walked.findings, ...stranger, ...notMet(met)];
    return {
      verdict: findings.length === 0 ? 'SOUND' : 'TAMPERED',
      findings,
      sealed: isSound ? (last?.size ?? 0) : tree.leaves,
      checkpoints: last?.number ?? 0,
      epoch: last?.epoch ?? null,
      sealedAt: last?.time ?? null,
      waiting: strangers.waiting,
      pending,
      witnessed: witness !== undefined,
      receipts: met,
    };
  } catch (fault) {
    const code = (fault as { code?: unknown } | null)?.code;
    const isDatabases = typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code);
    throw isDatabases ? new CannotVerify(`the database does not answer: ${code}`) : fault;
  } finally {
    witness?.close();
    await reader.close();
  }
}
