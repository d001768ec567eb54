// A database with a sealed record, made once for a file; each test gets it as it was, and the second place too.

import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../../support/database.js';
import { temporaryFolder } from '../../../support/temporary-folder.js';
import { type SealFiles, seal, sealFiles } from './sealing.js';
import { operation, recordWriter, write } from './written-lines.js';

export interface SealedCopy extends SealFiles {
  readonly database: TestDatabase;
  /** Ids of the lines, by their leaves. */
  readonly ids: readonly string[];
  /** As a superuser who has switched off whatever would stop them. */
  tamper(...statements: readonly string[]): Promise<void>;
}

export const rounds = 6;
/** Each round leaves so many lines in two operations, sealed under two checkpoints. */
export const linesPerRound = 10;

/** As production has it: no clock that could be moved. */
export const fixedClock = `create or replace function app.now() returns timestamptz language sql stable parallel safe
  return transaction_timestamp()`;

const tables = ['access_log', 'record_leaves', 'record_checkpoints'];

export function sealedDatabase(): { untouched(): Promise<SealedCopy> } {
  const folder = temporaryFolder();
  let files: SealFiles;
  let database: TestDatabase;
  const query = (text: string): Promise<unknown> => database.query(text);
  beforeAll(async () => {
    files = sealFiles(join(folder, 'original'));
    database = await freshDatabase();
    await query(fixedClock);
    const writer = await recordWriter(database.server);
    for (let round = 0; round < rounds; round++) {
      await write(writer, operation(linesPerRound - 3));
      await write(writer, operation(3));
      await seal(database, files, linesPerRound / 2);
    }
    await writer.end();
    await query('set session_replication_role = replica');
    await query('alter table access_log alter column seq drop identity');
    await query('create schema kept');
    for (const table of tables) await query(`create table kept.${table} as table ${table}`);
  });
  afterAll(() => database.drop());
  return {
    untouched: async () => {
      for (const table of tables)
        await query(`delete from ${table}; insert into ${table} select * from kept.${table}`);
      const witnessFile = join(folder, 'witness.jsonl');
      copyFileSync(files.witnessFile, witnessFile);
      const leaves = await database.query<{ line_id: string }>(
        'select line_id from record_leaves order by leaf_index',
      );
      return {
        ...files,
        witnessFile,
        database,
        ids: leaves.map(leaf => leaf.line_id),
        tamper: async (...statements) => {
          for (const statement of statements) await query(statement);
        },
      };
    },
  };
}
