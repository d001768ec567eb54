// Decisions per second of the policy beside Cedar and CASL, and situations per second of the consent law.

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { rulesFor } from '../../../src/policy/policy.js';
import { differences, type Witness } from './agree.js';
import { lawAlone, lawFromLines, publishedSituations } from './law.js';
import { type Asked, matrix } from './matrix.js';
import { raw, type Series, table } from './results.js';
import { measure } from './rounds.js';
import { withCasl } from './with-casl.js';
import { withCedarPlain, withCedarSliced, withCedarWhole } from './with-cedar.js';
import { withDecide } from './with-decide.js';

const SEED = 20261123;
/** The whole policy takes Cedar a millisecond or two a question: it is asked this many of them. */
const ASKED_OF_THE_SLOW = 2000;
const FEWEST_ROUNDS = 7;

const { values } = parseArgs({
  options: { json: { type: 'string' }, rounds: { type: 'string', default: '7' } },
});

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** Measures the engines at one list of questions, once they agree on its answers. */
function engines(title: string, asked: readonly Asked[], rounds: number): Series {
  const decide = withDecide(asked);
  const witnesses: Witness[] = [
    ...[withCasl(asked), withCedarSliced(asked), withCedarPlain(asked)].map(contender => ({
      contender,
      questions: asked.length,
    })),
    { contender: withCedarWhole(asked), questions: Math.min(ASKED_OF_THE_SLOW, asked.length) },
  ];
  for (const witness of witnesses) {
    const wrong = differences(decide, witness);
    if (wrong > 0) throw new Error(`${witness.contender.name} answers ${wrong} questions otherwise`);
  }
  const permitted = decide.answer(0, asked.length);
  say(`${title}: ${asked.length} questions, ${permitted} permitted. All engines agree on each of them,`);
  say(`Cedar with the whole policy on the first ${ASKED_OF_THE_SLOW} (the same policies in one set).`);
  return { title, rounds: measure([decide, ...witnesses.map(({ contender }) => contender)], rounds) };
}

function run(rounds: number): Series[] {
  const whole = matrix(SEED);
  const spoken = whole.filter(({ question }) => rulesFor(question).length > 0);
  const lines = publishedSituations();
  return [
    engines('the whole matrix', whole, rounds),
    engines('questions to which a rule speaks', spoken, rounds),
    {
      title: 'situations of the consent law',
      rounds: measure([lawAlone(lines), lawFromLines(lines)], rounds),
    },
  ];
}

const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < FEWEST_ROUNDS)
  throw new Error('a median takes seven rounds or more');
const all = run(rounds);
for (const series of all) say(`\n${table(series)}`);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(raw(all), null, 2)}\n`);
