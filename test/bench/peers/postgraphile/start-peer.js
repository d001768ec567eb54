// The peer put together: a pool in the gate's role, PostGraphile's own HTTP server on it, and the record beside it.

import { createServer } from 'node:http';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { grafserv } from 'postgraphile/grafserv/node';
import { actorOf } from './actor-of.js';
import { pipelinedWay } from './pipelined-way.js';
import { presetFor } from './preset.js';
import { createPlainWriter, createSharingWriter } from './record-writer.js';
import { recorded } from './recorded.js';
import { stockWay } from './stock-way.js';
import { tokenVerifier } from './token-verifier.js';

/**
 * @typedef {object} Settings
 * @property {{ host: string, port: number, user: string, password: string, database: string }} database
 * @property {number} poolSize
 * @property {import('jose').JSONWebKeySet} jwks
 * @property {string} issuer
 * @property {string} audience
 * @property {'durable' | 'none'} log
 * @property {'stock' | 'pipelined'} way PostGraphile's own way to the database, or a shorter one made for this benchmark
 * @property {Record<string, number>} [rows] how many rows a named operation owes the record; one unless told
 */

/** A connection may ask who somebody is and nothing else, until an operation puts on the role of its actor. */
const asGate = [
  'role=doorbraak_gate',
  'TimeZone=UTC',
  'search_path=public',
  'jit=off',
  // As the project's own connections: planning such a statement takes longer than running it.
  'plan_cache_mode=force_generic_plan',
]
  .map(setting => `-c ${setting}`)
  .join(' ');

/**
 * @param {Settings} settings
 * @returns {Promise<{ port: number, stop(): Promise<void> }>}
 */
export async function startPeer({ database, poolSize, jwks, issuer, audience, log, way, rows = {} }) {
  const pool = new pg.Pool({
    ...database,
    max: poolSize,
    min: poolSize,
    idleTimeoutMillis: 0,
    options: asGate,
    pipeline: way === 'pipelined',
  });
  // One that breaks while it lies in the pool is replaced; one in use tells whoever uses it.
  pool.on('error', () => undefined);
  const createWriter = way === 'stock' ? createPlainWriter : createSharingWriter;
  const writer = log === 'durable' ? createWriter(database, poolSize) : null;
  const verify = tokenVerifier({ jwks, issuer, audience });
  const taken = way === 'stock' ? stockWay(pool) : pipelinedWay(pool);
  const { recordsWrites } = taken;
  const instance = postgraphile(
    presetFor({
      way: taken,
      recording: writer === null ? [] : [recorded(writer, { rows, recordsWrites })],
      actorOf: (request, operation) => actorOf(request, operation, verify),
    }),
  );
  const server = createServer();
  await instance.createServ(grafserv).addTo(server);
  await instance.getSchema();
  await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    port: address.port,
    async stop() {
      const closed = new Promise(resolve => server.close(resolve));
      server.closeIdleConnections();
      await closed;
      await instance.release();
      await writer?.close();
      await pool.end();
    },
  };
}
