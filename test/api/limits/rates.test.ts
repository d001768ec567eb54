// How often one may ask: so many operations per actor, and so many refused tokens per address.

import { expect, test } from 'vitest';
import { type Asked, personaNamed, post, tokenOf } from '../../support/ask.js';
import { traced } from '../support/casework.js';
import { errorsOnList } from '../support/closed-list.js';
import { openWorld } from '../support/world.js';

const world = openWorld({ config: { ratePerActor: 5 } });
const viewer = '{ viewer { capacity } }';
const tooMany = [{ code: 'LIMIT_EXCEEDED', reason: 'TOO_MANY' }];

const expectTooMany = ({ status, text, headers }: Asked): void => {
  expect({ status, errors: errorsOnList(text) }).toEqual({ status: 429, errors: tooMany });
  expect(headers.get('retry-after')).toBe('10');
  expect(headers.get('cache-control')).toBe('no-store');
};

test('the sixth operation of one actor within ten seconds waits; another actor does not', async () => {
  for (let index = 0; index < 5; index += 1)
    expect((await traced(world.server, 'mentor', viewer)).status).toBe(200);
  expectTooMany(await traced(world.server, 'mentor', viewer));
  // Whoever it is counts, in whatever capacity the token is.
  const officer = await traced(world.server, 'jeugdarts', viewer);
  expect(officer.status).toBe(200);
  for (let index = 0; index < 5; index += 1) await traced(world.server, 'leerplichtambtenaar', viewer);
  expectTooMany(await traced(world.server, 'contactpersoon-preventief-spreekuur', viewer));
});

test('after thirty refused tokens from one address more are not even told that they are refused', async () => {
  const send = (token: string): Promise<Asked> =>
    post(world.server, JSON.stringify({ query: viewer }), {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
    });
  for (let index = 0; index < 30; index += 1) {
    const { status, text } = await send(`forged-${index}`);
    expect({ status, errors: errorsOnList(text) }).toEqual({
      status: 401,
      errors: [{ code: 'UNAUTHENTICATED' }],
    });
  }
  expectTooMany(await send('forged-30'));
  // Whoever comes with a good token from there is answered: a school has one address.
  expect((await send(await tokenOf(world.server, personaNamed('schoolleiding')))).status).toBe(200);
});
