// Nothing that somebody sends comes back in an error or lies in the server's log.

import { beforeAll, describe, expect, test } from 'vitest';
import { personaNamed, post, tokenOf } from '../../support/ask.js';
import { type Act, acts, bare } from '../support/acts.js';
import { act, type Input, openCase, seat, traced, type Who } from '../support/casework.js';
import { errorsOnList } from '../support/closed-list.js';
import { enrol, type Family } from '../support/families.js';
import { placesIn, replaced } from '../support/input-places.js';
import { raw } from '../support/raw-http.js';
import { seatForTalk } from '../support/seats.js';
import { sittingAt } from '../support/sittings.js';
import { openWorld } from '../support/world.js';
import { inputsOfActs } from './inputs-of-acts.js';

const world = openWorld();
const canary = 'KANARIE-7391';
let family: Family<'moeder'>;
let inputs: Record<Act, readonly [Who, Input]>;

beforeAll(async () => {
  family = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
  const caseId = await openCase(world.server, family);
  await seat(world.server, caseId, ['jeugdarts', 'REFERRAL']);
  await seatForTalk(world, caseId);
  inputs = inputsOfActs({ world, family, caseId, sittingId: await sittingAt(world.database) });
});

const never = (text: string): void => {
  expect(text).not.toContain(canary);
  expect(text.toLowerCase()).not.toContain(canary.toLowerCase());
};

describe('a word in what is sent', () => {
  test.each(acts)('in each text of %s, as variable and written out', async name => {
    const [who, input] = inputs[name];
    const places = placesIn(input);
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) {
      // In the stead of a text, beside what no text could be, and where only an object may be.
      for (const word of [canary, `${canary}\u0000`, [canary], { [canary]: canary }]) {
        const changed = replaced(input, place, word) as Input;
        const { text, status } = await act(world.server, who, name, changed, { selection: bare(name) });
        never(text);
        if (status !== 200) errorsOnList(text);
      }
    }
    never(
      (await act(world.server, who, name, { ...input, [canary]: canary }, { selection: bare(name) })).text,
    );
    const literal = `mutation { ${name}(input: "${canary}") ${bare(name)} }`;
    never((await traced(world.server, who, literal)).text);
  });

  test('in what a question names and how it names it', async () => {
    const { server } = world;
    const questions: readonly (readonly [string, Record<string, unknown>])[] = [
      ['query ($id: ID!) { case(id: $id) { id } }', { id: canary }],
      ['query ($number: String!) { pupilByNumber(number: $number) { id } }', { number: canary }],
      ['query ($id: ID!) { case(id: $id) { id } }', { id: { [canary]: canary } }],
      ['query ($id: ID!) { case(id: $id) { id } }', { id: [canary] }],
      [`{ case(id: "${canary}") { id } }`, {}],
      [`{ case(id: ${JSON.stringify({ a: canary }).replaceAll('"', '')}) { id } }`, {}],
      [`{ cases(first: "${canary}") { edges { cursor } } }`, {}],
      [`{ cases(after: "${canary}") { edges { cursor } } }`, {}],
      ['query ($first: Int!) { cases(first: $first) { edges { cursor } } }', { first: canary }],
      ['query ($after: String) { cases(after: $after) { edges { cursor } } }', { after: canary }],
      ['query ($after: String) { cases(after: $after) { edges { cursor } } }', { [canary]: canary }],
      [`{ case(id: """${canary}""" { id }`, {}],
      [`{ case(id: "${canary}) { id } }`, {}],
      [`# ${canary}\n{ case(id: 5.5) { id } }`, {}],
    ];
    for (const [query, variables] of questions)
      never((await traced(server, 'mentor', query, { variables })).text);
  });

  test('in every header, in the path and in the token', async () => {
    const { server } = world;
    const authorization = `Bearer ${await tokenOf(server, personaNamed('mentor'))}`;
    const good = { 'content-type': 'application/json', authorization };
    const body = JSON.stringify({ query: '{ viewer { capacity } }' });
    const names = [
      ...[
        'doorbraak-purpose',
        'traceparent',
        'tracestate',
        'accept-language',
        'user-agent',
        'cookie',
        'origin',
      ],
      ...[
        'x-forwarded-for',
        'x-request-id',
        'referer',
        'apollo-require-preflight',
        'content-encoding',
        'accept',
      ],
      ...['content-type', 'authorization'],
    ];
    for (const name of names) never((await raw(server, { headers: { ...good, [name]: canary }, body })).text);
    for (const path of [`/${canary}`, `/graphql?${canary}=${canary}`, `/graphql/${canary}`])
      never((await raw(server, { headers: good, body, path })).text);
    for (const token of [canary, `${authorization.slice(7)}${canary}`, `a.${canary}.b`])
      never((await raw(server, { headers: { ...good, authorization: `Bearer ${token}` }, body })).text);
  });

  test('in the body itself, whole or broken', async () => {
    const { server } = world;
    const authorization = `Bearer ${await tokenOf(server, personaNamed('mentor'))}`;
    const headers = { 'content-type': 'application/json', authorization };
    const bodies = [
      canary,
      `"${canary}"`,
      `{"query":"${canary}"}`,
      `{"${canary}":1}`,
      `{"query":"{ ${canary} }"`,
      `["${canary}"]`,
    ];
    const operation = JSON.stringify({ query: '{ viewer { capacity } }', operationName: canary });
    for (const body of [...bodies, operation]) never((await post(server, body, headers)).text);
  });
});

test('after all of it no such word lies in the log', () => {
  never(world.server.log.text);
  expect(world.server.log.lines.length).toBeGreaterThan(100);
});

test('the list of acts is that of the schema', async () => {
  const { data } = await traced(world.server, 'mentor', '{ __schema { mutationType { fields { name } } } }');
  const named = JSON.stringify(data);
  for (const name of acts) expect(named).toContain(`"${name}"`);
  expect(named.match(/"name"/g)).toHaveLength(acts.length);
});
