// The sealer misses no line, whoever commits late, goes on rightly wherever it was stopped, and is alone.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openCheckpoint, signHead } from '../../../src/record/seal/checkpoint.js';
import { GrowingTree } from '../../../src/record/seal/growing-tree.js';
import { sealEvery } from '../../../src/record/seal/sealing-loop.js';
import { leftOverLines } from '../../../src/record/seal/unsealed-lines.js';
import { WitnessFile } from '../../../src/record/seal/witness-file.js';
import { freshDatabase, type TestDatabase } from '../../support/database.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import {
  keyIn,
  newKey,
  openSealer,
  type SealFiles,
  seal,
  sealFiles,
  sealNow,
  untilSettled,
  verify,
} from './support/sealing.js';
import { operation, recordWriter, write } from './support/written-lines.js';

const folder = temporaryFolder();
let database: TestDatabase;
let files: SealFiles;
let writer: Client;
let number = 0;

beforeEach(async () => {
  database = await freshDatabase();
  number += 1;
  files = sealFiles(join(folder, String(number)));
  writer = await recordWriter(database.server);
});
afterEach(async () => {
  await writer.end();
  await database.drop();
});

const count = async (what: string): Promise<number> =>
  (await database.query<{ n: number }>(`select count(*)::int as n from ${what}`))[0]!.n;
const witnessed = (): string[] => readFileSync(files.witnessFile, 'utf8').trimEnd().split('\n');
const sound = async (sealed: number, more: object = {}): Promise<void> =>
  expect(await verify(database, files)).toMatchObject({ verdict: 'SOUND', sealed, pending: 0, ...more });

describe('lines of transactions that end late', () => {
  test('wait, and so does what began after them; nothing is passed by', async () => {
    const late = await recordWriter(database.server);
    await late.query('begin');
    await write(late, operation(2));
    await write(writer, operation(3));
    // Whoever only looked for higher numbers would take these three, and never come back for the two before.
    const [naive] = await database.query(
      'select max(seq)::int as highest, count(*)::int as n from access_log',
    );
    expect(naive).toMatchObject({ n: 3 });
    expect(await sealNow(database, files)).toBe(0);
    const nowhere = { witnessFile: undefined };
    expect(await verify(database, files, nowhere)).toMatchObject({ verdict: 'SOUND', sealed: 0, waiting: 3 });
    await late.query('commit');
    await late.end();
    const passedBy = await count(`access_log where seq <= ${(naive as { highest: number }).highest}`);
    expect(passedBy).toBe(5);
    expect(await seal(database, files)).toBe(5);
    await sound(5, { waiting: 0 });
  });

  test('that came to nothing leave nothing to wait for', async () => {
    const late = await recordWriter(database.server);
    await late.query('begin');
    await write(late, operation(2));
    await write(writer, operation(3));
    await late.query('rollback');
    await late.end();
    expect(await seal(database, files)).toBe(3);
    await sound(3);
  });

  test('under many writers every line gets one leaf', async () => {
    const writers = await Promise.all(Array.from({ length: 8 }, () => recordWriter(database.server)));
    const sealing = sealEvery(await openSealer(database, files, { batch: 7 }), 10);
    const work = writers.map(async (client, index) => {
      for (let turn = 0; turn < 12; turn++) {
        await client.query('begin');
        await write(client, operation(1 + ((turn + index) % 4)));
        await client.query('select pg_sleep($1)', [((index * 7 + turn * 3) % 10) / 200]);
        await client.query((turn + index) % 9 === 0 ? 'rollback' : 'commit');
      }
      await client.end();
    });
    await Promise.all(work);
    await sealing.stop();
    await seal(database, files);
    const lines = await count('access_log');
    expect(lines).toBeGreaterThan(150);
    // How often depends on who else writes in the cluster; that it was beside the writers does not.
    expect(witnessed().length).toBeGreaterThan(1);
    await sound(lines, { waiting: 0 });
  });
});

