// The README's second five minutes: the privacy officer's questions, as they stand there, answered from the API alone.

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, type Json, pick } from '../support/ask.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { startTestServer, type TestServer } from '../support/server.js';

let database: TestDatabase;
let server: TestServer;
let line: Record<'id' | 'at' | 'personId' | 'organisationId', string>;

const readme = readFileSync('README.md', 'utf8');

/** As they stand in the README, so that what stands there keeps working. */
const questions = [...readme.matchAll(/^ *officer '(\{.*\})'$/gm)].map(found => found[1]!);

const filledIn = (query: string): string =>
  query
    .replaceAll('"LINE"', `"${line.id}"`)
    .replaceAll('"AT"', `"${line.at}"`)
    .replace('"PERSON"', `"${line.personId}"`)
    .replace('"SCHOOL"', `"${line.organisationId}"`)
    .replace('"BIRTHDAY"', '"2031-01-01T00:00:00Z"');

async function officerHears(query: string): Promise<Json> {
  const { data, errors } = await ask(server, 'privacy-officer', filledIn(query));
  expect(errors).toBeUndefined();
  return data;
}

beforeAll(async () => {
  database = await freshDatabase();
  server = await startTestServer(database);
  const { query } = JSON.parse(/-d '(\{"query":"\{ case.*?\})'; \}/.exec(readme)![1]!) as { query: string };
  await ask(server, 'mentor', query);
  const { data } = await ask(server, 'privacy-officer', questions[0]!);
  line = pick(data ?? undefined, 'accessLog', 'edges', 0, 'node') as typeof line;
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

describe('the privacy officer asks', () => {
  test('four questions in the README', () => {
    expect(questions.length).toBe(4);
    expect(line).toMatchObject({ classes: ['D11', 'D12'], capacity: 'MENTOR' });
  });

  test('why the school saw this on that day', async () => {
    const told = pick(await officerHears(questions[1]!), 'explainAccess');
    expect(pick(told, 'effect')).toBe('PARTLY');
    expect(pick(told, 'english')).toContain('there is consent to share this with you');
    expect(pick(told, 'considered', 0, 'facts')).toEqual(
      ['participates', 'bound_to_secrecy', 'consented'].map(fact =>
        expect.objectContaining({ condition: { fact }, answer: 'YES' }),
      ),
    );
    const replayed = await officerHears('{ replayAccess(lineId: "LINE") { verdict } }');
    expect(pick(replayed, 'replayAccess', 'verdict')).toBe('EQUAL');
  });

  test('what changes when this pupil turns 16', async () => {
    const changes = pick(await officerHears(questions[2]!), 'simulateAccess', 'changes') as {
      kind: string;
    }[];
    expect(changes.map(one => one.kind)).toEqual(expect.arrayContaining(['LOST', 'OTHERWISE']));
  });

  test("everything about this pupil's record, the own questions among it", async () => {
    const told = pick(await officerHears(questions[3]!), 'accessLog', 'edges') as {
      node: Record<string, Json>;
    }[];
    const capacities = told.map(one => one.node.capacity);
    expect(capacities).toEqual(expect.arrayContaining(['MENTOR', 'PRIVACY_OFFICER']));
    const seen = await database.query(
      'select 1 from access_log where subject = (select subject from access_log where id = $1)',
      [line.id],
    );
    // What was asked just now is a line more.
    expect(seen.length).toBeGreaterThanOrEqual(told.length);
  });
});
