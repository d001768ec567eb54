// One operation is one transaction under the actor's own role and context; outside it the connection may do nothing.

import type { PoolClient } from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { Capacity } from '../policy/vocabulary/capacities.js';
import type { Purpose } from '../policy/vocabulary/purposes.js';
import { inOneRoundTrip, type PipelinedStatement, type TextRow, type Value } from './pipeline.js';
import { actorRole } from './roles.js';
import { nameOf, StatementNames } from './statement-names.js';

export interface ActorClaim {
  readonly issuer: string;
  readonly subject: string;
  readonly organisation: string | null;
  readonly capacity: Capacity;
  readonly purpose: Purpose;
}

/** What the database says of the actor at the gate. */
export interface Entered {
  readonly personId: string;
  /** Region of whoever asks, for a line of the record that is about nobody. */
  readonly homeRegionId: string;
  /** Null when this person does not hold the capacity now. */
  readonly regions: readonly string[] | null;
  /** The instant of the request, by which everything is judged. */
  readonly now: Date;
  readonly snapshot: string;
}

export interface NamedStatement {
  readonly name: string;
  readonly text: string;
}

/** What one may ask within a transaction. */
export interface Statements {
  /** Rows of a statement with one column of JSON; one that may come back is planned once per connection and role. */
  read<Tree extends object>(statement: NamedStatement, values: readonly Value[]): Promise<Tree[]>;
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

export type TransactionKind = 'read' | 'write';

export interface ActorTransactionOptions {
  readonly kind: TransactionKind;
  readonly claim: ActorClaim;
  readonly clockOffset?: string;
}

/** One memory of names per pool. */
const names = new WeakMap<DataSource, StatementNames>();

function namesOf(dataSource: DataSource): StatementNames {
  const known = names.get(dataSource) ?? new StatementNames();
  names.set(dataSource, known);
  return known;
}

const begin: Record<TransactionKind, PipelinedStatement> = {
  read: { text: 'begin isolation level repeatable read read only', name: 'begin read' },
  // A write locks first and must then see what others have committed.
  write: { text: 'begin isolation level read committed read write', name: 'begin write' },
};
const commit: PipelinedStatement = { text: 'commit', name: 'commit' };

// The role is put on only with a confirmed capacity: outside the gate's function, which may not do it.
const enter = `
  select e.person_id, e.home, to_json(e.regions), extract(epoch from e.now) * 1000, e.snapshot,
         case when e.regions is null then null else set_config('role', $6, true) end
    from app.enter($1, $2, $3, $4, $5) e`;

export class ActorTransaction {
  readonly #runner: QueryRunner;
  readonly #client: PoolClient;
  readonly #options: ActorTransactionOptions;
  readonly #names: StatementNames;
  #entering = false;
  #open = true;
  #lost = false;
  /** The role it stands in. */
  #as: string;
  #turn: Promise<unknown> = Promise.resolve();
  /** Whom the database found; null means nobody, or that it was not asked yet. */
  entered: Entered | null = null;

  private constructor(
    on: { runner: QueryRunner; client: PoolClient; names: StatementNames },
    options: ActorTransactionOptions,
  ) {
    this.#runner = on.runner;
    this.#client = on.client;
    this.#names = on.names;
    this.#options = options;
    this.#as = this.#role;
  }

  /** A connection for the transaction, which begins, and enters as the actor, along with its first statement. */
  static async prepare(dataSource: DataSource, options: ActorTransactionOptions): Promise<ActorTransaction> {
    const runner = dataSource.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    return new ActorTransaction({ runner, client, names: namesOf(dataSource) }, options);
  }

  /** Opens the transaction and enters. */
  static async open(dataSource: DataSource, options: ActorTransactionOptions): Promise<ActorTransaction> {
    const transaction = await ActorTransaction.prepare(dataSource, options);
    try {
      await transaction.enter();
      return transaction;
    } catch (fault) {
      await transaction.rollback();
      throw fault;
    }
  }

  get isOpen(): boolean {
    return this.#open;
  }

  /** Begins and enters, if that has not happened yet. */
  enter(): Promise<void> {
    return this.#inTurn(async () => {
      if (!this.#entering) await this.#run([]);
    });
  }

  read<Tree extends object>(statement: NamedStatement, values: readonly Value[]): Promise<Tree[]> {
    return this.#inTurn(() => this.#read<Tree>(statement, values, false));
  }

  /** The only thing that is read: the transaction is over with it, and the connection free. */
  readAndCommit<Tree extends object>(statement: NamedStatement, values: readonly Value[]): Promise<Tree[]> {
    return this.#inTurn(() => this.#read<Tree>(statement, values, true));
  }

