// The record of the limit: lines of many requests in one commit, each answer waiting for its own.

import type { Pool } from 'pg';
import { insertLines } from '../../../../src/record/insert-lines.js';

export interface LimitRecord {
  write(operation: object): Promise<void>;
}

export function createRecord(pool: Pool): LimitRecord {
  let waiting: { operation: object; done: () => void; failed: (fault: unknown) => void }[] = [];
  let isRunning = false;

  async function drain(): Promise<void> {
    isRunning = true;
    await new Promise(resolve => setImmediate(resolve));
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      const operations = JSON.stringify(batch.map(one => one.operation));
      await pool.query({ ...insertLines, values: [operations] }).then(
        () => {
          for (const one of batch) one.done();
        },
        (fault: unknown) => {
          for (const one of batch) one.failed(fault);
        },
      );
    }
    isRunning = false;
  }

  return {
    write: operation =>
      new Promise((done, failed) => {
        waiting.push({ operation, done, failed });
        if (!isRunning) void drain();
      }),
  };
}
