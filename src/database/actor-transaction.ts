// One operation is one transaction under the actor's own role and context; outside it the connection may do nothing.

import type { PoolClient } from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { Capacity } from '../policy/vocabulary/capacities.js';
import type { Purpose } from '../policy/vocabulary/purposes.js';
import { actorRole } from './roles.js';
import { StatementNames } from './statement-names.js';

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
  read<Row extends object>(statement: NamedStatement, values: readonly unknown[]): Promise<Row[]>;
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

export type TransactionKind = 'read' | 'write';

/** One memory of names per pool. */
const names = new WeakMap<DataSource, StatementNames>();

function namesOf(dataSource: DataSource): StatementNames {
  const known = names.get(dataSource) ?? new StatementNames();
  names.set(dataSource, known);
  return known;
}

const begin: Record<TransactionKind, string> = {
  read: 'begin isolation level repeatable read read only',
  // A write locks first and must then see what others have committed.
  write: 'begin isolation level read committed read write',
};

interface EnterRow {
  readonly person_id: string;
  readonly home: string;
  readonly regions: string[] | null;
  readonly now: Date;
  readonly snapshot: string;
}

export class ActorTransaction {
  readonly #runner: QueryRunner;
  readonly #client: PoolClient;
  readonly #role: string;
  readonly #names: StatementNames;
  #open = true;
  #lost = false;
  #turn: Promise<unknown> = Promise.resolve();
  entered: Entered | null = null;

  private constructor(
    on: { runner: QueryRunner; client: PoolClient; names: StatementNames },
    capacity: Capacity,
  ) {
    this.#runner = on.runner;
    this.#client = on.client;
    this.#names = on.names;
    this.#role = actorRole(capacity);
  }

  /** Opens the transaction and enters; `entered` tells whom the database found, and null means nobody. */
  static async open(
    dataSource: DataSource,
    { kind, claim, clockOffset }: { kind: TransactionKind; claim: ActorClaim; clockOffset?: string },
  ): Promise<ActorTransaction> {
    const runner = dataSource.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    const transaction = new ActorTransaction({ runner, client, names: namesOf(dataSource) }, claim.capacity);
    try {
      await client.query(begin[kind]);
      if (clockOffset !== undefined) {
        await client.query(`select set_config('doorbraak.clock_offset', $1, true)`, [clockOffset]);
      }
      await transaction.#enter(claim);
      return transaction;
    } catch (fault) {
      await transaction.rollback();
      throw fault;
    }
  }

  async #enter({ issuer, subject, organisation, capacity, purpose }: ActorClaim): Promise<void> {
    // The role is put on only with a confirmed capacity: outside the gate's function, which may not do it.
    const { rows } = await this.#client.query<EnterRow>({
      name: 'enter',
      text: `select e.*, case when e.regions is null then null else set_config('role', $6, true) end as role
               from app.enter($1, $2, $3, $4, $5) e`,
      values: [issuer, subject, organisation, capacity, purpose, this.#role],
    });
    const [row] = rows;
    if (row === undefined) return;
    const { person_id: personId, home: homeRegionId, regions, now, snapshot } = row;
    this.entered = { personId, homeRegionId, regions, now, snapshot };
  }

  /** A statement that may come back: then it is planned once per connection and role. */
  read<Row extends object>(statement: NamedStatement, values: readonly unknown[]): Promise<Row[]> {
    return this.#inTurn(() => this.#read(statement, values));
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
      read: (statement, values) => this.#read(statement, values),
      query: (text, values = []) => this.#query(text, values),
    };
    return this.#inTurn(async () => {
      await this.#query(`select set_config('role', $1, true)`, [role]);
      try {
        const done = await work(inside);
        await this.#query(`select set_config('role', $1, true)`, [this.#role]);
        return done;
      } catch (fault) {
        // Nobody may go on in a role that is not theirs.
        this.#lost = true;
        throw fault;
      }
    });
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #read<Row extends object>(statement: NamedStatement, values: readonly unknown[]): Promise<Row[]> {
    this.#checkUsable();
    const name = this.#names.nameFor(this.#client, statement.name);
    const named = name === undefined ? {} : { name };
    const { rows } = await this.#client.query<Row>({ ...named, text: statement.text, values: [...values] });
    return rows;
  }

  async #query<Row extends object>(text: string, values: readonly unknown[]): Promise<Row[]> {
    this.#checkUsable();
    const { rows } = await this.#client.query<Row>(text, [...values]);
    return rows;
  }

  #checkUsable(): void {
    if (this.#lost || !this.#open) throw new Error('the transaction is over');
  }

  async commit(): Promise<void> {
    this.#checkUsable();
    this.#open = false;
    try {
      await this.#client.query('commit');
    } catch (fault) {
      await this.#discard();
      throw fault;
    }
    if (this.#names.isFull(this.#client)) await this.#discard();
    else await this.#runner.release();
  }

  /** Safe to call at any time; a connection in doubt is thrown away, never handed to the next. */
  async rollback(): Promise<void> {
    if (!this.#open) return;
    this.#open = false;
    try {
      await this.#client.query('rollback');
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
