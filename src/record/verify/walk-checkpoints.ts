// Walks the checkpoints, each with its leaves, and holds them against the second place; the first fault ends the walk.

import { type Finding, type FindingCode, finding } from './findings.js';
import { MerkleHead } from './merkle-head.js';
import type { KeptCheckpoint, RecordReader } from './record-reader.js';
import type { RowTexts } from './row-bytes.js';
import type { OpenNote, SignedHead } from './signed-note.js';
import { type Walk, walkLeaves } from './walk-leaves.js';
import { walkTail } from './walk-tail.js';
import type { WitnessEntry, WitnessReader } from './witness-entries.js';

export interface Walked {
  readonly findings: readonly Finding[];
  /** The last checkpoint that the database holds and that is sound. */
  readonly last: SignedHead | undefined;
  readonly tree: MerkleHead;
  /** Checkpoints that only the second place has yet, although their lines are there. */
  readonly pending: number;
}

export interface Walking {
  readonly reader: RecordReader;
  readonly open: OpenNote;
  readonly witness: WitnessReader | undefined;
  readonly clockMoves: boolean;
  readonly passed: (row: RowTexts) => void;
}

function faultOf(
  kept: KeptCheckpoint,
  said: SignedHead | undefined,
  {
    last,
    entry,
    hasWitness,
  }: { last: SignedHead | undefined; entry: WitnessEntry | undefined; hasWitness: boolean },
): FindingCode | undefined {
  if (kept.number !== (last?.number ?? 0) + 1) return 'CHECKPOINT_MISSING';
  if (said === undefined) return 'CHECKPOINT_FORGED';
  const repeats = (['number', 'epoch', 'size', 'root', 'previous', 'time'] as const).every(
    name => kept[name] === said[name],
  );
  if (!repeats) return 'CHECKPOINT_CHANGED';
  if (!follows(said, last)) return 'CHECKPOINT_ORDER';
  if (hasWitness && entry === undefined) return 'WITNESS_SHORT';
  return entry !== undefined && entry.note !== kept.note ? 'WITNESS_DIFFERS' : undefined;
}

function follows(one: SignedHead, before: SignedHead | undefined): boolean {
  if (before === undefined) return one.previous === '-' && one.epoch === 1;
  const grows = one.size > before.size && one.epoch === before.epoch;
  const begins = one.size === before.size && one.epoch === before.epoch + 1;
  return one.previous === before.hash && one.time >= before.time && (grows || begins);
}

/** From this line on nothing is signed that could be believed. */
async function nowhereSigned(reader: RecordReader, tree: MerkleHead): Promise<Partial<Finding>> {
  const leaf = await reader.nextLeaf();
  return leaf === undefined ? {} : { leafIndex: tree.leaves, lineId: leaf.lineId };
}

export async function walkCheckpoints(walking: Walking): Promise<Walked> {
  const { reader, open, witness } = walking;
  const tree = new MerkleHead();
  const walk: Walk = { ...walking, tree };
  let last: SignedHead | undefined;
  for await (const kept of reader.checkpoints()) {
    const entry = await witness?.next();
    const said = open(kept.note);
    const fault = faultOf(kept, said, { last, entry, hasWitness: witness !== undefined });
    // What is signed counts: first in the second place, then here.
    const head = entry?.head ?? (fault === 'CHECKPOINT_MISSING' ? undefined : said);
    const before = head !== undefined && last?.epoch === head.epoch ? last : undefined;
    const inLeaves =
      head === undefined ? undefined : await walkLeaves(walk, { head, before, marks: entry?.marks });
    const at = head === undefined ? await nowhereSigned(reader, tree) : {};
    const findings = [
      ...(inLeaves === undefined ? [] : [inLeaves]),
      ...(fault === undefined ? [] : [finding(fault, { ...at, checkpoint: (last?.number ?? 0) + 1 })]),
    ];
    if (findings.length > 0) return { findings, last, tree, pending: 0 };
    last = said;
  }
  const { finding: inTail, pending } = await walkTail(walk, { last, witness });
  return { findings: inTail === undefined ? [] : [inTail], last, tree, pending };
}
