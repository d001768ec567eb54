// A shorter way to the database than PostGraphile's own, made for this benchmark: each of its statements within a transaction
// of the actor, who is confirmed there, and all of it sent without waiting in between.

import { refused } from './actor-of.js';
import { insertRows } from './record-row.js';

// The role is put on only with a confirmed capacity; without it the gate's role reads nothing.
const enter = {
  name: 'enter',
  text: `select e.*, case when e.regions is null then null else set_config('role', $6, true) end as role
           from app.enter($1, $2, $3, $4, $5) e`,
};

const begin = {
  query: 'begin isolation level repeatable read read only',
  mutation: 'begin isolation level read committed read write',
};

/** Beyond this a statement is planned each time: prepared ones pile up on a connection. */
const mostPrepared = 200;
/** @type {WeakMap<import('pg').PoolClient, Set<string>>} */
const preparedOn = new WeakMap();

/**
 * A plan under row-level security belongs to a role: under one name for two roles it would be made anew at each change.
 * @param {import('pg').PoolClient} client
 * @param {string | undefined} name
 * @param {string} role
 */
function nameFor(client, name, role) {
  if (name === undefined) return undefined;
  const known = preparedOn.get(client) ?? new Set();
  preparedOn.set(client, known);
  // PostgreSQL cuts names at 63 bytes: the digest's end can be spared, the role's cannot.
  const own = `${role.replace('doorbraak_as_', '')} ${name}`.slice(0, 63);
  if (!known.has(own) && known.size >= mostPrepared) return undefined;
  known.add(own);
  return own;
}

/**
 * What PostGraphile takes for a client.
 * @param {import('pg').PoolClient} client
 * @param {string} role
 */
function asPgClient(client, role) {
  const own = {
    rawClient: client,
    /** @param {{ text: string, values?: unknown[], arrayMode?: boolean, name?: string }} statement */
    query: ({ text, values, arrayMode, name }) =>
      client.query({
        text,
        values,
        name: nameFor(client, name, role),
        ...(arrayMode ? { rowMode: 'array' } : {}),
      }),
    // It is in one already, and nothing in it is tried again.
    withTransaction: callback => callback(own),
  };
  return own;
}

/**
 * @param {import('pg').PoolClient} client
 * @param {import('./actor-of.js').Actor} actor
 */
async function inTransaction(client, actor, callback) {
  // One after another on the wire, without waiting in between (the pool's `pipeline`): should nobody enter, PostGraphile's
  // statement finds itself in the gate's role, which may read nothing.
  const begun = client.query(begin[actor.operation.kind]);
  const entering = client.query({ ...enter, values: [...actor.claim, actor.role] });
  const working = callback(asPgClient(client, actor.role));
  // What went wrong before it is told first.
  working.catch(() => undefined);
  const [, { rows }] = await Promise.all([begun, entering]);
  actor.entered = rows[0] ?? null;
  if (actor.entered?.regions == null) throw refused();
  const result = await working;
  if (actor.owed !== null) await client.query({ ...insertRows, values: [JSON.stringify(actor.owed())] });
  await client.query('commit');
  return result;
}

/**
 * @param {import('pg').Pool} pool of a driver that pipelines
 * @returns {import('./stock-way.js').Way}
 */
export function pipelinedWay(pool) {
  const withPgClient = async (actor, callback) => {
    const client = await pool.connect();
    try {
      // Only what reads the catalogue, before anybody asks anything, has no actor.
      const result =
        actor == null
          ? await callback(asPgClient(client, 'gate'))
          : await inTransaction(client, actor, callback);
      client.release();
      return result;
    } catch (fault) {
      await client.query('rollback').then(
        () => client.release(),
        broken => client.release(broken),
      );
      throw fault;
    }
  };
  return {
    service: {
      name: 'main',
      schemas: ['public'],
      adaptor: { createWithPgClient: () => withPgClient },
      withPgClientKey: 'withPgClient',
      pgSettingsKey: 'pgSettings',
    },
    // PostGraphile's own way to the same `withPgClient` sets a timer of five seconds each time.
    contextOf: async actor => ({ pgSettings: actor, withPgClient }),
    recordsWrites: true,
  };
}
