// The record of the limit: lines of many requests in one commit, each answer waiting for its own.

import type { Pool } from 'pg';
import { insertLines, type OwedLines, parametersOf } from '../../../../src/record/insert-lines.js';

export interface LimitRecord {
  write(owed: OwedLines): Promise<void>;
}

export function createRecord(pool: Pool): LimitRecord {
  let waiting: { owed: OwedLines; done: () => void; failed: (fault: unknown) => void }[] = [];
  let isRunning = false;

  async function drain(): Promise<void> {
    isRunning = true;
    await new Promise(resolve => setImmediate(resolve));
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      await pool.query({ ...insertLines, values: parametersOf(batch.map(one => one.owed)) }).then(
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
    write: owed =>
      new Promise((done, failed) => {
        waiting.push({ owed, done, failed });
        if (!isRunning) void drain();
      }),
  };
}
