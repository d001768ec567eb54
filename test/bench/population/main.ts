// Makes a population without measuring anything: `node dist/test/bench/population/main.js 100000`.

import 'reflect-metadata';
import { population } from './population.js';

const cases = Number(process.argv[2] ?? 100_000);
const started = performance.now();
const made = await population(cases, said =>
  process.stdout.write(`${Math.round((performance.now() - started) / 1000)} s: ${said}\n`),
);
process.stdout.write(`ready with ${made.blocks} blocks\n`);
await made.stop();
