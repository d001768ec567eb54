// How far the database says that the record is sealed, believed only where the signature and the tree bear it out.

import type { Client } from 'pg';
import { type Checkpoint, openCheckpoint } from './checkpoint.js';
import { GrowingTree } from './growing-tree.js';
import { SealAlarm } from './seal-alarm.js';
import type { SigningKey } from './signing-key.js';
import type { Mark } from './unsealed-lines.js';

export interface SealedSoFar {
  /** None where nothing was sealed yet. */
  readonly last: Checkpoint | null;
  readonly tree: GrowingTree;
  readonly mark: Mark;
  readonly epoch: number;
  /** The database's clock. */
  readonly now: Date;
  /** The first transaction that has not ended, and the first that no transaction has been yet. */
  readonly running: string;
  readonly next: string;
}

const state = `
  select pg_snapshot_xmin(s)::text as running, pg_snapshot_xmax(s)::text as next, clock_timestamp() as now,
    (select max(leaf_index) + 1 from record_leaves)::text as leaves, c.note, c.edge
  from pg_current_snapshot() s left join lateral (select * from record_checkpoints order by number desc limit 1) c on true`;

interface StateRow {
  readonly running: string;
  readonly next: string;
  readonly now: Date;
  readonly leaves: string | null;
  readonly note: string | null;
  readonly edge: Buffer[] | null;
}

/** Every transaction that wrote a line comes after this one. */
const fromTheBeginning: Mark = { xid: '0', seq: '0' };

function grownTo(last: Checkpoint, edge: readonly Buffer[]): GrowingTree {
  try {
    const tree = new GrowingTree(last.size, edge);
    if (tree.root().equals(last.root)) return tree;
  } catch {
    // It is no edge of that tree.
  }
  throw new SealAlarm('the right edge of the tree was changed');
}

/** Asked within the transaction that seals, so that all of it is of one moment. */
export async function sealedSoFar(client: Client, key: SigningKey): Promise<SealedSoFar> {
  const { rows } = await client.query<StateRow>(state);
  const { running, next, now, leaves, note, edge } = rows[0]!;
  const last = note === null ? null : openCheckpoint(note, key);
  if (Number(leaves ?? 0) !== (last?.size ?? 0))
    throw new SealAlarm('there are not as many leaves as the last checkpoint says');
  return {
    last,
    tree: last === null ? new GrowingTree() : grownTo(last, edge!),
    mark: last?.sealed ?? fromTheBeginning,
    epoch: last?.epoch ?? 1,
    now,
    running,
    next,
  };
}