  query<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.#inTurn(() => this.#query(text, values));
  }

  /** For writing; it works on this transaction's connection and no other. */
  get manager(): EntityManager {
    return this.#runner.manager;
  }

  /**
   * Does some work under another role that the server may enter, and comes back to the actor's. Nothing else is asked in
   * between: two fields of one operation resolve side by side, and neither may find itself in the other's role.
   */
  as<T>(role: string, work: (inside: Statements) => Promise<T>): Promise<T> {
    const inside: Statements = {
      read: (statement, values) => this.#read(statement, values, false),
      query: (text, values = []) => this.#query(text, values),
    };
    return this.#inTurn(async () => {
      await this.#become(role);
      try {
        const done = await work(inside);
        await this.#become(this.#role);
        return done;
      } catch (fault) {
        // Nobody may go on in a role that is not theirs.
        this.#lost = true;
        throw fault;
      }
    });
  }

  async #become(role: string): Promise<void> {
    await this.#query(`select set_config('role', $1, true)`, [role]);
    this.#as = role;
  }

  get #role(): string {
    return actorRole(this.#options.claim.capacity);
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  /** Runs statements in one round trip, the first of them behind begin and enter; whoever is not let in reads nothing. */
  async #run(statements: readonly PipelinedStatement[]): Promise<TextRow[][]> {
    this.#checkUsable();
    const opening = this.#entering ? [] : this.#opening();
    this.#entering = true;
    const answers = await inOneRoundTrip(this.#client, [...opening, ...statements], (at, row) => {
      if (at === opening.length - 1) this.entered = enteredFrom(row);
    });
    return answers.slice(opening.length);
  }

  #opening(): PipelinedStatement[] {
    const { kind, claim, clockOffset } = this.#options;
    const { issuer, subject, organisation, capacity, purpose } = claim;
    const clock =
      clockOffset === undefined
        ? []
        : [{ text: `select set_config('doorbraak.clock_offset', $1, true)`, values: [clockOffset] }];
    const values = [issuer, subject, organisation, capacity, purpose, this.#role];
    return [begin[kind], ...clock, { text: enter, name: 'enter', values }];
  }

  async #read<Tree extends object>(
    { text, name }: NamedStatement,
    values: readonly Value[],
    isLast: boolean,
  ): Promise<Tree[]> {
    const known = this.#names.nameFor(this.#client, name);
    const reading = { text, values, ...(known === undefined ? {} : { name: known }) };
    const [rows] = await this.#run(isLast ? [reading, commit] : [reading]);
    if (isLast) await this.#giveBack();
    return rows!.map(([tree]) => JSON.parse(tree!) as Tree);
  }

  async #query<Row extends object>(text: string, values: readonly unknown[]): Promise<Row[]> {
    if (!this.#entering) await this.#run([]);
    this.#checkUsable();
    const name = this.#names.nameFor(this.#client, nameOf(text, this.#as));
    const named = name === undefined ? {} : { name };
    const { rows } = await this.#client.query<Row>({ ...named, text, values: [...values] });
    return rows;
  }

  #checkUsable(): void {
    if (this.#lost || !this.#open) throw new Error('the transaction is over');
  }

  async commit(): Promise<void> {
    this.#checkUsable();
    try {
      await this.#run([commit]);
    } catch (fault) {
      this.#open = false;
      await this.#discard();
      throw fault;
    }
    await this.#giveBack();
  }

  async #giveBack(): Promise<void> {
    this.#open = false;
    if (this.#names.isFull(this.#client)) await this.#discard();
    else await this.#runner.release();
  }

  /** Safe to call at any time; a connection in doubt is thrown away, never handed to the next. */
  async rollback(): Promise<void> {
    if (!this.#open) return;
    this.#open = false;
    try {
      if (this.#entering) await this.#client.query('rollback');
    } catch {
      await this.#discard();
      return;
    }
    await this.#runner.release();
  }

  /** Ends it from outside, when the request's time is up. */
  async abandon(): Promise<void> {
    if (!this.#open) return;
    this.#open = false;
    await this.#discard();
  }

  /** Breaks the connection off, so that the pool cannot hand it to anybody else, and gives up its place. */
  async #discard(): Promise<void> {
    const client = this.#client as PoolClient & { end(): Promise<void> };
    await client.end().catch(() => undefined);
    await this.#runner.release();
  }
}

function enteredFrom([person, home, regions, now, snapshot]: TextRow): Entered {
  return {
    personId: person!,
    homeRegionId: home!,
    regions: regions == null ? null : (JSON.parse(regions) as string[]),
    now: new Date(Number(now)),
    snapshot: snapshot!,
  };
}
