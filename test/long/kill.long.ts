// Kills of server and database at random moments under load, fifty of them unless KILLS says otherwise.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitUntil } from '../../src/database/embedded/wait-until.js';
import {
  type Answered,
  expectNothingLost,
  expectNothingUnrecorded,
  startLoad,
} from '../crash/support/load.js';
import {
  askDatabase,
  demoKeyIn,
  postmasterOf,
  type RunningServer,
  startServerProcess,
} from '../crash/support/running-server.js';
import { makeWorkplace, type Workplace } from '../embedded/workplace.js';

const kills = Number(process.env.KILLS ?? 50);
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

const pause = (milliseconds: number): Promise<void> =>
  new Promise(resolve => setTimeout(resolve, milliseconds));

/** What is killed, and what it takes to go on. */
const ways: Readonly<Record<string, () => Promise<void>>> = {
  server: async () => {
    await server.end('SIGKILL');
    server = await startServerProcess({ DATA_DIR: dataDir });
  },
  backend: async () => {
    const backends = await askDatabase<{ pid: number }>(
      dataDir,
      `select pid from pg_stat_activity where application_name like 'doorbraak%' order by random() limit 1`,
    );
    for (const { pid } of backends) process.kill(pid, 'SIGKILL');
  },
  database: async () => {
    process.kill(postmasterOf(dataDir)!, 'SIGKILL');
    await waitUntil(() => postmasterOf(dataDir) === undefined, 10_000);
    await server.end(Math.random() < 0.5 ? 'SIGKILL' : 'SIGTERM');
    server = await startServerProcess({ DATA_DIR: dataDir });
  },
  both: async () => {
    const postmaster = postmasterOf(dataDir)!;
    const ended = server.end('SIGKILL');
    process.kill(postmaster, 'SIGKILL');
    await ended;
    server = await startServerProcess({ DATA_DIR: dataDir });
  },
};

test(`${kills} kills: nothing acknowledged is lost, nothing answered is unlogged`, async () => {
  const names = Object.keys(ways);
  const answered: Answered[] = [];
  const killed: Record<string, number> = {};
  for (let turn = 0; turn < kills; turn += 1) {
    const name = names[turn % names.length]!;
    killed[name] = (killed[name] ?? 0) + 1;
    const running = await startLoad(server.url, demoKeyIn(dataDir));
    await running.more(10);
    await pause(Math.random() * 400);
    await ways[name]!();
    await running.stop();
    await ready();
    answered.push(...running.answered);
    await expectNothingLost(dataDir, running.answered);
    await expectNothingUnrecorded(dataDir);
  }
  expect(Object.values(killed).reduce((sum, count) => sum + count, 0)).toBe(kills);
  // All of it once more at the end: what an earlier kill left must survive the later ones.
  expect(await expectNothingLost(dataDir, answered)).toBeGreaterThanOrEqual(10 * kills);
  expect(await server.end('SIGTERM')).toBe(0);
});

async function ready(): Promise<void> {
  const answers = async (): Promise<boolean> =>
    (await fetch(`${server.url}/readyz`).catch(() => undefined))?.status === 200;
  for (const until = Date.now() + 30_000; !(await answers()); await pause(50))
    if (Date.now() > until) throw new Error('the server does not get ready again');
}
