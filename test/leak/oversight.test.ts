// No word of a case escapes by the officer's questions about it: they tell of rules, facts and ids, whatever the cells hold.

import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gateSource } from '../../src/database/data-source.js';
import { personas } from '../../src/demo/region/personas.js';
import { nounsOfCases } from '../../src/features/oversight/asked-facts.js';
import { nouns } from '../../src/nouns.js';
import type { Resource } from '../../src/policy/vocabulary/resources.js';
import { createSchema } from '../../src/schema.js';
import { capacityWord } from '../api/support/oversight.js';
import { ask, personaNamed } from '../support/ask.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { readRaw, rows } from './oracle/raw.js';
import { type PlantedColumn, plant, plantedColumns } from './plant.js';
import { objectType, selectionOf } from './schema-walk.js';
import { ownWords, wordsIn } from './told-strings.js';

const schema = createSchema();
const officer = personaNamed('privacy-officer');
const asker = { capacity: 'privacy-officer', purpose: 'OVERSIGHT' } as const;

let database: TestDatabase;
let dataSource: DataSource;
let server: TestServer;
let cases: readonly { id: string }[];
/** Every word that was planted, but the ids of rows: of those some are evidence. */
const planted = new Set<string>();

beforeAll(async () => {
  database = await freshDatabase();
  dataSource = gateSource({ target: database.server, poolSize: 1, entities: nouns, name: 'oversight' });
  await dataSource.initialize();
  const { columns } = plantedColumns(schema, dataSource);
  await plant(database, columns);
  const truth = await readRaw(database);
  const of = (resource: Resource): PlantedColumn[] => columns.filter(one => one.resource === resource);
  for (const resource of new Set(columns.map(one => one.resource)))
    for (const row of rows(truth, resource))
      for (const word of ownWords(row, of(resource))) if (word !== String(row.id)) planted.add(word);
  cases = await database.query('select id from cases order by id');
  server = await startTestServer(database);
});
afterAll(async () => {
  await server?.stop();
  await dataSource?.destroy();
  await database?.drop();
});

const whole = (type: string): string => selectionOf(schema, objectType(schema, type), asker);

async function escaped(query: string, variables: Record<string, unknown>): Promise<string[]> {
  const { text, errors } = await ask(server, officer, query, { variables });
  expect(errors).toBeUndefined();
  expect(text.length).toBeGreaterThan(50);
  return [...wordsIn(text)].filter(word => planted.has(word));
}

const named = personas.map(one => ({
  capacity: capacityWord(one.capacity),
  personId: one.person,
  organisationId: one.organisation,
}));

describe('no word of a case is told', () => {
  test('words were planted', () => {
    expect(planted.size).toBeGreaterThan(500);
  });

  test('by why', async () => {
    const query = `query ($about: AboutCaseInput!, $noun: PolicyNoun!, $asker: AskerInput!) {
      explainAccess(about: $about, noun: $noun, asker: $asker) { ${whole('AccessExplanation')} } }`;
    for (const [index, noun] of nounsOfCases.entries()) {
      const about = { caseId: cases[index % cases.length]!.id };
      for (const turn of [0, 7, 13]) {
        const who = named[(index + turn) % named.length];
        expect(await escaped(query, { about, noun, asker: who }), noun).toEqual([]);
      }
    }
  });

  test('by who and by what', async () => {
    const who = `query ($about: AboutCaseInput!, $noun: PolicyNoun!) {
      whoCanSee(about: $about, noun: $noun) { ${whole('Seer')} } }`;
    const what = `query ($about: AboutCaseInput!, $asker: AskerInput!) {
      whatCanSee(about: $about, asker: $asker) { ${whole('SeenNoun')} } }`;
    for (const { id } of cases) {
      const about = { caseId: id };
      for (const noun of ['Case', 'Consent', 'HomeSituation', 'JusticeRecord', 'MeldcodeFile'])
        expect(await escaped(who, { about, noun })).toEqual([]);
      for (const one of named.slice(0, 12)) {
        const { text } = await ask(server, officer, what, { variables: { about, asker: one } });
        expect([...wordsIn(text)].filter(word => planted.has(word))).toEqual([]);
      }
    }
  });

  test('by what if', async () => {
    const query = `query ($about: AboutCaseInput!, $change: AccessChangeInput!) {
      simulateAccess(about: $about, change: $change) { ${whole('AccessChanges')} } }`;
    for (const { id } of cases)
      expect(await escaped(query, { about: { caseId: id }, change: { phase: 'PH9' } })).toEqual([]);
  });

  test('by replaying', async () => {
    const query = `query ($lineId: ID!) { replayAccess(lineId: $lineId) { ${whole('ReplayedAccess')} } }`;
    await ask(
      server,
      personaNamed('mentor'),
      '{ cases(first: 50) { edges { node { phase pupil { givenNames } } } } }',
    );
    const lines = await database.query<{ id: string }>(
      'select id from access_log order by seq desc limit 40',
    );
    expect(lines.length).toBeGreaterThan(5);
    for (const { id } of lines) expect(await escaped(query, { lineId: id })).toEqual([]);
  });
});
