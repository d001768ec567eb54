// How much an operation may ask: each limit at its last permitted size and one above it.

import { Lexer, Source, TokenKind } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { pick } from '../../support/ask.js';
import { textOf } from '../support/acts.js';
import { openCase, traced } from '../support/casework.js';
import { errorsOnList } from '../support/closed-list.js';
import { enrol } from '../support/families.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
let caseId: string;
beforeAll(async () => {
  const family = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
  caseId = await openCase(world.server, family, 'mentor');
});

const ask = (query: string, variables: Record<string, unknown> = {}) =>
  traced(world.server, 'mentor', query, { variables });

async function expectWithin(query: string, variables?: Record<string, unknown>): Promise<void> {
  const { status, errors } = await ask(query, variables);
  expect({ status, errors }).toEqual({ status: 200, errors: undefined });
}

async function expectBeyond(query: string, variables?: Record<string, unknown>): Promise<void> {
  const { status, text, headers } = await ask(query, variables);
  expect(status).toBe(400);
  expect(errorsOnList(text)).toContainEqual({ code: 'LIMIT_EXCEEDED', reason: 'TOO_COMPLEX' });
  expect(headers.get('cache-control')).toBe('no-store');
}

function tokensOf(query: string): number {
  const lexer = new Lexer(new Source(query));
  let count = 0;
  while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  return count;
}

const times = (count: number, one: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => one(index)).join(' ');

