// How it grows: each operation over ever larger populations, with a hot set of 10,000 cases and with any case alike.

import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { median } from '../decisions/rounds.js';
import { type OwnAlone, startOwn } from '../load/own-alone.js';
import { createPlaces } from '../load/places.js';
import { createTokenMaker } from '../load/tokens.js';
import { type Measured, takeTurn } from '../load/turn.js';
import { operations } from '../operations/all.js';
import type { Operation } from '../operations/operation.js';
import { type Population, population } from '../population/population.js';
import { machine } from '../results.js';
import { buffersTouched } from './buffers.js';

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    sizes: { type: 'string', default: '10000,100000,1000000' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '5' },
  },
});

const connections = 32;
const hotCases = 10_000;
const rounds = Number(values.rounds);
const seconds = Number(values.seconds);

interface Grown extends Measured {
  readonly cases: number;
  readonly operation: string;
  readonly access: 'hot' | 'uniform';
  readonly round: number;
  /** Pages of the buffer cache per request, found there or fetched. */
  readonly buffers: number;
}

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

interface Measuring {
  readonly made: Population;
  readonly own: OwnAlone;
  readonly operation: Operation;
  readonly access: Grown['access'];
  readonly seed: number;
}

async function measure({ made, own, operation, access, seed }: Measuring) {
  const turn = {
    ...own,
    operation,
    places: createPlaces({ blocks: made.blocks, seed, ...(access === 'hot' ? { hot: hotCases } : {}) }),
    tokens: createTokenMaker(own.key),
    postgres: made.pid,
    connections,
    warmUpSeconds: seconds / 2,
    seconds,
  };
  const { answer, touched } = await buffersTouched(made, () => takeTurn(turn));
  return { ...answer, buffers: touched / answer.asked };
}

async function grow(cases: number): Promise<{ startedIn: number; grown: Grown[] }> {
  const made = await population(cases, say);
  try {
    const own = await startOwn(made, connections);
    const grown: Grown[] = [];
    for (let round = 1; round <= rounds; round++) {
      for (const operation of operations) {
        for (const access of ['hot', 'uniform'] as const) {
          const measured = await measure({ made, own, operation, access, seed: round });
          grown.push({ cases, operation: operation.name, access, round, ...measured });
        }
      }
    }
    await own.running.stop();
    return { startedIn: own.startedIn, grown };
  } finally {
    await made.stop();
  }
}

const figures = ['requestsPerSecond', 'p50', 'p99', 'server', 'database', 'buffers'] as const;

function line(cases: number, of: readonly Grown[]): string {
  const cells = figures.map(figure =>
    median(of.map(one => one[figure])).toFixed(figure === 'server' || figure === 'database' ? 2 : 0),
  );
  return `| ${cases} | ${of[0]!.access} | ${cells.join(' | ')} |`;
}

const sizes = values.sizes.split(',').map(Number);
const all: Grown[] = [];
const starts: { cases: number; startedIn: number }[] = [];
for (const cases of sizes) {
  const { startedIn, grown } = await grow(cases);
  all.push(...grown);
  starts.push({ cases, startedIn });
  say(`${cases} cases: started in ${Math.round(startedIn)} ms`);
}
for (const { name, title } of operations) {
  say(
    `\n## ${title}\n| cases | access | requests/s | p50 ms | p99 ms | server CPU ms | database CPU ms | buffers |`,
  );
  say('| --: | --- | --: | --: | --: | --: | --: | --: |');
  for (const cases of sizes)
    for (const access of ['hot', 'uniform'])
      say(
        line(
          cases,
          all.filter(one => one.cases === cases && one.operation === name && one.access === access),
        ),
      );
}
if (values.json !== undefined) {
  const run = {
    date: new Date().toISOString(),
    machine: machine(),
    node: process.version,
    starts,
    results: all,
  };
  writeFileSync(values.json, `${JSON.stringify(run, null, 1)}\n`);
}
