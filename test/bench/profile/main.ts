// Where this server's time goes at one operation: `npm run -s bench -- profile [--operation NAME] [--cases N] [--json FILE]`.

import 'reflect-metadata';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startOwn } from '../load/own-alone.js';
import { createPlaces } from '../load/places.js';
import { createTokenMaker } from '../load/tokens.js';
import { type Measured, takeTurn } from '../load/turn.js';
import { operations } from '../operations/all.js';
import { copyOf, dropCopy } from '../population/copy.js';
import { population } from '../population/population.js';
import { machine } from '../results.js';
import { summaryOf } from './summary.js';

const { values } = parseArgs({
  options: {
    operation: { type: 'string', default: 'one-case' },
    cases: { type: 'string', default: '9600' },
    turns: { type: 'string', default: '8' },
    json: { type: 'string' },
  },
});

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const folder = mkdtempSync(join(tmpdir(), 'doorbraak-profile-'));
process.env.BENCH_PROFILES = folder;

const connections = 32;
const operation = operations.find(one => one.name === values.operation)!;
const made = await population(Number(values.cases), say);
// What it writes is thrown away with the copy.
const copy = operation.isWrite ? await copyOf(made, 'profiled') : undefined;
const own = await startOwn({ ...made, server: copy ?? made.server }, connections);
const places = createPlaces({ blocks: made.blocks, seed: 1, hot: 10_000 });
let last: Measured | undefined;
for (let turn = 0; turn < Number(values.turns); turn++) {
  const tokens = createTokenMaker(own.key);
  const how = {
    ...own,
    operation,
    places,
    tokens,
    postgres: made.pid,
    connections,
    warmUpSeconds: 1,
    seconds: 4,
  };
  last = await takeTurn(how);
}
await own.running.stop();
if (copy !== undefined) await dropCopy(made, copy);
await made.stop();
const [file] = readdirSync(folder);
const summary = summaryOf(join(folder, file!));
rmSync(folder, { recursive: true });
say(
  `${operation.title}: server ${last!.server.toFixed(2)} ms, database ${last!.database.toFixed(2)} ms of processor time`,
);
for (const { name, percent } of [
  ...summary.byPlace,
  { name: '', percent: Number.NaN },
  ...summary.byFunction,
])
  say(Number.isNaN(percent) ? '' : `${percent.toFixed(1).padStart(5)} %  ${name}`);
if (values.json !== undefined) {
  const told = {
    date: new Date().toISOString(),
    machine: machine(),
    node: process.version,
    operation: operation.name,
  };
  writeFileSync(values.json, `${JSON.stringify({ ...told, last, ...summary }, null, 1)}\n`);
}