describe('an operation within and beyond its limits', () => {
  test('1,000 tokens', async () => {
    const query = (parties: number): string =>
      `mutation { makeAgreement(input: { caseId: "${caseId}" what: "x" who: "x" dueOn: "2026-11-01" result: "x"
         followUp: "x" madeOn: "2026-10-01" partyIds: [${times(parties, () => '"x"')}] }) { __typename } }`;
    const others = tokensOf(query(0));
    // More parties than there may be, but read and found so.
    const within = await ask(query(1_000 - others));
    expect(within.errors?.[0]?.extensions).toMatchObject({ reason: 'INVALID_FIELD', fields: ['partyIds'] });
    await expectBeyond(query(1_001 - others));
  });

  test('a field so often beside itself that comparing them takes too long', async () => {
    const query = (count: number) => `{ viewer { ${times(count, () => 'capacity')} } }`;
    await expectWithin(query(100));
    await expectBeyond(query(990));
  });

  // No path of the schema is that long: a deeper operation is wrong anyhow, and still is told that it is too deep.
  test('12 levels', async () => {
    const below = (left: number): string => (left === 1 ? 'name' : `person { ${below(left - 1)} }`);
    const expectTooDeep = async (query: string): Promise<void> => {
      const asked = await ask(query);
      expect(asked.status).toBe(400);
      expect(asked.errors?.map(error => error.extensions)).toContainEqual(
        expect.objectContaining({ code: 'LIMIT_EXCEEDED', reason: 'TOO_COMPLEX' }),
      );
    };
    const expectNotTooDeep = async (query: string): Promise<void> =>
      expect((await ask(query)).text).not.toContain('TOO_COMPLEX');
    await expectNotTooDeep(`{ viewer { ${below(11)} } }`);
    await expectTooDeep(`{ viewer { ${below(12)} } }`);
    const spread = '{ viewer { ...a } } fragment a on Viewer { person { ...b } } fragment b on Person { ';
    await expectNotTooDeep(`${spread}${below(10)} }`);
    await expectTooDeep(`${spread}${below(11)} }`);
    await expectWithin('{ viewer { organisation { name } ... on Viewer { ... on Viewer { capacity } } } }');
  });

  test('what the schema tells of itself nests as deep as it must, within the tokens', async () => {
    const below = (left: number): string => (left === 1 ? 'name' : `ofType { ${below(left - 1)} }`);
    await expectWithin(`{ __type(name: "Case") { ${below(40)} } }`);
    await expectBeyond(`{ __type(name: "Case") { ${below(340)} } }`);
  });

  test('15 aliases, with __typename among them, wherever they stand', async () => {
    await expectWithin(`{ viewer { ${times(15, index => `a${index}: __typename`)} } }`);
    await expectBeyond(`{ viewer { ${times(16, index => `a${index}: __typename`)} } }`);
    await expectWithin(`{ ${times(15, index => `a${index}: case(id: "${caseId}") { id }`)} }`);
    await expectBeyond(`{ ${times(16, index => `a${index}: case(id: "${caseId}") { id }`)} }`);
    const twice = (count: number) =>
      `{ a: viewer { ...v } b: viewer { ...v } } fragment v on Viewer { ${times(count, index => `v${index}: capacity`)} }`;
    await expectWithin(twice(6));
    await expectBeyond(twice(7));
    await expectBeyond(
      `{ viewer { capacity ... on Viewer { ${times(16, index => `a${index}: capacity`)} } } }`,
    );
  });

  test('the answer under aliases is that of single questions', async () => {
    const single = await ask(`{ case(id: "${caseId}") { id phase } }`);
    const many = await ask(`{ ${times(15, index => `a${index}: case(id: "${caseId}") { id phase }`)} }`);
    for (let index = 0; index < 15; index += 1)
      expect(many.data?.[`a${index}`]).toEqual(pick(single.data ?? undefined, 'case'));
  });

  test('10 directives', async () => {
    const fields = ['capacity', 'purpose', 'purposes', '__typename'];
    const query = (count: number) =>
      `{ viewer { ${times(count, index => `${fields[index % 4]} @include(if: true)`)} } }`;
    await expectWithin(query(10));
    await expectBeyond(query(11));
    await expectBeyond(`query { viewer { ${times(11, () => '... @skip(if: false) { capacity }')} } }`);
  });

  test('a cost of 5,000, which page sizes and lists multiply', async () => {
    // Root and page count one each, every edge one and one for each value in it: 2 + 98 * 51.
    const page = `cases(first: 98) { edges { node { ${times(50, () => 'id')} } } }`;
    await expectWithin(`{ ${page} }`);
    await expectBeyond(`{ ${page} __typename }`);
    // A size that is not known before, and one left to the variable's default, count as the largest.
    const rest = `{ edges { node { ${times(50, () => 'id')} } } }`;
    await expectBeyond(`query ($n: Int! = 1) { cases(first: $n) ${rest} }`);
    await expectWithin(`query ($n: Int!) { cases(first: $n) ${rest} }`, { n: 98 });
    await expectBeyond(`query ($n: Int!) { cases(first: $n) ${rest} }`, { n: 99 });
    await expectBeyond(`{ cases ${rest} }`);
  });

  test('pages of 1 to 100', async () => {
    const query = 'query ($n: Int!) { cases(first: $n) { pageInfo { hasNextPage } } }';
    for (const n of [1, 100]) await expectWithin(query, { n });
    for (const n of [0, -1, 101]) {
      const { status, errors } = await ask(query, { n });
      expect(status).toBe(400);
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        reason: 'INVALID_FIELD',
        fields: ['first'],
      });
    }
    for (const n of [1.5, '10', null, 2 ** 31, true, ['a'], { toString: 1, valueOf: 1 }]) {
      const { status, text } = await ask(query, { n });
      expect(status).toBe(400);
      expect(errorsOnList(text)).toEqual([{ code: 'BAD_USER_INPUT', reason: 'INVALID_FIELD' }]);
    }
  });

  test('fragments that double at each level cost no more than they may', async () => {
    const levels = 40;
    const fragments = times(levels, index =>
      index === levels - 1
        ? `fragment f${index} on Viewer { capacity }`
        : `fragment f${index} on Viewer { ...f${index + 1} ...f${index + 1} }`,
    );
    const started = performance.now();
    await expectBeyond(`{ viewer { ...f0 } } ${fragments}`);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('one request is one operation', () => {
  const malformed = [{ code: 'BAD_USER_INPUT', reason: 'MALFORMED_REQUEST' }];

  test('of several in one text the one that is named; without a name none', async () => {
    const query = 'query a { viewer { capacity } } query b { viewer { purpose } }';
    const none = await ask(query);
    expect(none.status).toBe(400);
    expect(errorsOnList(none.text)).toEqual(malformed);
    const { server } = world;
    const named = await traced(server, 'mentor', query, { variables: {} });
    expect(named.status).toBe(400);
  });

  test('a mutation has one field, however it is written', async () => {
    const one = 'handOverPreventiveTalkReport(input: { reportId: "x" })';
    const several = [
      `mutation { a: ${one} b: ${one} }`,
      `mutation { ${one} __typename }`,
      `mutation { ...m } fragment m on Mutation { ${one} }`,
      `mutation { ... on Mutation { ${one} } }`,
    ];
    for (const query of several) {
      const { status, text } = await ask(query);
      expect(status).toBe(400);
      expect(errorsOnList(text)).toEqual([{ code: 'BAD_USER_INPUT', reason: 'ONE_MUTATION' }]);
    }
    const allowed = await ask(textOf('openCase', '{ __typename }'), { input: { pupilId: 'x' } });
    expect(errorsOnList(allowed.text)).toEqual([{ code: 'BAD_USER_INPUT', reason: 'UNKNOWN_ID' }]);
  });

  test('there is nothing to subscribe to', async () => {
    for (const query of ['subscription { viewer { capacity } }', 'subscription { __typename }']) {
      const { status, text } = await ask(query);
      expect(status).toBe(400);
      expect(errorsOnList(text)).toEqual(malformed);
    }
  });

  test('a field that could never be, in a part of the text that is not used, refuses it all', async () => {
    const { status, errors } = await ask(
      'query used { viewer { capacity } } fragment unused on AccessLogEntry { at }',
    );
    expect(status).toBe(400);
    expect(errors?.length).toBeGreaterThan(0);
    const hidden = await ask(
      'query ($no: Boolean = false) { viewer { capacity } accessLog @include(if: $no) { pageInfo { hasNextPage } } }',
    );
    expect(hidden.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', fields: ['Query.accessLog'] });
  });
});
