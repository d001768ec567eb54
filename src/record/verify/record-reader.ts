// Reads leaves with their lines, checkpoints and what has no leaf, all of one moment, in pages: memory stays flat.

import { Client } from 'pg';
import { CannotVerify } from './findings.js';
import { type RowTexts, rowColumns } from './row-bytes.js';
import type { SignedHead } from './signed-note.js';

export interface Leaf {
  readonly index: number;
  readonly lineId: string;
  /** In hexadecimal digits. */
  readonly hash: string;
  /** None where the line is gone. */
  readonly row: RowTexts | null;
}

export interface KeptCheckpoint {
  readonly number: number;
  readonly epoch: number;
  readonly size: number;
  readonly root: string;
  readonly previous: string;
  readonly time: string;
  readonly note: string;
}

const pageOfLeaves = 2_000;
const pageOfCheckpoints = 500;

const columns = rowColumns.map(name => `a.${name}`).join(', ');
const rowStarts = 3;

const leavesFrom = `select l.leaf_index, l.line_id, l.leaf_hash, ${columns}
  from record_leaves l left join access_log a on a.id = l.line_id
  where l.leaf_index >= $1 order by l.leaf_index limit ${pageOfLeaves}`;

const checkpointsFrom = `select number, epoch, size, encode(root, 'base64'), coalesce(encode(previous, 'base64'), '-'),
    to_char(sealed_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), note
  from record_checkpoints where number >= $1 order by number limit ${pageOfCheckpoints}`;

const hasNoLeaf = 'not exists (select from record_leaves l where l.line_id = a.id)';
const waiting = `select ${columns} from access_log a where (a.xid, a.seq) > ($1::xid8, $2::bigint) and ${hasNoLeaf}
  order by a.xid, a.seq limit $3`;
/** No transaction had that number yet, or everything of that number was sealed. */
const strange = `a.xid >= pg_snapshot_xmax(pg_current_snapshot()) or (a.xid, a.seq) <= ($1::xid8, $2::bigint)`;

type Texts = readonly (string | null)[];

export class RecordReader {
  readonly #client: Client;
  #page: readonly Texts[] = [];
  #at = 0;
  #following: Promise<Texts[]> | undefined;

  private constructor(client: Client) {
    this.#client = client;
  }

  /** Looks and cannot write; everything that is read is of the moment of its first question. */
  static async open(url: string): Promise<RecordReader> {
    const options =
      '-c TimeZone=UTC -c DateStyle=ISO -c bytea_output=hex -c search_path=public -c default_transaction_read_only=on';
    const client = new Client({ connectionString: url, options, application_name: 'doorbraak verify-log' });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query('begin isolation level repeatable read read only');
      await client.query('set local role doorbraak_record_sealer');
      return new RecordReader(client);
    } catch {
      await client.end().catch(() => undefined);
      throw new CannotVerify(
        'the database cannot be read: SEAL_DATABASE_URL names a login that may read the record',
      );
    }
  }

  close(): Promise<void> {
    return this.#client.end();
  }

  async ask(text: string, values: readonly unknown[] = []): Promise<Texts[]> {
    const asTold = { getTypeParser: () => (value: string) => value };
    const { rows } = await this.#client.query({
      text,
      values: [...values],
      rowMode: 'array',
      types: asTold as never,
    });
    return rows as Texts[];
  }

  /** Leaves in order from the first on; the page behind is fetched while this one is looked at. */
  async nextLeaf(): Promise<Leaf | undefined> {
    if (this.#at === this.#page.length) await this.#turn();
    const row = this.#page[this.#at];
    if (row === undefined) return undefined;
    this.#at += 1;
    const [index, lineId, hash] = row as string[];
    return {
      index: Number(index),
      lineId: lineId!,
      hash: hash!.slice(2),
      row: row[rowStarts] === null ? null : row.slice(rowStarts),
    };
  }

  async #turn(): Promise<void> {
    this.#page = await (this.#following ?? this.ask(leavesFrom, [0]));
    this.#at = 0;
    const last = this.#page.at(-1)?.[0];
    this.#following = last == null ? Promise.resolve([]) : this.ask(leavesFrom, [Number(last) + 1]);
    // Whoever stops before does not wait for it.
    this.#following.catch(() => undefined);
  }

  async *checkpoints(): AsyncGenerator<KeptCheckpoint, undefined> {
    for (let from = 0; ; ) {
      const page = await this.ask(checkpointsFrom, [from]);
      for (const row of page) {
        const [number, epoch, size, root, previous, time, note] = row as string[];
        yield {
          number: Number(number),
          epoch: Number(epoch),
          size: Number(size),
          root: root!,
          previous: previous!,
          time: time!,
          note: note!,
        };
        from = Number(number) + 1;
      }
      if (page.length === 0) return undefined;
    }
  }

  async lastNote(): Promise<string | undefined> {
    const [last] = await this.ask('select note from record_checkpoints order by number desc limit 1');
    return last?.[0] ?? undefined;
  }

  /** Lines that wait to be sealed, in their order. */
  waiting({ xid, seq }: Pick<SignedHead, 'xid' | 'seq'>, limit: number): Promise<Texts[]> {
    return this.ask(waiting, [xid, seq, limit]);
  }

  async countSealedTime({ xid, seq }: Pick<SignedHead, 'xid' | 'seq'>): Promise<number> {
    const text = 'select count(*) from access_log where (xid, seq) <= ($1::xid8, $2::bigint)';
    return Number((await this.ask(text, [xid, seq]))[0]![0]);
  }

  async countFromTheFuture(): Promise<number> {
    const text = `select count(*) from access_log a where a.xid >= pg_snapshot_xmax(pg_current_snapshot()) and ${hasNoLeaf}`;
    return Number((await this.ask(text))[0]![0]);
  }

  /** The first line without a leaf that should have one. */
  async firstStranger({ xid, seq }: Pick<SignedHead, 'xid' | 'seq'>): Promise<string | undefined> {
    const text = `select a.id from access_log a where (${strange}) and ${hasNoLeaf} order by a.xid, a.seq limit 1`;
    return (await this.ask(text, [xid, seq]))[0]?.[0] ?? undefined;
  }

  /** Whether a test clock may move the instants of this database; in production none may. */
  async clockMoves(): Promise<boolean> {
    const text = `select pg_get_functiondef(p.oid) from pg_proc p
      where p.proname = 'now' and p.pronamespace = (select oid from pg_namespace where nspname = 'app')`;
    const [found] = await this.ask(text);
    return !/RETURN transaction_timestamp\(\)\s*$/i.test(found?.[0] ?? '');
  }

  /** The first transaction that none has been yet. */
  async nextTransaction(): Promise<number> {
    return Number((await this.ask('select pg_snapshot_xmax(pg_current_snapshot())'))[0]![0]);
  }
}
