// Somebody who owns the machine of the database and knows every line of our code, but has not the key.

import { type Head, signHead } from '../../../../src/record/seal/checkpoint.js';
import { GrowingTree } from '../../../../src/record/seal/growing-tree.js';
import type { SigningKey } from '../../../../src/record/seal/signing-key.js';
import { leafDigest, rowColumns } from '../../../../src/record/verify/row-bytes.js';
import type { SealedCopy } from './sealed-database.js';

interface Kept {
  readonly number: string;
  readonly size: string;
  readonly note: string;
  readonly sealed_at: Date;
}

/** The leaf of each line as it is now, in the order of the leaves. */
async function leavesNow({ database }: SealedCopy): Promise<Buffer[]> {
  const told = (name: string) => (name === 'emergency' ? `left(a.emergency::text, 1)` : `a.${name}::text`);
  const columns = rowColumns.map(name => `${told(name)} as ${name}`).join(', ');
  await database.query(`set timezone = 'UTC'`);
  const rows = await database.query<Record<string, string | null>>(
    `select ${columns} from record_leaves l join access_log a on a.id = l.line_id order by l.leaf_index`,
  );
  return rows.map(row => leafDigest(rowColumns.map(name => row[name]!)));
}

/** Computes leaves and heads anew so that all fits; with a key of their own they also sign each head that changed. */
export async function recompute(copy: SealedCopy, key?: SigningKey): Promise<void> {
  const { database } = copy;
  const tree = new GrowingTree();
  const leaves = await leavesNow(copy);
  let previous: Buffer | null = null;
  for (const { number, size, note, sealed_at: time } of await database.query<Kept>(
    'select number, size, note, sealed_at from record_checkpoints order by number',
  )) {
    while (tree.size < Number(size)) {
      await database.query('update record_leaves set leaf_hash = $2 where leaf_index = $1', [
        tree.size,
        leaves[tree.size],
      ]);
      tree.append(leaves[tree.size]!);
    }
    const root = tree.root();
    const isChanged = !note.includes(root.toString('base64'));
    const [xid, seq] = /^sealed (\d+) (\d+)$/m.exec(note)!.slice(1) as [string, string];
    const head: Head = {
      size: tree.size,
      root,
      number: Number(number),
      epoch: 1,
      time: time.toISOString(),
      sealed: { xid, seq },
      previous,
    };
    const told = isChanged && key !== undefined ? signHead(head, key).note : note;
    await database.query('update record_checkpoints set root = $2, edge = $3, note = $4 where number = $1', [
      number,
      root,
      [...tree.edge],
      told,
    ]);
    if (key !== undefined) previous = signHead(head, key).hash;
  }
}
