// By which plan the database answers what is asked of our server: fails where a table that grows is read through, or far
// more rows are looked at than kept. `node dist/test/bench/growth/plans.js --help` tells its options.

import 'reflect-metadata';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { demoAudience, demoIssuer } from '../../../src/demo/demo-issuer-name.js';
import { demoToken } from '../../../src/demo/demo-token.js';
import { projectRoot } from '../../../src/project-root.js';
import { startContender } from '../contenders/child.js';
import { copyOf, dropCopy } from '../population/copy.js';
import { type DatabaseTarget, type Population, population } from '../population/population.js';
import { type AskedHere, askedHere, nextPage } from './asked-here.js';
import { explaining, type ToldPlan, takePlans } from './auto-explain.js';
import { indexesOf } from './indexes-of.js';
import { findingsIn, type Indexes, waysIn } from './plan-findings.js';

const help = `node dist/test/bench/growth/plans.js [options]
  --cases N     size of the population (9600)
  --reads       questions alone, on the population itself; else on a copy, which is thrown away
  --only WORD   only what has this word in its name
  --ways        tell every statement and the ways in its plan`;

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '9600' },
    reads: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    ways: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** What is written here is to be measured nowhere else. */
async function onCopy<T>(made: Population, work: (copy: DatabaseTarget) => Promise<T>): Promise<T> {
  const copy = await copyOf(made, 'plans');
  try {
    return await work(copy);
  } finally {
    await dropCopy(made, copy);
  }
}

async function answerTo(port: number, key: JWK, { name, who, query, variables }: AskedHere): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await demoToken(key, who)}` },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${name}: ${response.status} ${text}`);
  return text;
}

/** Whether anything but names of fields came back. */
const holdsSomething = (answer: string): boolean => /"\w+":(?:"|\d|true)/.test(answer);

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const short = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length)}...`;

/** Tells what is wrong, each but once; answers how much. */
function report(name: string, plans: readonly ToldPlan[], indexes: Indexes): number {
  say(`${name}: ${plans.length} statements`);
  if (values.ways)
    for (const plan of plans)
      say(`  ${short(oneLine(plan['Query Text']), 90)}\n      ${waysIn(plan) || '-'}`);
  const wrong = new Set(
    plans.flatMap(plan =>
      findingsIn(plan, indexes).map(
        ({ table, what, condition }) =>
          `  FINDING ${name}: ${table} ${what}${condition === '' ? '' : `, by ${short(condition, 300)}`}\n    in: ${short(oneLine(plan['Query Text']), 160)}`,
      ),
    ),
  );
  for (const one of wrong) say(one);
  return wrong.size;
}

async function lookAt(made: Population, database: DatabaseTarget): Promise<number> {
  const indexes = await indexesOf(made.superuser);
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  const key: JWK = { ...(await exportJWK(privateKey)), kid: 'demo-1', alg: 'EdDSA', use: 'sig' };
  const { d: _, ...publicKey } = key;
  const own = join(projectRoot, 'dist/test/bench/contenders/own-server.js');
  const settings = { database, poolSize: 2, jwks: { keys: [publicKey] }, log: 'durable' } as const;
  const server = await startContender(
    { node: process.execPath, file: own },
    { ...settings, issuer: demoIssuer, audience: demoAudience },
  );
  try {
    const block = Math.floor(made.blocks / 2);
    const places = { young: { block, number: 48 }, older: { block, number: 400 } };
    let found = 0;
    const lookAtOne = async (asked: AskedHere): Promise<string> => {
      takePlans(made.logFile);
      const answer = await answerTo(server.port, key, asked);
      const plans = takePlans(made.logFile);
      if (plans.length === 0) throw new Error(`PostgreSQL told no plan of ${asked.name}`);
      found += report(asked.name, plans, indexes);
      return answer;
    };
    for (const asked of await askedHere(places, !values.reads)) {
      if (!asked.name.includes(values.only)) continue;
      const answer = await lookAtOne(asked);
      if (!holdsSomething(answer)) throw new Error(`${asked.name} found nothing: ${answer}`);
      for (const next of nextPage(asked, answer)) await lookAtOne(next);
    }
    return found;
  } finally {
    await server.stop();
  }
}

async function run(): Promise<void> {
  const made = await population(Number(values.cases), say, explaining);
  try {
    const found = values.reads
      ? await lookAt(made, made.server)
      : await onCopy(made, copy => lookAt(made, copy));
    say(found === 0 ? 'every plan is fine' : `${found} findings`);
    process.exitCode = found === 0 ? 0 : 1;
  } finally {
    await made.stop();
  }
}

if (values.help) say(help);
else await run();
