// What a server finds in the database that came with it: its data, durable and closed to everyone else.
import { readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { processFacts } from '../../src/database/embedded/process-facts.js';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/database/embedded/start.js';
import { query } from './query.js';
import { makeWorkplace } from './workplace.js';

const workplace = makeWorkplace();
const dataDir = workplace.path('data');
const events: string[] = [];
const start = () => startEmbeddedPostgres({ dataDir, log: event => events.push(event) });
let server: EmbeddedPostgres;

beforeAll(async () => {
  server = await start();
});

afterAll(async () => {
  await server?.stop();
  await workplace.clear();
});

describe('a first start', () => {
  test('makes the cluster and answers the superuser', async () => {
    expect(events).toEqual(['cluster-made', 'postgres-started']);
    expect(server.attached).toBe(false);
    expect(
      await query(server, 'select current_user, rolsuper from pg_roles where rolname = current_user'),
    ).toEqual([[server.superuser.user, true]]);
  });

  test.each([
    ['fsync', 'on'],
    ['synchronous_commit', 'on'],
    ['full_page_writes', 'on'],
    ['data_checksums', 'on'],
    ['server_encoding', 'UTF8'],
    ['lc_collate', 'C'],
    ['password_encryption', 'scram-sha-256'],
    ['listen_addresses', ''],
    ['jit', 'off'],
    ['max_connections', '200'],
    ['log_statement', 'none'],
    ['log_min_error_statement', 'panic'],
    ['log_parameter_max_length', '0'],
    ['log_parameter_max_length_on_error', '0'],
    ['log_min_duration_statement', '-1'],
    ['log_connections', 'off'],
  ])('sets %s to "%s"', async (name, value) => {
    const sql =
      name === 'lc_collate'
        ? 'select datcollate from pg_database where datname = current_database()'
        : `select current_setting('${name}')`;
    expect(await query(server, sql)).toEqual([[value]]);
  });

  test('trusts no connection without a password', () => {
    const rules = readFileSync(join(server.clusterDir, 'pg_hba.conf'), 'utf8')
      .split('\n')
      .filter(line => line.trim() !== '' && !line.startsWith('#'));
    expect(rules.length).toBeGreaterThan(0);
    for (const rule of rules) expect(rule).toMatch(/\sscram-sha-256$/);
  });

  test('keeps the password for its own user only, and leaves it nowhere else', () => {
    const file = join(dataDir, 'postgres.password');
    expect(readFileSync(file, 'utf8').trim()).toBe(server.superuser.password);
    expect(server.superuser.password.length).toBeGreaterThan(40);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(dataDir).sort()).toEqual([
      'postgres',
      'postgres.log',
      'postgres.password',
      'server.lock',
    ]);
    expect(processFacts(server.pid)?.command).not.toContain(server.superuser.password);
  });
});

describe('a stranger', () => {
  test('is refused with a wrong password, where the right one is let in', async () => {
    const guess = { ...server, superuser: { ...server.superuser, password: 'guess' } };
    await expect(query(guess, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    await expect(query(server, 'select 1')).resolves.toEqual([[1]]);
  });

  test('cannot enter the folder of the socket', () => {
    expect(statSync(server.host).mode & 0o777).toBe(0o700);
    expect(statSync(join(server.host, `.s.PGSQL.${server.port}`)).isSocket()).toBe(true);
  });

  test.runIf(process.platform === 'linux')('finds no network port, only the one socket', () => {
    const open = socketsOf(server.pid);
    const unix = inodes('/proc/net/unix', 6);
    const network = ['tcp', 'tcp6', 'udp', 'udp6'].flatMap(kind => inodes(`/proc/net/${kind}`, 9));
    expect(open.filter(inode => unix.includes(inode))).toHaveLength(1);
    expect(open.filter(inode => network.includes(inode))).toEqual([]);
  });
});

describe('the log', () => {
  test('tells that the server runs, and nothing of what a failing statement held', async () => {
    await query(server, 'create table noted (word text primary key)');
    await query(server, 'insert into noted values ($1)', ['CANARY-1']);
    for (const [sql, values] of [
      ['insert into noted values ($1)', ['CANARY-1']],
      ["select 'CANARY-2'::int", []],
      ['select $1::int', ['CANARY-3']],
      ["do $$ begin raise exception 'CANARY-4'; end $$", []],
      ["do $$ begin raise warning 'CANARY-5'; end $$; select * from nowhere", []],
    ] as const) {
      await expect(query(server, sql, [...values])).rejects.toThrow();
    }
    const told = readFileSync(join(dataDir, 'postgres.log'), 'utf8');
    expect(told).toContain('ready to accept connections');
    expect(told).not.toContain('CANARY');
    expect(statSync(join(dataDir, 'postgres.log')).mode & 0o777).toBe(0o600);
  });
});

describe('a later start', () => {
  test('finds what was written before, under the same password, and leaves nothing behind at the end', async () => {
    await query(server, 'create table kept as select 7 as number');
    const before = server;
    await before.stop();
    await expect(before.stop()).resolves.toBeUndefined();
    expect(readdirSync(dataDir).sort()).toEqual(['postgres', 'postgres.log', 'postgres.password']);
    expect(readdirSync(workplace.dir)).toEqual(['data']);
    expect(processFacts(before.pid)).toBeUndefined();

    events.length = 0;
    server = await start();
    expect(events).toEqual(['postgres-started']);
    expect(server.superuser).toEqual(before.superuser);
    expect(await query(server, 'select number from kept')).toEqual([[7]]);
  });
});

function socketsOf(pid: number): string[] {
  const files = readdirSync(`/proc/${pid}/fd`).map(fd => readlinkSync(`/proc/${pid}/fd/${fd}`));
  return files.flatMap(file => /^socket:\[(\d+)\]$/.exec(file)?.[1] ?? []);
}

function inodes(file: string, column: number): string[] {
  const lines = readFileSync(file, 'utf8').split('\n').slice(1);
  return lines.flatMap(line => line.trim().split(/\s+/)[column] ?? []);
}
