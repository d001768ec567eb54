// What comes behind the last checkpoint of the database: nothing, or what a sealer that was stopped in between left.

import { type Finding, finding } from './findings.js';
import { leafDigest } from './row-bytes.js';
import type { SignedHead } from './signed-note.js';
import type { Walk } from './walk-leaves.js';
import { markBytes, type WitnessEntry, type WitnessReader } from './witness-entries.js';

export interface Tail {
  readonly finding: Finding | undefined;
  readonly pending: number;
}

const beginning = { xid: 0, seq: 0 };

/**
 * Checkpoints of the second place that the database has not: where the lines are there and come to the same head, the
 * sealer was stopped between the two and will go on; where they do not, the database lost them.
 */
export async function walkTail(
  walk: Walk,
  { last, witness }: { last: SignedHead | undefined; witness: WitnessReader | undefined },
): Promise<Tail> {
  const unsigned = await walk.reader.nextLeaf();
  if (unsigned !== undefined) {
    const where = { leafIndex: unsigned.index, lineId: unsigned.lineId };
    return { finding: finding('LEAF_UNSIGNED', where), pending: 0 };
  }
  let [pending, mark] = [0, last ?? beginning];
  for (let entry = await witness?.next(); entry?.isEarlier === true; entry = await witness?.next()) {
    const lost = await lostOf(walk, entry, mark);
    if (lost !== undefined) return { finding: lost, pending };
    [pending, mark] = [pending + 1, entry.head];
  }
  return { finding: undefined, pending };
}

async function lostOf(
  { reader, tree }: Walk,
  { head, marks }: WitnessEntry,
  mark: { readonly xid: number; readonly seq: number },
): Promise<Finding | undefined> {
  const first = tree.leaves;
  for (const row of await reader.waiting(mark, head.size - first)) {
    const leaf = leafDigest(row);
    const at = (tree.leaves - first) * markBytes;
    if (!leaf.subarray(0, markBytes).equals(marks.subarray(at, at + markBytes))) break;
    tree.add(leaf);
  }
  const isWhole = tree.leaves === head.size && tree.root.toString('base64') === head.root;
  return isWhole
    ? undefined
    : finding('TAIL_MISSING', { checkpoint: head.number, leafIndex: Math.min(tree.leaves, head.size - 1) });
}
