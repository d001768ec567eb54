// Writes the rows of reads, each request for itself, or so that many waiting requests share one commit; each waits for its own.

import pg from 'pg';
import { insertRows } from './record-row.js';

const mostWaiting = 5_000;
const mostAtOnce = 2_000;

/**
 * @typedef {object} RecordWriter
 * @property {(rows: readonly object[]) => Promise<void>} write resolves when they are durable
 * @property {() => Promise<void>} close
 */

/**
 * As one writes it in a plugin: a statement for each request, which PostgreSQL makes durable.
 * @param {object} database
 * @param {number} poolSize
 * @returns {RecordWriter}
 */
export function createPlainWriter(database, poolSize) {
  const pool = new pg.Pool({ ...database, max: poolSize, options: '-c role=doorbraak_record_writer' });
  pool.on('error', () => undefined);
  return {
    async write(rows) {
      await pool.query({ ...insertRows, values: [JSON.stringify(rows)] });
    },
    close: () => pool.end(),
  };
}

/**
 * @param {object} database
 * @returns {RecordWriter}
 */
export function createSharingWriter(database) {
  const pool = new pg.Pool({ ...database, max: 1, options: '-c role=doorbraak_record_writer' });
  pool.on('error', () => undefined);
  const queue = [];
  /** @type {Promise<void> | null} */
  let running = null;

  async function drain() {
    // What arrives in the same turn of the event loop goes along with the first.
    await new Promise(resolve => setImmediate(resolve));
    while (queue.length > 0) {
      const batch = queue.splice(0, mostAtOnce);
      const rows = batch.flatMap(waiting => waiting.rows);
      try {
        await pool.query({ ...insertRows, values: [JSON.stringify(rows)] });
        for (const waiting of batch) waiting.done();
      } catch (fault) {
        for (const waiting of batch) waiting.failed(fault);
      }
    }
    running = null;
  }

  return {
    write(rows) {
      if (queue.length >= mostWaiting) return Promise.reject(new Error('the record does not keep up'));
      return new Promise((done, failed) => {
        queue.push({ rows, done: () => done(undefined), failed });
        running ??= drain();
      });
    },
    async close() {
      await running;
      await pool.end();
    },
  };
}
