// Whether memory stays flat under load: an hour of reads, pages and writes, looked at every minute.

import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startOwn } from '../load/own-alone.js';
import { createPlaces } from '../load/places.js';
import { createTokenMaker } from '../load/tokens.js';
import { takeTurn } from '../load/turn.js';
import { operations } from '../operations/all.js';
import { copyOf, dropCopy } from '../population/copy.js';
import { population } from '../population/population.js';
import { machine } from '../results.js';
import { postgresMemory } from './memory.js';

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    cases: { type: 'string', default: '100000' },
    minutes: { type: 'string', default: '60' },
  },
});

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

interface Minute {
  readonly minute: number;
  readonly requests: number;
  /** MiB of the server's process, and of what PostgreSQL's processes have for themselves. */
  readonly serverMiB: number;
  readonly postgresMiB: number;
}

const residentMiB = (pid: number): number => {
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(kilobytes ?? 0) / 1024);
};

const made = await population(Number(values.cases), say);
const copy = await copyOf(made, 'soaked');
const own = await startOwn({ ...made, server: copy }, 32);
const places = createPlaces({ blocks: made.blocks, seed: 1 });
const minutes: Minute[] = [];
const until = Number(values.minutes);
for (let minute = 1; minute <= until; minute++) {
  let requests = 0;
  for (const operation of operations) {
    const { asked } = await takeTurn({
      ...own,
      operation,
      places,
      tokens: createTokenMaker(own.key),
      postgres: made.pid,
      connections: 32,
      warmUpSeconds: 1,
      seconds: 19,
    });
    requests += asked;
  }
  const now = {
    minute,
    requests,
    serverMiB: residentMiB(own.running.pid),
    postgresMiB: postgresMemory(made.pid),
  };
  minutes.push(now);
  say(`${minute}: ${requests} requests, server ${now.serverMiB} MiB, PostgreSQL ${now.postgresMiB} MiB`);
  if (values.json !== undefined) {
    const run = { date: new Date().toISOString(), machine: machine(), cases: Number(values.cases), minutes };
    writeFileSync(values.json, `${JSON.stringify(run, null, 1)}\n`);
  }
}
await own.running.stop();
await dropCopy(made, copy);
await made.stop();
