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
  /** Null when this person does not hold the capacity now. */
  readonly regions: readonly string[] | null;
  /** The instant of the request, by which everything is judged. */
  readonly now: Date;
  readonly snapshot: string;
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
    this.entered = { personId: row.person_id, regions: row.regions, now: row.now, snapshot: row.snapshot };
  }

  /** A statement that may come back: then it is planned once per connection and role. */
  async read<Row extends object>(
    statement: { name: string; text: string },
    values: readonly unknown[],
  ): Promise<Row[]> {
    const name = this.#names.nameFor(this.#client, statement.name);
    const named = name === undefined ? {} : { name };
    const { rows } = await this.#client.query<Row>({ ...named, text: statement.text, values: [...values] });
    return rows;
  }

  /** For writing; it works on this transaction's connection and no other. */
  get manager(): EntityManager {
    return this.#runner.manager;
  }

  async query<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const { rows } = await this.#client.query<Row>(text, [...values]);
    return rows;
  }

  /** Does some work under another role that the server may enter, and comes back to the actor's. */
  async as<T>(role: string, work: () => Promise<T>): Promise<T> {
    await this.#client.query(`select set_config('role', $1, true)`, [role]);
    // On a fault the transaction is lost anyway: coming back would only hide it.
    const done = await work();
    await this.#client.query(`select set_config('role', $1, true)`, [this.#role]);
    return done;
  }

  async commit(): Promise<void> {
    if (!this.#open) throw new Error('the transaction is over');
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
