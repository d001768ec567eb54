// Writes the lines of reads and refusals: many waiting requests share one commit, and each waits for it.

import type { PoolClient } from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import { ApiError } from '../errors.js';
import type { AccessLines } from './access-line.js';
import { insertLines, type OwedLines, owedBy, parametersOf } from './insert-lines.js';

interface Waiting {
  readonly owed: OwedLines;
  readonly done: () => void;
  readonly failed: (fault: ApiError) => void;
}

/** More than this waiting means that the record does not keep up; asking on would only pile up. */
const mostWaiting = 5_000;
const mostLinesAtOnce = 2_000;

export interface RecordWriter {
  /** Resolves when the lines are durable; rejects with UNAVAILABLE when that is not certain. */
  write(lines: AccessLines): Promise<void>;
  close(): Promise<void>;
}

export class GroupCommitWriter implements RecordWriter {
  readonly #dataSource: DataSource;
  #queue: Waiting[] = [];
  #running: Promise<void> | null = null;
  #runner: QueryRunner | null = null;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  write(lines: AccessLines): Promise<void> {
    if (lines.lines.length === 0) return Promise.resolve();
    if (this.#queue.length >= mostWaiting) return Promise.reject(new ApiError('UNAVAILABLE'));
    return new Promise((done, failed) => {
      this.#queue.push({ owed: owedBy(lines), done, failed });
      this.#running ??= this.#drain();
    });
  }

  async close(): Promise<void> {
    await this.#running;
    await this.#runner?.release();
  }

  async #drain(): Promise<void> {
    // What arrives in the same turn of the event loop goes along with the first.
    await new Promise(resolve => setImmediate(resolve));
    while (this.#queue.length > 0) {
      const batch = this.#take();
      try {
        await this.#commit(batch.map(waiting => waiting.owed));
        for (const waiting of batch) waiting.done();
      } catch {
        await this.#breakOff();
        // Whatever kept the lines from the disk, or left it open whether they are there: the answer must not leave.
        for (const waiting of batch) waiting.failed(new ApiError('UNAVAILABLE'));
      }
    }
    this.#running = null;
  }

  #take(): Waiting[] {
    const batch: Waiting[] = [];
    for (
      let lines = 0;
      this.#queue.length > 0 && lines < mostLinesAtOnce;
      lines += batch.at(-1)!.owed.lines.length
    ) {
      batch.push(this.#queue.shift()!);
    }
    return batch;
  }

  async #commit(operations: readonly OwedLines[]): Promise<void> {
    this.#runner ??= this.#dataSource.createQueryRunner();
    const client = (await this.#runner.connect()) as PoolClient;
    await client.query({ ...insertLines, values: parametersOf(operations) });
  }

  async #breakOff(): Promise<void> {
    const runner = this.#runner;
    this.#runner = null;
    if (runner === null) return;
    const client = await runner.connect().catch(() => null);
    await (client as { end(): Promise<void> } | null)?.end().catch(() => undefined);
    await runner.release().catch(() => undefined);
  }
}
