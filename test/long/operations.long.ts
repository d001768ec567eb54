// The long campaign: thousands of generated operations per capacity, well-formed and not; no word escapes in any of them.
//
// OPERATIONS sets how many per capacity (10,000), SEED which ones.

import { randomUUID } from 'node:crypto';
import type { GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gateSource } from '../../src/database/data-source.js';
import { type Persona, personas } from '../../src/demo/region/personas.js';
import { codes } from '../../src/errors.js';
import { nouns } from '../../src/nouns.js';
import { capacityNames, entryOf } from '../../src/policy/vocabulary/capacities.js';
import type { Purpose } from '../../src/policy/vocabulary/purposes.js';
import { resourceNames } from '../../src/policy/vocabulary/resources.js';
import { createSchema } from '../../src/schema.js';
import { actorsOfLines } from '../leak/actors-of-lines.js';
import { type Raw, readRaw, rows } from '../leak/oracle/raw.js';
import { Oracle } from '../leak/oracle/sees.js';
import { type PlantedColumn, plant, plantedColumns } from '../leak/plant.js';
import { allWords, wordsIn } from '../leak/told-strings.js';
import { ask } from '../support/ask.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { type Dice, dice } from './dice.js';
import { randomOperation } from './random-operation.js';

const count = Number(process.env.OPERATIONS ?? 10_000);
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

const schema: GraphQLSchema = createSchema();
let database: TestDatabase;
let server: TestServer;
let dataSource: DataSource;
let columns: readonly PlantedColumn[];
let before: Raw;
let truth: Raw;
let known: Set<string>;

beforeAll(async () => {
  database = await freshDatabase();
  dataSource = gateSource({ target: database.server, poolSize: 1, entities: nouns, name: 'campaign' });
  await dataSource.initialize();
  ({ columns } = plantedColumns(schema, dataSource));
  before = await readRaw(database);
  await plant(database, columns);
  truth = await readRaw(database);
  known = new Set(
    resourceNames.flatMap(resource =>
      rows(truth, resource).flatMap(row =>
        allWords(
          row,
          columns.filter(one => one.resource === resource),
        ),
      ),
    ),
  );
  server = await startTestServer(database);
});
afterAll(async () => {
  await server?.stop();
  await dataSource?.destroy();
  await database?.drop();
});

const heard = new Map<string, Set<string>>();

function mayHear(persona: Persona, purpose: Purpose): Set<string> {
  const key = `${persona.persona} ${purpose}`;
  const kept = heard.get(key);
  if (kept !== undefined) return kept;
  const oracle = new Oracle(before, persona, purpose);
  const words = new Set([persona.person, persona.organisation ?? '']);
  for (const resource of resourceNames) {
    const ids = new Set([...oracle.exactly(resource)].map(row => row.id));
    for (const row of rows(truth, resource)) {
      if (ids.has(row.id))
        for (const word of allWords(
          row,
          columns.filter(one => one.resource === resource),
        ))
          words.add(word);
    }
  }
  heard.set(key, words);
  return words;
}

const anyId = (chance: Dice): string => {
  const resource = chance.pick(resourceNames);
  return chance.below(10) === 0
    ? randomUUID()
    : String(chance.pick(rows(truth, chance.below(2) === 0 ? 'Case' : resource))?.id ?? 'no id');
};

const withPersona = capacityNames.filter(capacity => personas.some(one => one.capacity === capacity));

// Side by side, since the server works while the database plans.
test.concurrent.each(withPersona)(`%s asks ${count} times (seed ${seed})`, async capacity => {
  const chance = dice(seed);
  const mine = personas.filter(one => one.capacity === capacity);
  const outcomes = new Map<string, number>();
  for (let asked = 0; asked < count; asked++) {
    const persona = chance.pick(mine);
    const purpose = chance.pick(entryOf(capacity).purposes);
    const { query, variables } = randomOperation(schema, { capacity, purpose }, chance, () => anyId(chance));
    const answer = await ask(server, persona, query, {
      variables,
      headers: { 'doorbraak-purpose': purpose },
    });
    const code = answer.errors === undefined ? 'answered' : String(answer.errors[0]?.extensions.code);
    outcomes.set(code, (outcomes.get(code) ?? 0) + 1);
    // What was sent as an id may come back as the path of nothing; it was not told, it was asked.
    const allowed = mayHear(persona, purpose);
    const words = wordsIn(answer.text);
    const strange = [...words].filter(word => known.has(word) && !allowed.has(word));
    const byWhom = strange.length === 0 ? [] : await actorsOfLines(database, words);
    const escaped = strange.filter(word => !byWhom.includes(word));
    if (escaped.length > 0 || (answer.errors !== undefined && !(code in codes)) || answer.status >= 500) {
      expect({
        query,
        variables,
        persona: persona.persona,
        purpose,
        text: answer.text,
        escaped,
      }).toBeUndefined();
    }
  }
  // The campaign does not only knock on closed doors.
  expect(outcomes.get('answered') ?? 0).toBeGreaterThan(count / 10);
  expect([...outcomes.keys()].filter(code => code !== 'answered' && !(code in codes))).toEqual([]);
});
