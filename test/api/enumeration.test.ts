// An id that exists but may not be seen answers like one that does not exist: to the byte, and by the same statements.

import { beforeAll, describe, expect, test } from 'vitest';
import { organisations } from '../../src/demo/region/organisations.js';
import { personas } from '../../src/demo/region/personas.js';
import { isEverPermitted } from '../../src/policy/decide.js';
import { pick } from '../support/ask.js';
import { askedAbout, expectAlike } from './support/alike.js';
import { traced } from './support/casework.js';
import { appoint } from './support/every-capacity.js';
import { askerOf } from './support/growing-questions.js';
import { type Things, thingsOf } from './support/things.js';
import { openWorld } from './support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';
const holder = 'contactpersoon-preventief-spreekuur';
let mine: Things;
let hidden: Things;

beforeAll(async () => {
  mine = await thingsOf(world, { coordinator, mentor: 'mentor', holder });
  hidden = await thingsOf(world, {
    coordinator: 'ondersteuningscoordinator-po',
    mentor: 'mentor-po',
    holder: await appoint(world.database, holder, organisations.gemeente.id),
  });
});

describe('a question about a case', () => {
  const query = `query ($id: ID!) { case(id: $id) { id phase pupil { givenNames } consents { id } agreements { what } } }`;
  const allowed = `query ($id: ID!) { case(id: $id) { id phase school { name } } }`;
  const blind = ['opdrachtgever', 'privacy-officer', 'organisatiebeheerder'];

  const asking = personas.filter(one => !blind.includes(one.capacity) && !one.persona.endsWith('-po'));

  test.each(asking.map(one => one.persona))('as %s', async persona => {
    const answer = await expectAlike(
      world.server,
      { who: persona, query: allowed, variables: id => ({ id }) },
      hidden.caseId,
    );
    expect(answer).toMatchObject({ status: 200, text: '{"data":{"case":null}}\n' });
  });

  test('with all that could be asked about it', async () => {
    const answer = await expectAlike(
      world.server,
      { who: coordinator, query, variables: id => ({ id }) },
      hidden.caseId,
    );
    expect(answer.text).toBe('{"data":{"case":null}}\n');
    const own = await askedAbout(world.server, coordinator, query, { id: mine.caseId });
    expect(own.text).toContain(mine.caseId);
  });
});

describe.each([
  ['the forecast of a case', 'caseId', 'consentForecast(caseId: $id, until: "2099-12-31")'],
  ['the replay of a request', 'consentId', 'consentAsKnown(consentId: $id, at: $at)'],
] as const)('%s', (_, of, field) => {
  const at = () => world.server.now().toISOString();
  const query = (instant: string) =>
    `query ($id: ID!) { found: ${field.replace('$at', `"${instant}"`)} { id status asks } }`;
  const asking = personas.filter(
    one =>
      isEverPermitted({ ...askerOf(one.capacity), action: 'read', resource: 'ConsentPeriod' }) &&
      one.capacity !== 'privacy-officer' &&
      !one.persona.endsWith('-po'),
  );

  test.each(asking.map(one => one.persona))('as %s', async persona => {
    const text = query(at());
    const answer = await expectAlike(
      world.server,
      { who: persona, query: text, variables: id => ({ id }) },
      hidden[of],
    );
    expect(answer).toMatchObject({ status: 200, text: '{"data":{"found":[]}}\n' });
  });

  test('of one that is seen, is told', async () => {
    const own = await askedAbout(world.server, coordinator, query(at()), { id: mine[of] });
    expect(own.text).toContain('"status"');
  });
});

describe('a cursor', () => {
  test.each([
    ['under another name', '{ cases(first: 1) { edges { at: cursor } } }', ['edges', 0, 'at']],
    [
      'in a fragment',
      '{ cases(first: 1) { ...P } } fragment P on CaseConnection { edges { ... on CaseEdge { cursor } } }',
      ['edges', 0, 'cursor'],
    ],
    ['at the end of the page', '{ cases(first: 1) { pageInfo { end: endCursor } } }', ['pageInfo', 'end']],
    ['at its beginning', '{ cases(first: 1) { pageInfo { startCursor } } }', ['pageInfo', 'startCursor']],
  ] as const)('asked for %s leads on', async (_, query, path) => {
    const { data } = await traced(world.server, coordinator, query);
    const after = pick(data ?? undefined, 'cases', ...path);
    const next = 'query ($after: String) { cases(first: 1, after: $after) { edges { node { id } } } }';
    expect(await traced(world.server, coordinator, next, { variables: { after } })).toMatchObject({
      status: 200,
    });
    expect(String(after).length).toBeGreaterThan(20);
  });

  test('of somebody else, of another list, changed or invented, is answered alike', async () => {
    const query = 'query ($after: String) { cases(first: 1, after: $after) { edges { cursor } } }';
    const first = await traced(world.server, coordinator, query);
    const cursor = String(pick(first.data ?? undefined, 'cases', 'edges', 0, 'cursor'));
    expect((await traced(world.server, coordinator, query, { variables: { after: cursor } })).status).toBe(
      200,
    );
    const theirs = await traced(world.server, 'mentor', query);
    const other = String(pick(theirs.data ?? undefined, 'cases', 'edges', 0, 'cursor'));
    const changed = `${cursor.slice(0, -3)}${cursor.endsWith('A') ? 'B' : 'A'}${cursor.slice(-2)}`;
    const register = await traced(
      world.server,
      'privacy-officer',
      '{ consentRegister(first: 1) { edges { cursor } } }',
    );
    const ofRegister = String(pick(register.data ?? undefined, 'consentRegister', 'edges', 0, 'cursor'));
    const answers = [];
    for (const after of [other, changed, ofRegister, 'x', '', `${cursor}.`, cursor.toUpperCase()])
      answers.push(await askedAbout(world.server, coordinator, query, { after }));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toMatchObject({ status: 400 });
    expect(answers[0]!.text).toContain('INVALID_CURSOR');
    const headers = { 'doorbraak-purpose': 'ATTENDANCE' };
    const forAnother = await traced(world.server, coordinator, query, {
      variables: { after: cursor },
      headers,
    });
    expect(forAnother.errors?.[0]?.extensions).toMatchObject({ reason: 'INVALID_CURSOR' });
  });
});
