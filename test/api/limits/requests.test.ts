// The form of a request: POST alone, JSON alone, one operation, so many bytes; and nothing is kept by anybody on the way.

import { beforeAll, describe, expect, test } from 'vitest';
import { personaNamed, tokenOf } from '../../support/ask.js';
import { errorsOnList } from '../support/closed-list.js';
import { type RawAnswer, type RawRequest, raw } from '../support/raw-http.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
let authorization: string;
beforeAll(async () => {
  authorization = `Bearer ${await tokenOf(world.server, personaNamed('mentor'))}`;
});

const body = JSON.stringify({ query: '{ viewer { capacity } }' });
const json = { 'content-type': 'application/json' };

const send = (request: RawRequest): Promise<RawAnswer> =>
  raw(world.server, { ...request, headers: { ...json, authorization, ...request.headers } });

function expectError(answer: RawAnswer, status: number, ...on: Parameters<typeof expect>[0][]): void {
  expect({ status: answer.status, errors: errorsOnList(answer.text) }).toEqual({ status, errors: on });
  expect(answer.headers['cache-control']).toBe('no-store');
  expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
}

const malformed = { code: 'BAD_USER_INPUT', reason: 'MALFORMED_REQUEST' };

test('a plain request is answered, and the answer is kept by nobody', async () => {
  const answer = await send({ body });
  expect(answer.status).toBe(200);
  expect(JSON.parse(answer.text)).toEqual({ data: { viewer: { capacity: 'MENTOR' } } });
  expect(answer.headers).toMatchObject({
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
  });
  expect(answer.headers['access-control-allow-origin']).toBeUndefined();
});

describe('how it is sent', () => {
  test.each(['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'])('not by %s', async method => {
    const query = `?query=${encodeURIComponent('{ viewer { capacity } }')}`;
    for (const path of ['/graphql', `/graphql${query}`]) {
      const answer = await send({ method, path, ...(method === 'TRACE' ? {} : { body }) });
      expectError(answer, 405, { code: 'BAD_USER_INPUT', reason: 'METHOD_NOT_ALLOWED' });
      expect(answer.headers.allow).toBe('POST');
    }
  });

  test('not by HEAD, which has no text', async () => {
    const answer = await send({ method: 'HEAD' });
    expect([answer.status, answer.text, answer.headers['cache-control']]).toEqual([405, '', 'no-store']);
  });

  test.each([
    'text/plain',
    'application/graphql',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json; charset=latin1',
    'application/json, text/plain',
    'application/jsonx',
    '',
  ])('not as "%s"', async type => {
    expectError(await send({ body, headers: { 'content-type': type } }), 415, malformed);
  });

  test.each(['application/json; charset=utf-8', 'APPLICATION/JSON', 'application/json;charset="UTF-8"'])(
    'as %s',
    async type => {
      expect((await send({ body, headers: { 'content-type': type } })).status).toBe(200);
    },
  );

  test('not compressed', async () => {
    for (const encoding of ['gzip', 'br', 'identity'])
      expectError(await send({ body, headers: { 'content-encoding': encoding } }), 415, malformed);
  });

  test.each(['text/html', 'application/json;q=0', 'image/png', '*/*', ''])(
    'whatever "%s" the client would rather have, the answer is JSON and tells what was done',
    async accept => {
      const answer = await send({ body, headers: { accept } });
      expect([answer.status, answer.headers['content-type']]).toEqual([
        200,
        'application/json; charset=utf-8',
      ]);
    },
  );

  test('the newer media type is answered in kind', async () => {
    const answer = await send({
      body,
      headers: { accept: 'application/graphql-response+json, application/json' },
    });
    expect(answer.headers['content-type']).toBe('application/graphql-response+json; charset=utf-8');
  });
});

