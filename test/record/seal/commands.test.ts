// The commands as people run them, each a process of its own: what they say, how they end, and what a kill leaves.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../../src/project-root.js';
import { urlOf } from '../../api/support/command.js';
import { freshDatabase, type TestDatabase } from '../../support/database.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { newKey, type SealFiles, sealFiles, untilSettled, verify } from './support/sealing.js';
import { operation, recordWriter, write } from './support/written-lines.js';

const folder = temporaryFolder();
let database: TestDatabase;
let files: SealFiles;
let writer: Client;
let env: Record<string, string>;

beforeAll(async () => {
  database = await freshDatabase();
  files = sealFiles(join(folder, 'files'));
  writer = await recordWriter(database.server);
  env = {
    SEAL_DATABASE_URL: urlOf(database.sealer),
    SEAL_KEY_FILE: files.keyFile,
    SEAL_WITNESS_FILE: files.witnessFile,
    SEAL_PUBLIC_KEY_FILE: files.publicKeyFile,
    DATA_DIR: join(folder, 'no demo'),
  };
});
afterAll(async () => {
  await writer.end();
  await database.drop();
});

function start(command: string, words: readonly string[], more: Record<string, string> = {}) {
  const { PATH = '' } = process.env;
  return spawn(process.execPath, [join(projectRoot, 'dist/src/cli', `${command}.js`), ...words], {
    env: { PATH, ...env, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function run(command: string, words: readonly string[] = [], more: Record<string, string> = {}) {
  const child = start(command, words, more);
  const said = { out: '', err: '' };
  child.stdout.on('data', chunk => (said.out += chunk));
  child.stderr.on('data', chunk => (said.err += chunk));
  const [code] = await once(child, 'close');
  return { code: code as number, ...said };
}

test('sealed once, told, and verified', async () => {
  await write(writer, operation(4));
  await untilSettled(database);
  expect(await run('seal', ['--status'])).toMatchObject({
    code: 0,
    out: expect.stringContaining('"waiting":4'),
  });
  expect(await run('seal')).toEqual({ code: 0, out: 'sealed 4 lines\n', err: '' });
  expect(await run('seal')).toEqual({ code: 0, out: 'sealed 0 lines\n', err: '' });
  const { out } = await run('verify-log');
  expect(out).toMatch(
    /^the record is sound\n4 lines under 1 checkpoints are sound, the last at 2\d{3}-\S+Z; 0 wait to be sealed\n$/,
  );
  const told = await run('verify-log', ['--json']);
  expect([told.code, JSON.parse(told.out)]).toMatchObject([0, { verdict: 'SOUND', sealed: 4, findings: [] }]);
  const publicKey = await run('seal', ['--public-key']);
  expect(publicKey.out).toBe(readFileSync(files.publicKeyFile, 'utf8'));
});

test('the note of a checkpoint is one that others can read', async () => {
  const { note } = JSON.parse(readFileSync(files.witnessFile, 'utf8').split('\n')[0]!) as { note: string };
  expect(note).toMatch(
    /^doorbraak\/access-log\n4\n[A-Za-z0-9+/]{43}=\nnumber 1\nepoch 1\ntime \S+\nsealed \d+ \d+\nprevious -\n\n\u2014 doorbraak\/access-log [A-Za-z0-9+/]{90,92}=*\n$/,
  );
});

test('it goes on until it is told to stop, and finishes what it does', async () => {
  const child = start('seal', ['--every', '20']);
  const ended = once(child, 'exit');
  await write(writer, operation(3));
  const size = async () => (await verify(database, files)).sealed;
  for (const until = Date.now() + 30_000; (await size()) < 7 && Date.now() < until; )
    await new Promise(resolve => setTimeout(resolve, 50));
  expect(await run('seal')).toEqual({ code: 1, out: '', err: 'another sealer is at work\n' });
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  expect(await size()).toBe(7);
});

test('killed again and again while lines come, it goes on rightly each time', async () => {
  let isWriting = true;
  const writing = (async () => {
    while (isWriting) {
      await write(writer, operation(3));
      await new Promise(resolve => setTimeout(resolve, 3));
    }
  })();
  for (let kill = 0; kill < 8; kill++) {
    const child = start('seal', ['--every', '10']);
    await new Promise(resolve => setTimeout(resolve, 350 + 37 * kill));
    child.kill('SIGKILL');
    await once(child, 'exit');
    // What a kill left in between is not taken for a loss.
    expect((await verify(database, files)).verdict).toBe('SOUND');
  }
  isWriting = false;
  await writing;
  await untilSettled(database);
  // A killed sealer's lock goes with its connection.
  for (const until = Date.now() + 10_000; (await run('seal')).code !== 0; )
    expect(Date.now()).toBeLessThan(until);
  const [{ n } = { n: 0 }] = await database.query<{ n: number }>('select count(*)::int as n from access_log');
  expect(n).toBeGreaterThan(100);
  expect(await verify(database, files)).toMatchObject({
    verdict: 'SOUND',
    sealed: n,
    waiting: 0,
    pending: 0,
  });
});

describe('verify-log ends with', () => {
  test('1 where a line was changed, and names it and nothing of it', async () => {
    const [line] = await database.query<{ line_id: string; token_id: string }>(
      'select l.line_id, a.token_id from record_leaves l join access_log a on a.id = l.line_id where leaf_index = 2',
    );
    await database.query('set session_replication_role = replica');
    await database.query('update access_log set items = items + 1 where id = $1', [line!.line_id]);
    const { code, out, err } = await run('verify-log');
    expect([code, err]).toEqual([1, '']);
    expect(out).toMatch(
      new RegExp(
        `^THE RECORD WAS TAMPERED WITH\nLINE_CHANGED: the line is not what was sealed \\(leaf 2, line ${line!.line_id}, checkpoint 1\\)\n2 lines under 0 checkpoints are sound`,
      ),
    );
    const json = await run('verify-log', ['--json']);
    expect([json.code, JSON.parse(json.out).findings[0]]).toMatchObject([
      1,
      { code: 'LINE_CHANGED', leafIndex: 2 },
    ]);
    expect(out + json.out).not.toContain(line!.token_id);
    await database.query('update access_log set items = items - 1 where id = $1', [line!.line_id]);
    expect((await run('verify-log')).code).toBe(0);
  });

  const other = newKey(folder, 'other');
  const broken = join(folder, 'broken');
  writeFileSync(broken, 'x');
  const nothing = join(folder, 'nothing');

  test.each<[string, readonly string[], Record<string, string>, string]>([
    [
      'another key',
      ['--key', other.publicKeyFile],
      {},
      'the second place holds what is not signed with this key',
    ],
    ['another origin', ['--origin', 'x'], {}, 'the second place holds what is not signed with this key'],
    ['a key that is none', ['--key', broken], {}, 'the public key cannot be read as PEM'],
    ['no key', ['--key', nothing], {}, 'the public key cannot be read as PEM'],
    ['no second place', ['--witness', nothing], {}, 'the second place cannot be read'],
    ['a receipt that is none', ['--receipt', broken], {}, 'a receipt cannot be read as JSON'],
    [
      'no database',
      [],
      { SEAL_DATABASE_URL: 'postgresql://x@/x?host=/nowhere' },
      'the database cannot be read',
    ],
    ['no demo', [], { SEAL_DATABASE_URL: '' }, 'SEAL_DATABASE_URL is not told, and there is no demo here'],
    ['an option that there is not', ['--all'], {}, "Unknown option '--all'"],
  ])('2 with %s', async (_, words, more, reason) => {
    const { code, out, err } = await run('verify-log', words, more);
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(reason)]);
  });

  test('2 with a login that may not read the record', async () => {
    const more = { SEAL_DATABASE_URL: urlOf(database.server) };
    expect(await run('verify-log', [], more)).toMatchObject({
      code: 2,
      err: expect.stringContaining('cannot be read'),
    });
  });
});

describe('seal ends with 1', () => {
  test.each<[string, readonly string[], Record<string, string>, string]>([
    ['with another key', [], { SEAL_KEY_FILE: join(folder, 'other.pem') }, 'not signed with this key'],
    ['with a name that cannot sign', [], { SEAL_ORIGIN: 'a b' }, 'SEAL_ORIGIN is no name that can sign'],
    [
      'in production without a key',
      [],
      { NODE_ENV: 'production', SEAL_KEY_FILE: '' },
      'production needs SEAL_KEY_FILE',
    ],
    [
      'in production without a second place',
      [],
      { NODE_ENV: 'production', SEAL_WITNESS_FILE: '' },
      'production needs SEAL_WITNESS_FILE',
    ],
    ['without a database', [], { SEAL_DATABASE_URL: '' }, 'sealing needs SEAL_DATABASE_URL'],
    ['with too small a step', ['--every', '1'], {}, '--every takes whole milliseconds'],
    ['for no reason', ['--new-epoch'], {}, 'there is no reason for a new epoch'],
  ])('%s', async (_, words, more, reason) => {
    expect(await run('seal', words, more)).toEqual({
      code: 1,
      out: '',
      err: expect.stringContaining(reason),
    });
    expect(existsSync(env.SEAL_KEY_FILE!)).toBe(true);
  });
});
