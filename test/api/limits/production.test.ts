// What the schema tells of itself: everything to a developer, nothing in production.

import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../support/database.js';
import { startTestServer, type TestServer } from '../../support/server.js';
import { traced } from '../support/casework.js';
import { errorsOnList } from '../support/closed-list.js';

let database: TestDatabase;
let development: TestServer;
let production: TestServer;

beforeAll(async () => {
  database = await freshDatabase();
  development = await startTestServer(database);
  // As in production: a clock that nobody can move.
  await database.query(
    'create or replace function app.now() returns timestamptz language sql stable parallel safe return transaction_timestamp()',
  );
  production = await startTestServer(database, { config: { production: true } });
});
afterAll(async () => {
  await Promise.all([development.stop(), production.stop()]);
  await database.drop();
});

const malformed = [{ code: 'BAD_USER_INPUT', reason: 'MALFORMED_REQUEST' }];
const introspections = ['{ __schema { queryType { name } } }', '{ __type(name: "Case") { name } }'];

describe('introspection', () => {
  test.each(introspections)('%s is answered in development and refused in production', async query => {
    expect((await traced(development, 'mentor', query)).status).toBe(200);
    const refused = await traced(production, 'mentor', query);
    expect({ status: refused.status, errors: errorsOnList(refused.text) }).toEqual({
      status: 400,
      errors: malformed,
    });
  });

  test('also under an alias, in a fragment and in a part that is skipped', async () => {
    const ways = [
      '{ viewer { capacity } x: __schema { queryType { name } } }',
      '{ ...q } fragment q on Query { __schema { queryType { name } } }',
      'query ($no: Boolean = false) { viewer { capacity } __schema @include(if: $no) { queryType { name } } }',
    ];
    for (const query of ways) {
      const { status, text } = await traced(production, 'mentor', query);
      expect({ status, errors: errorsOnList(text) }).toEqual({ status: 400, errors: malformed });
    }
    expect((await traced(production, 'mentor', '{ __typename viewer { __typename } }')).status).toBe(200);
  });

  test('the query that explorers ask is answered in development', async () => {
    expect((await traced(development, 'mentor', getIntrospectionQuery())).status).toBe(200);
  });
});

describe('mistakes', () => {
  test.each([
    ['a field that almost exists', '{ viewr { capacity } }', 'viewer'],
    ['a value that almost exists', '{ viewer { capacty } }', 'capacity'],
    ['an argument that almost exists', '{ case(identity: "x") { id } }', 'identity'],
    ['a type that almost exists', '{ viewer { ...f } } fragment f on Vewer { capacity }', 'Viewer'],
  ])(
    '%s is explained to a developer; in production nothing of the schema is told',
    async (_, query, name) => {
      const open = await traced(development, 'mentor', query);
      expect(open.status).toBe(400);
      expect(JSON.stringify(open.errors?.map(error => error.extensions.detail))).toContain(name);
      const shut = await traced(production, 'mentor', query);
      expect(shut.status).toBe(400);
      for (const error of errorsOnList(shut.text)) expect(error).toEqual(malformed[0]);
      expect(shut.text).not.toMatch(/mean|viewer|Vewer|Query|unknown/i);
    },
  );

  test('production answers questions as before', async () => {
    const { data } = await traced(production, 'mentor', '{ viewer { capacity } }');
    expect(data).toEqual({ viewer: { capacity: 'MENTOR' } });
  });
});
