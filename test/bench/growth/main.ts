// How it grows: each operation over ever larger populations, with a hot set of 10,000 cases and with any case alike.

import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { median } from '../decisions/rounds.js';
import { fire } from '../load/fire.js';
import { type OwnAlone, startOwn } from '../load/own-alone.js';
import { createPlaces, type Places } from '../load/places.js';
import { createTokenMaker } from '../load/tokens.js';
import { type Measured, shotAt, takeTurn } from '../load/turn.js';
import { operations as allOperations } from '../operations/all.js';
import { oneCase } from '../operations/one-case.js';
import type { Operation } from '../operations/operation.js';
import { type Population, population } from '../population/population.js';
import { withoutBatches } from '../population/without-batches.js';
import { machine } from '../results.js';
import { buffersTouched } from './buffers.js';

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    sizes: { type: 'string', default: '10000,100000,1000000' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '5' },
    /** Names of operations, all where none is named. */
    only: { type: 'string', default: '' },
    /** For how long the hot set is asked for beforehand; where it does not fit at once, long enough to be read once. */
    warm: { type: 'string', default: '50' },
  },
});

const connections = 32;
const hotCases = 10_000;
const warmUpSeconds = Number(values.warm);
const named = values.only.split(',').filter(name => name !== '');
const operations = allOperations.filter(({ name }) => named.length === 0 || named.includes(name));
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

/** A quarter of the machine's, as PostgreSQL's manual advises to begin with; the same for every size. */
const memory = { shared_buffers: `${Math.floor(totalmem() / 4 / 2 ** 20)}MB` };

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

async function measure({ made, own, places }: Size, operation: Operation, access: Grown['access']) {
  const turn = {
    ...own,
    operation,
    places: places[access],
    tokens: createTokenMaker(own.key),
    postgres: made.pid,
    connections,
    warmUpSeconds: seconds / 2,
    seconds,
  };
  const { answer, touched } = await buffersTouched(made, () => takeTurn(turn));
  return { ...answer, buffers: touched / answer.asked };
}

interface Size {
  readonly cases: number;
  readonly made: Population;
  readonly own: OwnAlone;
  readonly places: Readonly<Record<Grown['access'], Places>>;
}

async function start(cases: number): Promise<Size> {
  const made = await population(cases, say, memory);
  await withoutBatches(made);
  const own = await startOwn(made, connections);
  say(`${cases} cases: started in ${Math.round(own.startedIn)} ms`);
  const { blocks } = made;
  const places = {
    hot: createPlaces({ blocks, seed: 1, hot: hotCases }, 'hot'),
    uniform: createPlaces({ blocks, seed: 2 }),
  };
  return { cases, made, own, places };
}

/** Each case of the hot set is asked for, so that it is hot when it is measured. */
async function warm({ made, own }: Size): Promise<void> {
  const hot = createPlaces({ blocks: made.blocks, seed: 3, hot: hotCases }, 'hot').forWrites(
    oneCase,
    hotCases,
  );
  const tokens = createTokenMaker(own.key);
  const shots = await Promise.all(hot.map(place => shotAt({ ...own, operation: oneCase, tokens }, place)));
  const path = own.contender.path(oneCase);
  await fire({
    port: own.running.port,
    path,
    connections,
    seconds: warmUpSeconds,
    shots,
    isRight: () => true,
  });
}

/** All sizes stand side by side and are measured by turns: what the machine does at a moment falls on all of them. */
async function grow(sizes: readonly Size[]): Promise<Grown[]> {
  const grown: Grown[] = [];
  for (const size of sizes) await warm(size);
  // The first round is for warming up.
  for (let round = 0; round <= rounds; round++) {
    for (const operation of operations) {
      for (const access of ['hot', 'uniform'] as const) {
        for (const size of sizes) {
          const measured = await measure(size, operation, access);
          if (round > 0)
            grown.push({ cases: size.cases, operation: operation.name, access, round, ...measured });
        }
      }
    }
    say(round === 0 ? 'warmed up' : `round ${round} of ${rounds}`);
  }
  return grown;
}

const figures = ['requestsPerSecond', 'p50', 'p99', 'server', 'database', 'buffers'] as const;

function line(cases: number, of: readonly Grown[]): string {
  const cells = figures.map(figure =>
    median(of.map(one => one[figure])).toFixed(figure === 'server' || figure === 'database' ? 2 : 0),
  );
  return `| ${cases} | ${of[0]!.access} | ${cells.join(' | ')} |`;
}

const wanted = values.sizes.split(',').map(Number);
const sizes: Size[] = [];
const all: Grown[] = [];
try {
  for (const cases of wanted) sizes.push(await start(cases));
  all.push(...(await grow(sizes)));
} finally {
  for (const { own, made } of sizes) {
    await own.running.stop();
    await made.stop();
  }
}
for (const { name, title } of operations) {
  say(
    `\n## ${title}\n| cases | access | requests/s | p50 ms | p99 ms | server CPU ms | database CPU ms | buffers |`,
  );
  say('| --: | --- | --: | --: | --: | --: | --: | --: |');
  for (const cases of wanted)
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
    memory,
    starts: sizes.map(({ cases, own }) => ({ cases, startedIn: own.startedIn })),
    results: all,
  };
  writeFileSync(values.json, `${JSON.stringify(run, null, 1)}\n`);
}
