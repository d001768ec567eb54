// What a server finds after another was killed: a PostgreSQL that still runs, or the traces of one that does not.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { processFacts } from '../../src/database/embedded/process-facts.js';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/database/embedded/start.js';
import { waitUntil } from '../../src/database/embedded/wait-until.js';
import { type ChildServer, runChildServer } from './child-server.js';
import { linkProject } from './project-copy.js';
import { query } from './query.js';
import { asRoot, HASTY, makeWorkplace } from './workplace.js';

const workplace = makeWorkplace();
const project = linkProject(workplace.path('project'));
const options = { dataDir: workplace.path('data'), settings: HASTY };
const events: string[] = [];
/** Beyond every number that a process can bear. */
const NOBODYS_NUMBER = 2 ** 22 + 1;
let server: EmbeddedPostgres | undefined;

async function start(settings: Record<string, string> = HASTY): Promise<EmbeddedPostgres> {
  events.length = 0;
  server = await startEmbeddedPostgres({ ...options, settings, log: event => events.push(event) });
  return server;
}

/** A server that is killed leaves its PostgreSQL running. */
async function killedServer(): Promise<NonNullable<ChildServer['started']>> {
  const child = await runChildServer({ project, options });
  await child.kill();
  return child.started!;
}

afterEach(() => server?.stop());
afterAll(() => workplace.clear());

describe('a PostgreSQL that outlived its server', () => {
  test('is taken over with its data, and stopped by the one who took it over', async () => {
    const left = await killedServer();
    await query(left, 'create table survived as select 1 as number');
    const { attached, pid, stop } = await start();
    expect({ attached, pid, events }).toEqual({
      attached: true,
      pid: left.pid,
      events: ['attached-to-leftover'],
    });
    expect(await query(server!, 'select number from survived')).toEqual([[1]]);
    await stop();
    expect(processFacts(left.pid)).toBeUndefined();
  });

  test.each<[string, (left: EmbeddedPostgres) => void, Record<string, string>]>([
    ['runs with other settings', () => undefined, { ...HASTY, work_mem: '8MB' }],
    ['does not answer', left => rmSync(join(left.host, `.s.PGSQL.${left.port}`)), HASTY],
    ['lost the folder of its socket', left => rmSync(left.host, { recursive: true }), HASTY],
  ])('is replaced if it %s', async (_, spoil, settings) => {
    const left = (await killedServer()) as EmbeddedPostgres;
    spoil(left);
    const { attached, pid } = await start(settings);
    expect(attached).toBe(false);
    expect(events).toContain('stopping-leftover');
    expect(pid).not.toBe(left.pid);
    expect(processFacts(left.pid)).toBeUndefined();
    expect(await query(server!, 'select 1')).toEqual([[1]]);
  });
});

describe('a PostgreSQL that was killed too', () => {
  test.each(['ready', 'stopping'])(
    'while it was %s is started anew with what it had committed',
    async status => {
      const left = await killedServer();
      await query(left, 'create table if not exists committed as select 2 as number');
      await killHard(left.pid);
      const pidFile = join(left.clusterDir, 'postmaster.pid');
      const told = readFileSync(pidFile, 'utf8');
      writeFileSync(pidFile, told.replace(/^\d+/, String(NOBODYS_NUMBER)).replace('ready', status));
      expect((await start()).attached).toBe(false);
      expect(await query(server!, 'select number from committed')).toEqual([[2]]);
    },
  );

  test('is started anew also while one of its children still works for a moment', async () => {
    const left = await killedServer();
    const busy = query(left, "do $$ begin while clock_timestamp() < now() + '2 s' loop end loop; end $$");
    busy.catch(() => undefined);
    await waitUntil(async () => (await activeQueries(left)) > 1, 5_000);
    await killHard(left.pid);
    expect((await start()).attached).toBe(false);
    expect(await query(server!, 'select 1')).toEqual([[1]]);
  });

  test('is started anew when its number has gone to another program, which is left in peace', async () => {
    const left = await killedServer();
    const pidFile = join(left.clusterDir, 'postmaster.pid');
    const told = readFileSync(pidFile, 'utf8');
    await killHard(left.pid);
    const bystander = await standBy(left.clusterDir);
    writeFileSync(pidFile, told.replace(/^\d+/, String(bystander.pid)));
    try {
      expect((await start()).attached).toBe(false);
      await server?.stop();
      expect(bystander.exitCode ?? bystander.signalCode).toBeNull();
    } finally {
      bystander.kill();
    }
  });
});

/** Of the same user and the same name: the hardest case, for PostgreSQL itself would take it for a server. */
async function standBy(clusterDir: string): Promise<ChildProcess> {
  const { uid, gid } = statSync(clusterDir);
  const user = asRoot ? { uid, gid } : {};
  const bystander = spawn('sleep', ['60'], { ...user, argv0: 'postgres', cwd: '/', stdio: 'ignore' });
  await once(bystander, 'spawn');
  return bystander;
}

async function killHard(pid: number): Promise<void> {
  process.kill(pid, 'SIGKILL');
  await waitUntil(() => processFacts(pid) === undefined, 5_000);
}

async function activeQueries(left: NonNullable<ChildServer['started']>): Promise<number> {
  const sql =
    "select count(*)::int from pg_stat_activity where state = 'active' and backend_type = 'client backend'";
  return Number((await query(left, sql))[0]?.[0]);
}
