// Seals the record, batch by batch: leaves and head in one transaction, and the head in the second place before it ends.

import { Client } from 'pg';
import type { ConnectionTarget } from '../../database/data-source.js';
import { recordSealerRole } from '../../database/roles.js';
import { type Checkpoint, type Head, signHead } from './checkpoint.js';
import { SealAlarm } from './seal-alarm.js';
import { type SealedSoFar, sealedSoFar } from './sealed-so-far.js';
import { sealerLoginProblems } from './sealer-login.js';
import type { SigningKey } from './signing-key.js';
import { leftOverLines, type Mark, type UnsealedLine, unsealedLines } from './unsealed-lines.js';
import type { WitnessFile } from './witness-file.js';

export interface SealerParts {
  readonly target: ConnectionTarget;
  readonly key: SigningKey;
  readonly witness: WitnessFile;
  /** How many lines go into one transaction at most. */
  readonly batch?: number;
  /** Only looks: another one may be at work. */
  readonly looking?: boolean;
}

const usualBatch = 5_000;

const insertLeaves = `insert into record_leaves (leaf_index, line_id, leaf_hash, epoch)
  select $1::bigint + l.number - 1, l.line_id, l.leaf_hash, $2
    from unnest($3::uuid[], $4::bytea[]) with ordinality as l (line_id, leaf_hash, number)`;