describe('what is in it', () => {
  const filled = (bytes: number): string => `${body.slice(0, -1)}${' '.repeat(bytes - body.length)}}`;

  test('300,000 bytes, and not one more, with or without a length told before', async () => {
    expect(Buffer.byteLength(filled(300_000))).toBe(300_000);
    expect((await send({ body: filled(300_000) })).status).toBe(200);
    const tooLarge = { code: 'LIMIT_EXCEEDED', reason: 'TOO_LARGE' };
    expectError(await send({ body: filled(300_001) }), 413, tooLarge);
    const pieces = (bytes: number): string[] => filled(bytes).match(/.{1,10000}/g) ?? [];
    expect((await send({ body: pieces(300_000) })).status).toBe(200);
    expectError(await send({ body: pieces(300_001) }), 413, tooLarge);
    expectError(await send({ body: filled(5_000_000) }), 413, tooLarge);
  });

  test.each([
    ['nothing', ''],
    ['half of it', body.slice(0, 20)],
    ['null', 'null'],
    ['a number', '5'],
    ['a text', '"{ viewer { capacity } }"'],
    ['a batch', `[${body},${body}]`],
    ['an empty batch', '[]'],
    ['no query', '{}'],
    ['a query that is no text', '{"query":5}'],
    ['an empty query', '{"query":""}'],
    ['no GraphQL', '{"query":"viewer?"}'],
    ['a list of variables', '{"query":"{ viewer { capacity } }","variables":[1]}'],
    ['variables as text', '{"query":"{ viewer { capacity } }","variables":"{}"}'],
    ['an operation name that is no text', '{"query":"{ viewer { capacity } }","operationName":5}'],
    ['an operation that is not there', '{"query":"query a { viewer { capacity } }","operationName":"b"}'],
    ['extensions that are no object', '{"query":"{ viewer { capacity } }","extensions":[]}'],
    ['a byte order mark and half', '\ufeff{'],
  ])('%s is malformed', async (_, text) => {
    expectError(await send({ body: text }), 400, malformed);
  });

  test('bytes that are no UTF-8 are malformed', async () => {
    for (const bytes of [
      [0x22, 0xff, 0x22],
      [0xc3, 0x28],
      [0xed, 0xa0, 0x80],
    ]) {
      const broken = Buffer.concat([Buffer.from(body.slice(0, -1)), Buffer.from(bytes), Buffer.from('}')]);
      expectError(await send({ body: broken }), 400, malformed);
    }
  });

  test('names that mean something to the language mean nothing here', async () => {
    const text =
      '{"query":"{ viewer { capacity } }","__proto__":{"x":1},"constructor":{},"variables":{"__proto__":{}}}';
    expect((await send({ body: text })).status).toBe(200);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  test('of several operations the one that is named is done, and only that', async () => {
    const query = 'query a { viewer { capacity } } query b { viewer { purpose } }';
    const answer = await send({ body: JSON.stringify({ query, operationName: 'b' }) });
    expect(JSON.parse(answer.text)).toEqual({ data: { viewer: { purpose: 'ATTENDANCE' } } });
    expectError(await send({ body: JSON.stringify({ query }) }), 400, malformed);
  });

  test('no query is registered, and none is asked for by its hash', async () => {
    const sha256Hash = 'a'.repeat(64);
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    for (const more of [{}, { query: '{ viewer { capacity } }' }])
      expectError(await send({ body: JSON.stringify({ ...more, extensions }) }), 400, malformed);
  });
});

describe('who sends it', () => {
  test('two Authorization headers are no plain request, even when both are good', async () => {
    const twice = await send({ body, headers: { authorization: [authorization, authorization] } });
    expectError(twice, 401, { code: 'UNAUTHENTICATED' });
    expect(twice.headers['www-authenticate']).toBe('Bearer');
  });

  test('for a purpose that the capacity has, else not', async () => {
    const query = JSON.stringify({ query: '{ viewer { purpose purposes } }' });
    const purposes = ['ATTENDANCE', 'SICKNESS_GUIDANCE', 'PREVENTIVE_TALK', 'CARE_COORDINATION', 'SAFETY'];
    for (const purpose of purposes) {
      const answer = await send({ body: query, headers: { 'doorbraak-purpose': purpose } });
      expect(JSON.parse(answer.text)).toEqual({ data: { viewer: { purpose, purposes } } });
    }
    const unknown = { code: 'BAD_USER_INPUT', reason: 'UNKNOWN_PURPOSE' };
    for (const purpose of ['OVERSIGHT', 'attendance', 'STATISTICS', '', 'ATTENDANCE, OVERSIGHT'])
      expectError(await send({ body: query, headers: { 'doorbraak-purpose': purpose } }), 400, unknown);
  });
});

describe('beside it', () => {
  test('there is nothing at other paths', async () => {
    for (const path of ['/', '/graphql/', '/graphql/x', '/GraphQL', '/.env', '//graphql', '/graphql%00']) {
      const answer = await send({ body, path });
      expectError(answer, 404, { code: 'BAD_USER_INPUT', reason: 'NOT_A_PATH' });
    }
  });

  test('alive and ready tell no more than that, and for how many pupils the law is due', async () => {
    const told = { '/livez': '{"ok":true}', '/readyz': '{"ok":true,"lawPassesDue":0}' };
    for (const [path, text] of Object.entries(told)) {
      const answer = await raw(world.server, { method: 'GET', path });
      expect([answer.status, answer.text, answer.headers['cache-control']]).toEqual([200, text, 'no-store']);
    }
  });
});
