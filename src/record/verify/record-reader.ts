// Reads leaves with their lines, checkpoints and what has no leaf, all of one moment, in pages: memory stays flat.

import { Client } from 'pg';
import { CannotVerify } from './findings.js';
import { type Leaf, LeavesWithLines } from './leaves-with-lines.js';
import { rowColumns } from './row-bytes.js';
import type { SignedHead } from './signed-note.js';

export interface KeptCheckpoint {
  readonly number: number;
  readonly epoch: number;
  readonly size: number;
  readonly root: string;
  readonly previous: string;
  readonly time: string;
  readonly note: string;
}

const pageOfCheckpoints = 500;

const columns = rowColumns.map(name => `a.${name}`).join(', ');

const checkpointsFrom = `select number, epoch, size, encode(root, 'base64'), coalesce(encode(previous, 'base64'), '-'),
    to_char(sealed_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), note
  from record_checkpoints where number >= $1 order by number limit ${pageOfCheckpoints}`;

const hasNoLeaf = 'not exists (select from record_leaves l where l.line_id = a.id)';
const waiting = `select ${columns} from access_log a where (a.xid, a.seq) > ($1::xid8, $2::bigint) and ${hasNoLeaf}
  order by a.xid, a.seq limit $3`;
/** No transaction had that number yet, or everything of that number was sealed. */
const strange = `a.xid >= pg_snapshot_xmax(pg_current_snapshot()) or (a.xid, a.seq) <= ($1::xid8, $2::bigint)`;

/** Helpers that PostgreSQL would start for each page cost more than they save. */
const settings = [
  'TimeZone=UTC',
  'DateStyle=ISO',
  'bytea_output=hex',
  'search_path=public',
  'default_transaction_read_only=on',
  'max_parallel_workers_per_gather=0',
];

type Texts = readonly (string | null)[];

export class RecordReader {
  readonly #client: Client;
  readonly #leaves: LeavesWithLines;

  private constructor(client: Client) {
    this.#client = client;
    this.#leaves = new LeavesWithLines((text, values, name) => this.ask(text, values, name));
  }

  /** Looks and cannot write; everything that is read is of the moment of its first question. */
  static async open(url: string): Promise<RecordReader> {
    const options = settings.map(one => `-c ${one}`).join(' ');
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

  async ask(text: string, values: readonly unknown[] = [], name?: string): Promise<Texts[]> {
    const asTold = { getTypeParser: () => (value: string) => value };
    const { rows } = await this.#client.query({
      ...(name === undefined ? {} : { name }),
      text,
      values: [...values],
      rowMode: 'array',
      types: asTold as never,
    });
    return rows as Texts[];
  }

  /** Leaves in order from the first on, with their lines. */
  nextLeaf(): Promise<Leaf | undefined> {
    return this.#leaves.next();
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
