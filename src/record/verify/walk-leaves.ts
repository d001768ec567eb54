// Walks the leaves of one checkpoint: each is there, has its line, and is the hash of it.

import { type Finding, type FindingCode, finding } from './findings.js';
import type { Leaf } from './leaves-with-lines.js';
import type { MerkleHead } from './merkle-head.js';
import type { RecordReader } from './record-reader.js';
import { leafDigest, microsecondsOf, type RowTexts, textOf } from './row-bytes.js';
import type { SignedHead } from './signed-note.js';
import { markBytes } from './witness-entries.js';

/** A request and its record take seconds; a line that is so much older than its time was not written then. */
const latestMicroseconds = 60_000_000;

export interface Walk {
  readonly reader: RecordReader;
  readonly tree: MerkleHead;
  readonly clockMoves: boolean;
  /** Of each line that is walked past. */
  readonly passed: (row: RowTexts) => void;
}

export interface Stretch {
  readonly head: SignedHead;
  /** The checkpoint before; none before the first of an epoch, where lines are taken as they were found. */
  readonly before: SignedHead | undefined;
  /** What the second place keeps of each leaf of this checkpoint. */
  readonly marks: Buffer | undefined;
}

/** Says that it was written before what was sealed already, or asked long before it was written. */
export function isBackdated(row: RowTexts, before: SignedHead | undefined, clockMoves: boolean): boolean {
  if (before === undefined) return false;
  const written = microsecondsOf(textOf(row, 'written_at'));
  const at = microsecondsOf(textOf(row, 'at'));
  if (written === undefined || at === undefined) return true;
  if (written < Date.parse(before.time) * 1000 - latestMicroseconds) return true;
  return !clockMoves && Math.abs(written - at) > latestMicroseconds;
}

function faultOf(leaf: Leaf, index: number, { marks }: Stretch, first: number): FindingCode | undefined {
  if (leaf.index !== index) return 'LEAF_MISSING';
  const { row } = leaf;
  const at = (index - first) * markBytes;
  const marked = marks?.subarray(at, at + markBytes).toString('hex');
  const isMarked = (hash: string): boolean => marked !== undefined && hash.startsWith(marked);
  const should = row === null ? null : leafDigest(row).toString('hex');
  // Line and leaf may agree with each other and not with the second place: then both were changed.
  if (should === leaf.hash) return marked === undefined || isMarked(leaf.hash) ? undefined : 'LINE_CHANGED';
  if (row === null) return 'LINE_MISSING';
  return should !== null && isMarked(should) ? 'LEAF_CHANGED' : 'LINE_CHANGED';
}

/** The first thing that is wrong with it; undefined where all is as it was signed. */
export async function walkLeaves(walk: Walk, stretch: Stretch): Promise<Finding | undefined> {
  const { reader, tree, clockMoves, passed } = walk;
  const { head, before } = stretch;
  const first = tree.leaves;
  let firstLine: string | null = null;
  while (tree.leaves < head.size) {
    const index = tree.leaves;
    const leaf = await reader.nextLeaf();
    const where = { checkpoint: head.number, leafIndex: index };
    if (leaf === undefined) return finding('LEAF_MISSING', where);
    firstLine ??= leaf.lineId;
    const code = faultOf(leaf, index, stretch, first);
    // A leaf that is not this one names another line.
    if (code === 'LEAF_MISSING') return finding(code, where);
    if (code !== undefined) return finding(code, { ...where, lineId: leaf.lineId });
    if (isBackdated(leaf.row!, before, clockMoves))
      return finding('LINE_BACKDATED', { ...where, lineId: leaf.lineId });
    tree.add(Buffer.from(leaf.hash, 'hex'));
    passed(leaf.row!);
  }
  if (tree.root.toString('base64') === head.root) return undefined;
  const through = head.size === first ? null : head.size - 1;
  const where = { checkpoint: head.number, leafIndex: through === null ? null : first, throughLeaf: through };
  return finding('ROOT_DIFFERS', { ...where, lineId: firstLine });
}