describe('a sealer that was stopped', () => {
  const failAtCommit = [
    `create function in_the_way() returns trigger language plpgsql as $$ begin raise exception 'x'; end $$`,
    `create constraint trigger in_the_way after insert on record_checkpoints deferrable initially deferred
       for each row execute function in_the_way()`,
  ];

  test('before the second place: nothing was sealed, and the next one does it', async () => {
    await write(writer, operation(4));
    const nowhere = { ...files, witnessFile: join(folder, 'no such folder', 'witness') };
    await expect(seal(database, nowhere)).rejects.toThrow('SEAL_WITNESS_FILE cannot be opened');
    expect(await count('record_leaves')).toBe(0);
    expect(await seal(database, files)).toBe(4);
    await sound(4);
  });

  test.each([
    ['and nothing happened since', 0],
    ['and more was written since', 3],
  ])('between the second place and the database, %s: it takes up what is witnessed', async (_, more) => {
    await write(writer, operation(4));
    await seal(database, files);
    await write(writer, operation(5));
    for (const statement of failAtCommit) await database.query(statement);
    await expect(seal(database, files)).rejects.toThrow();
    if (more > 0) await write(writer, operation(more));
    expect([await count('record_leaves'), witnessed().length]).toEqual([4, 2]);
    // The verifier does not take it for a loss.
    expect(await verify(database, files)).toMatchObject({ verdict: 'SOUND', sealed: 4, pending: 1 });
    await database.query('drop trigger in_the_way on record_checkpoints');
    expect(await seal(database, files)).toBe(5 + more);
    expect(witnessed()).toHaveLength(more > 0 ? 3 : 2);
    await sound(9 + more, { waiting: 0 });
  });

  test('in between, and then a line of those is gone: that is a loss', async () => {
    await write(writer, operation(4));
    for (const statement of failAtCommit) await database.query(statement);
    await expect(seal(database, files)).rejects.toThrow();
    await database.query('drop trigger in_the_way on record_checkpoints');
    await database.query('set session_replication_role = replica');
    await database.query('delete from access_log where seq = (select min(seq) + 2 from access_log)');
    const { findings } = await verify(database, files);
    expect(findings).toMatchObject([{ code: 'TAIL_MISSING', checkpoint: 1, leafIndex: 2 }]);
    await expect(seal(database, files)).rejects.toThrow('lacks what checkpoint 1');
  });

  test('after everything: there is nothing left to do', async () => {
    await write(writer, operation(4));
    expect([await seal(database, files), await seal(database, files)]).toEqual([4, 0]);
    await sound(4);
  });
});

test('a second one is refused, one that only looks is not, and the next may when the first is gone', async () => {
  const first = await openSealer(database, files);
  await write(writer, operation(2));
  await untilSettled(database);
  await expect(openSealer(database, files)).rejects.toThrow('another sealer is at work');
  const looking = await openSealer(database, files, { looking: true });
  expect(await looking.status()).toEqual({ lines: 0, checkpoints: 0, at: null, waiting: 2 });
  await first.seal();
  expect(await looking.status()).toMatchObject({ lines: 2, checkpoints: 1, waiting: 0 });
  await looking.close();
  await first.close();
  const next = await openSealer(database, files);
  await next.close();
});

describe('it does not go on', () => {
  beforeEach(async () => {
    await write(writer, operation(3));
    await seal(database, files);
    await write(writer, operation(1));
  });

  test('with another key', async () => {
    const another = { ...files, ...newKey(folder, 'another') };
    await expect(seal(database, another)).rejects.toThrow('not signed with this key');
    expect(await seal(database, files)).toBe(1);
  });

  test('without the second place', async () => {
    const elsewhere = { ...files, witnessFile: `${files.witnessFile}.2` };
    await expect(seal(database, elsewhere)).rejects.toThrow('not the one in the second place');
  });

  test.each([
    ['is not there', () => join(folder, 'nothing.pem')],
    ['is no key', () => files.witnessFile],
  ])('where the key file %s', async (_, keyFile) => {
    await expect(seal(database, { ...files, keyFile: keyFile() })).rejects.toThrow(
      'SEAL_KEY_FILE cannot be read',
    );
  });

  test("when the database's clock was set back", async () => {
    const key = keyIn(files);
    const [{ note, edge } = { note: '', edge: [] }] = await database.query<{ note: string; edge: Buffer[] }>(
      'select note, edge from record_checkpoints',
    );
    const later = { ...openCheckpoint(note, key), time: '2999-01-01T00:00:00.000Z' };
    const signed = signHead(later, key);
    await database.query('set session_replication_role = replica');
    await database.query('update record_checkpoints set note = $1, edge = $2', [signed.note, edge]);
    writeFileSync(files.witnessFile, '');
    new WitnessFile(files.witnessFile).append(signed, []);
    await expect(seal(database, files)).rejects.toThrow('clock was set back');
  });
});

