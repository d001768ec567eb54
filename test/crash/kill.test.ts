// kill -9 of server and database under load: nothing acknowledged is lost, nothing answered is unlogged.

import { existsSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitUntil } from '../../src/database/embedded/wait-until.js';
import { makeWorkplace, type Workplace } from '../embedded/workplace.js';
import { expectNothingLost, expectNothingUnrecorded, type Load, startLoad } from './support/load.js';
import {
  askDatabase,
  demoKeyIn,
  postmasterOf,
  type RunningServer,
  startServerProcess,
} from './support/running-server.js';

let workplace: Workplace;
let dataDir: string;
let server: RunningServer;

beforeAll(async () => {
  workplace = makeWorkplace();
  dataDir = workplace.path('data');
  server = await startServerProcess({ DATA_DIR: dataDir });
});
afterAll(async () => {
  server?.child.kill('SIGKILL');
  await workplace.clear();
});

const load = (): Promise<Load> => startLoad(server.url, demoKeyIn(dataDir));

async function counts(): Promise<unknown> {
  const [row] = await askDatabase(
    dataDir,
    `select (select count(*)::int from organisations) as organisations, (select count(*)::int from pupils) as pupils,
       (select count(*)::int from cases) as cases, (select count(*)::int from consent_statements) as statements`,
  );
  return row;
}

test('the server is killed: the next one goes on with the database that is left, and all that was answered is there', async () => {
  const before = await counts();
  const running = await load();
  await running.more(60);
  const postmaster = postmasterOf(dataDir);
  expect(await server.end('SIGKILL')).toBe('SIGKILL');
  await running.stop();
  expect(postmasterOf(dataDir)).toBe(postmaster);
  server = await startServerProcess({ DATA_DIR: dataDir });
  expect(server.log.map(line => line.event)).toContain('attached-to-leftover');
  expect(server.log.map(line => line.event)).not.toContain('demo region seeded');
  expect(postmasterOf(dataDir)).toBe(postmaster);
  expect(await expectNothingLost(dataDir, running.answered)).toBeGreaterThanOrEqual(60);
  await expectNothingUnrecorded(dataDir);
  expect(await counts()).toEqual(before);
}, 60_000);

test('a backend of the database is killed: the server says for a moment that it cannot answer, and then answers again', async () => {
  const running = await load();
  await running.more(40);
  const [backend] = await askDatabase<{ pid: number }>(
    dataDir,
    `select pid from pg_stat_activity where application_name = 'doorbraak' order by backend_start limit 1`,
  );
  process.kill(backend!.pid, 'SIGKILL');
  await waitUntil(() => running.unanswered() > 0, 10_000);
  await running.more(40);
  await running.stop();
  expect(running.unanswered()).toBeGreaterThan(0);
  expect(await expectNothingLost(dataDir, running.answered)).toBeGreaterThanOrEqual(80);
  await expectNothingUnrecorded(dataDir);
  expect(await (await fetch(`${server.url}/readyz`)).json()).toEqual({ ok: true, lawPassesDue: 0 });
}, 60_000);

test('the whole database is killed: no answer is given without it, and after a new start all is there', async () => {
  const running = await load();
  await running.more(40);
  process.kill(postmasterOf(dataDir)!, 'SIGKILL');
  await waitUntil(() => postmasterOf(dataDir) === undefined, 10_000);
  const answeredThen = running.answered.length;
  await new Promise(resolve => setTimeout(resolve, 500));
  // What was on its way may still have come in; from then on nothing does.
  expect(running.answered.length - answeredThen).toBeLessThan(20);
  expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
  expect((await fetch(`${server.url}/livez`)).status).toBe(200);
  await running.stop();
  expect(await server.end('SIGTERM')).toBe(0);
  server = await startServerProcess({ DATA_DIR: dataDir });
  expect(await expectNothingLost(dataDir, running.answered)).toBeGreaterThanOrEqual(40);
  await expectNothingUnrecorded(dataDir);
}, 60_000);

test('it is told to stop under load: whoever got an answer is on record, and nothing is left running', async () => {
  const before = await counts();
  const running = await load();
  await running.more(40);
  const postmaster = postmasterOf(dataDir);
  // Told twice, as by a terminal and by npm.
  server.child.kill('SIGTERM');
  expect(await server.end('SIGTERM')).toBe(0);
  await running.stop();
  expect(server.log.map(line => line.event)).toContain('stopping');
  expect(postmasterOf(dataDir)).toBeUndefined();
  expect(existsSync(`/proc/${postmaster}`)).toBe(false);
  server = await startServerProcess({ DATA_DIR: dataDir });
  expect(server.log.map(line => line.event)).not.toContain('attached-to-leftover');
  expect(await expectNothingLost(dataDir, running.answered)).toBeGreaterThanOrEqual(40);
  await expectNothingUnrecorded(dataDir);
  expect(await counts()).toEqual(before);
}, 60_000);