const insertCheckpoint = `insert into record_checkpoints (number, epoch, size, root, sealed_at, previous, edge, note)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;

const attempts = 10;
const betweenAttempts = 100;

/** The lock of a sealer that was killed is gone once the database has noticed. */
async function beAlone(client: Client): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const { rows } = await client.query<{ mine: boolean }>(
      `select pg_try_advisory_lock(hashtext('doorbraak sealer')) as mine`,
    );
    if (rows[0]?.mine === true) return;
    await new Promise(resolve => setTimeout(resolve, betweenAttempts));
  }
  throw new SealAlarm('another sealer is at work');
}

/** Whoever writes holds this lock until the transaction is over; locks are told to everybody. */
async function isWriting(client: Client): Promise<boolean> {
  const { rowCount } = await client.query(`select from pg_locks
    where relation = 'access_log'::regclass and mode = 'RowExclusiveLock'
      and database = (select oid from pg_database where datname = current_database())`);
  return rowCount !== 0;
}

export class Sealer {
  readonly #client: Client;
  readonly #key: SigningKey;
  readonly #witness: WitnessFile;
  readonly #batch: number;

  private constructor(client: Client, { key, witness, batch = usualBatch }: SealerParts) {
    this.#client = client;
    this.#key = key;
    this.#witness = witness;
    this.#batch = batch;
  }

  /** Refuses a login that may do more than seal, and a second sealer. */
  static async open(parts: SealerParts): Promise<Sealer> {
    const { url, ...rest } = parts.target;
    const options =
      '-c TimeZone=UTC -c DateStyle=ISO -c search_path=public -c max_parallel_workers_per_gather=0';
    const client = new Client({
      ...rest,
      ...(url === undefined ? {} : { connectionString: url }),
      options,
      application_name: 'doorbraak sealer',
    });
    await client.connect();
    // A connection that breaks off fails the statement that waits for it, and is told there.
    client.on('error', () => undefined);
    try {
      const problems = await sealerLoginProblems(client);
      if (problems.length > 0) throw new SealAlarm(`nothing is sealed: ${problems.join('; ')}`);
      await client.query(`set role ${recordSealerRole}`);
      if (parts.looking !== true) await beAlone(client);
      return new Sealer(client, parts);
    } catch (fault) {
      await client.end();
      throw fault;
    }
  }

  close(): Promise<void> {
    return this.#client.end();
  }

  /** Seals until nothing is left that could be; tells how many lines. */
  async seal(): Promise<number> {
    let sealed = 0;
    for (;;) {
      const lines = await this.#inOneTransaction(so => this.#sealBatch(so));
      if (lines === null) return sealed;
      sealed += lines;
    }
  }

  /**
   * After a logical restore transactions are counted anew: what was left over is sealed, and a new epoch begins, in which
   * lines are found by the new count. Only while nobody writes.
   */
  async beginEpoch(): Promise<number> {
    for (;;) {
      const epoch = await this.#inOneTransaction(so => this.#closeEpoch(so));
      if (epoch !== null) return epoch;
    }
  }

  /** How far it is, and how many lines wait. */
  async status(): Promise<{ lines: number; checkpoints: number; at: string | null; waiting: number }> {
    return this.#inOneTransaction(async ({ last, mark }) => {
      const { rows } = await this.#client.query<{ waiting: string }>(
        'select count(*) as waiting from access_log where (xid, seq) > ($1::xid8, $2::bigint)',
        [mark.xid, mark.seq],
      );
      return {
        lines: last?.size ?? 0,
        checkpoints: last?.number ?? 0,
        at: last?.time ?? null,
        waiting: Number(rows[0]!.waiting),
      };
    });
  }

  async #inOneTransaction<T>(work: (so: SealedSoFar) => Promise<T>): Promise<T> {
    await this.#client.query('begin isolation level repeatable read');
    try {
      const done = await work(await sealedSoFar(this.#client, this.#key));
      await this.#client.query('commit');
      return done;
    } catch (fault) {
      await this.#client.query('rollback').catch(() => undefined);
      throw fault;
    }
  }

  /** How many lines it sealed; null when none were left. */
  async #sealBatch(so: SealedSoFar): Promise<number | null> {
    const lines = (limit: number) => unsealedLines(this.#client, so.mark, limit);
    const ahead = this.#witnessedAhead(so);
    if (ahead !== undefined) return this.#takeUp(so, ahead, await lines(ahead.size - so.tree.size));
    // A transaction that wrote a line that is sealed has been; the next one cannot come before it.
    if (BigInt(so.next) <= BigInt(so.mark.xid))
      throw new SealAlarm(
        'transactions are counted from anew: this database was restored. Begin a new epoch: npm run -s seal -- --new-epoch',
      );
    const found = await lines(this.#batch);
    return found.length === 0 ? null : this.#witnessed(so, found);
  }

  /** The number of the new epoch; null while lines of the old one are left. */
  async #closeEpoch(so: SealedSoFar): Promise<number | null> {
    if (so.last === null || BigInt(so.next) > BigInt(so.mark.xid))
      throw new SealAlarm('transactions count on as before: there is no reason for a new epoch');
    if (await isWriting(this.#client))
      throw new SealAlarm('somebody is writing: a new epoch begins while nobody does');
    const ahead = this.#witnessedAhead(so);
    const limit = ahead === undefined ? this.#batch : ahead.size - so.tree.size;
    const found = await leftOverLines(this.#client, limit);
    if (ahead !== undefined) {
      await this.#takeUp(so, ahead, found);
      return ahead.epoch > so.epoch ? ahead.epoch : null;
    }
    if (found.length > 0) {
      await this.#witnessed(so, found);
      return null;
    }
    const mark: Mark = { xid: String(BigInt(so.running) - 1n), seq: '0' };
    const checkpoint = await this.#add(so, [], { epoch: so.epoch + 1, sealed: mark });
    this.#witness.append(checkpoint, []);
    return checkpoint.epoch;
  }

  /** The first checkpoint that the second place has and the database has not. */
  #witnessedAhead({ last }: SealedSoFar): Checkpoint | undefined {
    const [same, ...ahead] =
      last === null
        ? [undefined, ...this.#witness.from(1, this.#key)]
        : this.#witness.from(last.number, this.#key);
    if (last !== null && same?.note !== last.note)
      throw new SealAlarm(`checkpoint ${last.number} of the database is not the one in the second place`);
    return ahead[0];
  }

  /**
   * The second place is ahead: either the sealer was stopped between the two, and the lines are still there and come to
   * the same head; or they do not, and the database has lost what was sealed, as one restored from an older backup has.
   */
  async #takeUp(so: SealedSoFar, ahead: Checkpoint, lines: readonly UnsealedLine[]): Promise<number> {
    const tree = so.tree.copy();
    for (const { leaf } of lines) tree.append(leaf);
    const follows = (ahead.previous ?? Buffer.of()).equals(so.last?.hash ?? Buffer.of());
    if (!follows || tree.size !== ahead.size || !tree.root().equals(ahead.root))
      throw new SealAlarm(
        `the database lacks what checkpoint ${ahead.number} in the second place holds: it was cut or restored from an older backup`,
      );
    await this.#insert(so.tree.size, lines, ahead, tree.edge);
    return lines.length;
  }

  async #witnessed(so: SealedSoFar, lines: readonly UnsealedLine[]): Promise<number> {
    const { xid, seq } = lines.at(-1)!;
    const checkpoint = await this.#add(so, lines, { epoch: so.epoch, sealed: { xid, seq } });
    // Were it the other way round, a cut between the two would go unseen.
    this.#witness.append(
      checkpoint,
      lines.map(line => line.leaf),
    );
    return lines.length;
  }

  async #add(
    { last, tree: before, now }: SealedSoFar,
    lines: readonly UnsealedLine[],
    of: Pick<Head, 'epoch' | 'sealed'>,
  ): Promise<Checkpoint> {
    const time = now.toISOString();
    if (last !== null && time < last.time) throw new SealAlarm("the database's clock was set back");
    const tree = before.copy();
    for (const { leaf } of lines) tree.append(leaf);
    const head: Head = {
      ...of,
      size: tree.size,
      root: tree.root(),
      number: (last?.number ?? 0) + 1,
      time,
      previous: last?.hash ?? null,
    };
    const checkpoint = signHead(head, this.#key);
    await this.#insert(before.size, lines, checkpoint, tree.edge);
    return checkpoint;
  }

  async #insert(
    from: number,
    lines: readonly UnsealedLine[],
    checkpoint: Checkpoint,
    edge: readonly Buffer[],
  ): Promise<void> {
    const { number, epoch, size, root, time, previous, note } = checkpoint;
    const [ids, leaves] = [lines.map(line => line.id), lines.map(line => line.leaf)];
    if (lines.length > 0) await this.#client.query(insertLeaves, [from, epoch, ids, leaves]);
    await this.#client.query(insertCheckpoint, [number, epoch, size, root, time, previous, [...edge], note]);
  }
}
