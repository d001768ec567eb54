// What somebody in a capacity gets done on the rows of a noun: which they see, could insert and could change.

import type { Client } from 'pg';
import { actorsRole } from '../../../src/database/roles.js';
import { rowShapes, tableOf } from '../../../src/database/row-shapes.js';
import type { Capacity } from '../../../src/policy/vocabulary/capacities.js';
import type { Purpose } from '../../../src/policy/vocabulary/purposes.js';
import type { Resource } from '../../../src/policy/vocabulary/resources.js';
import { issuer } from '../equivalence/actors.js';
import type { MutationWorld } from './mutation-world.js';

export interface Asking {
  readonly capacity: Capacity;
  readonly purpose: Purpose;
  readonly resource: Resource;
  readonly command: 'select' | 'insert' | 'update';
  readonly role: string;
}

/** Tries each row, and lets none stay. */
export const tryInserts = `
  create function public.insertable(tbl text, given jsonb) returns text[] language plpgsql as $$
  declare
    one jsonb;
    names text;
    done text[] := '{}';
  begin
    for one in select * from jsonb_array_elements(given) loop
      select string_agg(quote_ident(key), ', ') into names from jsonb_object_keys(one) key;
      begin
        execute format('insert into %I (%s) select %s from jsonb_populate_record(null::%I, $1)', tbl, names, names, tbl)
          using one;
        raise exception using errcode = 'TT000';
      exception
        when sqlstate 'TT000' then done := done || (one ->> 'id');
        when insufficient_privilege then null;
      end;
    end loop;
    return done;
  end $$;
  grant execute on function public.insertable to public;`;

/** An update reads what it changes; here it is asked about alone. */
const readable = (resource: Resource): string => `
  grant select on ${tableOf(resource)} to ${actorsRole};
  create policy readable_by_all on ${tableOf(resource)} for select to ${actorsRole} using (true)`;

export class RowCheck {
  readonly #client: Client;
  readonly #world: MutationWorld;

  constructor(client: Client, world: MutationWorld) {
    this.#client = client;
    this.#world = world;
  }

  /** The ids of the rows, with whatever was done to the policies before. Leaves nothing behind. */
  async rows(asking: Asking): Promise<string> {
    await this.#client.query('savepoint asking');
    if (asking.command === 'update') await this.#client.query(readable(asking.resource));
    await this.#enter(asking);
    const ids = await this.#ask(asking);
    await this.#client.query('rollback to savepoint asking');
    return ids.sort().join();
  }

  async #enter({ capacity, purpose, role }: Asking): Promise<void> {
    const organisation = this.#world.actors.get(capacity)?.organisationId ?? null;
    const { rows } = await this.#client.query<{ regions: unknown }>(
      `select e.regions, case when e.regions is null then null else set_config('role', $6, true) end
         from app.enter($1, $2, $3, $4, $5) e`,
      [issuer, `as ${capacity}`, organisation, capacity, purpose, role],
    );
    if (rows[0]?.regions == null) throw new Error(`${capacity} is not let in for ${purpose}`);
  }

  async #ask({ capacity, resource, command }: Asking): Promise<string[]> {
    const table = tableOf(resource);
    if (command === 'insert') {
      const rows = JSON.stringify(this.#world.rowsFor(capacity, resource));
      const found = await this.#client.query<{ ids: string[] }>('select insertable($1, $2) as ids', [
        table,
        rows,
      ]);
      return found.rows[0]?.ids ?? [];
    }
    const [column] = rowShapes[resource].updates;
    const text =
      command === 'select'
        ? `select id from ${table}`
        : `update ${table} set ${column} = ${column} returning id`;
    return (await this.#client.query<{ id: string }>(text)).rows.map(({ id }) => id);
  }
}
