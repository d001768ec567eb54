// Every contender at every operation, by turns, in one run.

import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../../src/project-root.js';
import { contenders, ours, peers } from './contenders/all.js';
import { startAll } from './contenders/start-all.js';
import { mustAgree } from './load/agree.js';
import { makeKey } from './load/own-alone.js';
import { createPlaces } from './load/places.js';
import { createTokenMaker } from './load/tokens.js';
import { takeTurn } from './load/turn.js';
import { operations } from './operations/all.js';
import { canAnswer } from './operations/operation.js';
import { dropCopies, freshCopies } from './population/fresh-copies.js';
import { population } from './population/population.js';
import { withClient } from './population/with-client.js';
import { machine, type Result, type Run, ratio, tableOf } from './results.js';

const help = `npm run -s bench -- [options]   every server at every operation, by turns; other parts: decisions, growth, plans, profile, soak
  --json FILE         raw results
  --cases N           size of the population (100000)
  --rounds N          rounds, by turns (7)
  --seconds N         how long each turn is measured (5)
  --only NAME         one operation: ${operations.map(one => one.name).join(', ')}
  --short             9600 cases, 3 rounds of 2 seconds: for every change
BENCH_DATA is a folder for populations, BENCH_POSTGRES one with PostgreSQL programs of one's own (…/bin)`;

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    cases: { type: 'string' },
    rounds: { type: 'string' },
    seconds: { type: 'string' },
    only: { type: 'string' },
    short: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const usual = values.short
  ? { cases: 9_600, rounds: 3, seconds: 2 }
  : { cases: 100_000, rounds: 7, seconds: 5 };
const number = (text: string | undefined, or: number): number => (text === undefined ? or : Number(text));
const cases = number(values.cases, usual.cases);
const rounds = number(values.rounds, usual.rounds);
const seconds = number(values.seconds, usual.seconds);
const connections = 32;
const hotCases = 10_000;
const chosen = operations.filter(one => values.only === undefined || one.name === values.only);

type NormalisePeer = Record<string, (answer: object) => unknown>;

/** Plain JavaScript of the peer's own folder. */
async function peersNormalise(): Promise<(answer: object, operation: string) => unknown> {
  const file = join(projectRoot, 'test/bench/peers/postgraphile/normalise.js');
  const { normalise } = (await import(file)) as { normalise: NormalisePeer };
  return (answer, operation) => normalise[operation]!(answer);
}

async function run(): Promise<Run> {
  const made = await population(cases, say);
  const { key, publicKey } = await makeKey();
  const copies = await freshCopies(made);
  const running = await startAll({
    contenders: contenders(),
    databases: copies,
    key: publicKey,
    connections,
  });
  const results: Result[] = [];
  try {
    const places = createPlaces({ blocks: made.blocks, hot: hotCases, seed: 1 });
    const normalisePeer = await peersNormalise();
    for (const operation of chosen)
      await mustAgree({ running, operation, places, tokens: createTokenMaker(key), normalisePeer });
    say('all answers are equal');
    // The first round is for warming up: a server in production has answered thousands of times before.
    for (let round = 0; round <= rounds; round++) {
      for (const operation of chosen) {
        const order = [...running].filter(([contender]) => canAnswer(contender, operation));
        for (let at = 0; at < order.length; at++) {
          // Each round begins with another contender.
          const [contender, process] = order[(at + round) % order.length]!;
          const measured = await takeTurn({
            contender,
            running: process,
            operation,
            places,
            // A token lives for a quarter of an hour.
            tokens: createTokenMaker(key),
            postgres: made.pid,
            connections,
            warmUpSeconds: Math.max(1, seconds / 2),
            seconds,
          });
          if (round > 0)
            results.push({ round, operation: operation.name, contender: contender.name, ...measured });
        }
      }
      say(round === 0 ? 'warmed up' : `round ${round} of ${rounds}`);
    }
    const postgres = await withClient(made.superuser, async client => {
      const { rows } = await client.query<{ server_version: string }>('show server_version');
      return rows[0]!.server_version;
    });
    const date = new Date().toISOString();
    return {
      date,
      machine: machine(),
      node: process.version,
      postgres,
      cases,
      connections,
      seconds,
      results,
    };
  } finally {
    await Promise.all([...running.values()].map(one => one.stop()));
    await dropCopies(made, copies);
    await made.stop();
  }
}

function report(done: Run): void {
  const { processor, cores } = done.machine;
  say(`\n${cores} cores of ${processor}, Node ${done.node}, PostgreSQL ${done.postgres}, ${done.date}`);
  for (const { name, title, peerDoesLess, peerCannot } of chosen) {
    say(`\n## ${title}\n${tableOf(done, name, 'limit')}`);
    if (peerCannot !== undefined) {
      say(`(PostGraphile is not asked: ${peerCannot})`);
      continue;
    }
    if (peerDoesLess !== undefined) {
      say(`(PostGraphile does less: ${peerDoesLess})`);
      continue;
    }
    for (const peer of peers)
      say(`${ours} answers ${ratio(done.results, name, ours, peer).toFixed(2)} times as many as ${peer}`);
  }
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(done, null, 1)}\n`);
}

if (values.help) say(help);
else report(await run());