describe('after a logical restore, when transactions are counted from anew', () => {
  /** Transactions of a cluster that had counted further than this one ever will. */
  const further = `update access_log set xid = (xid::text::bigint + 1000000000000)::text::xid8`;

  /** Three lines sealed there, one more written there, and all of it restored here. */
  async function restored(): Promise<void> {
    await write(writer, operation(3));
    await database.query('set session_replication_role = replica');
    await database.query(further);
    const key = keyIn(files);
    const client = { query: (query: { text: string; values: unknown[] }) => rowsOf(query) } as never;
    const lines = await leftOverLines(client, 10);
    const tree = new GrowingTree();
    for (const { leaf } of lines) tree.append(leaf);
    const { xid, seq } = lines.at(-1)!;
    const head = { size: 3, root: tree.root(), number: 1, epoch: 1, time: new Date().toISOString() };
    const checkpoint = signHead({ ...head, sealed: { xid, seq }, previous: null }, key);
    for (const [index, { id, leaf }] of lines.entries())
      await database.query('insert into record_leaves values ($1, $2, $3, 1)', [index, id, leaf]);
    await database.query('insert into record_checkpoints values (1, 1, 3, $1, $2, null, $3, $4)', [
      checkpoint.root,
      checkpoint.time,
      [...tree.edge],
      checkpoint.note,
    ]);
    new WitnessFile(files.witnessFile).append(
      checkpoint,
      lines.map(line => line.leaf),
    );
    await write(writer, operation(1));
    await database.query(`${further} where xid::text::bigint < 1000000000000`);
    await database.query('set session_replication_role = origin');
  }

  const rowsOf = async ({ text, values }: { text: string; values: unknown[] }) => {
    const rows = await database.query<Record<string, string>>(
      `select to_json(t)::text as row from (${text.replace(/\$1/, String(values[0]))}) as t (${Array.from({ length: 28 }, (_, index) => `c${index}`).join()})`,
    );
    return { rows: rows.map(({ row }) => Object.values(JSON.parse(row!) as Record<string, string | null>)) };
  };

  test('it stops until a new epoch is begun, seals what was left, and goes on by the new count', async () => {
    await restored();
    expect(await verify(database, files)).toMatchObject({ verdict: 'SOUND', sealed: 3, waiting: 1 });
    await expect(seal(database, files)).rejects.toThrow('counted from anew');
    const sealer = await openSealer(database, files);
    expect(await sealer.beginEpoch()).toBe(2);
    await sound(4, { epoch: 2, checkpoints: 3, waiting: 0 });
    await expect(sealer.beginEpoch()).rejects.toThrow('no reason for a new epoch');
    await write(writer, operation(2));
    await untilSettled(database);
    expect(await sealer.seal()).toBe(2);
    await sealer.close();
    await sound(6, { epoch: 2, checkpoints: 4, waiting: 0 });
  });

  test('while somebody writes no epoch begins', async () => {
    await restored();
    await writer.query('begin');
    await write(writer, operation(1));
    const sealer = await openSealer(database, files);
    await expect(sealer.beginEpoch()).rejects.toThrow('somebody is writing');
    await writer.query('rollback');
    await sealer.close();
  });

  test('and nowhere else', async () => {
    await write(writer, operation(2));
    await seal(database, files);
    const sealer = await openSealer(database, files);
    await expect(sealer.beginEpoch()).rejects.toThrow('no reason for a new epoch');
    await sealer.close();
  });
});
