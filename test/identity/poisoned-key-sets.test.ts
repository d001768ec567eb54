// What an endpoint answers that is no key set is ignored: the last good set goes on, and only for a while.
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TokenVerifier } from '../../src/identity/token-verifier.js';
import { type Answer, body, type JwksServer, json, startJwksServer, status } from './support/jwks-server.js';
import { createSigner } from './support/signer.js';
import { createSteppingClock, type SteppingClock } from './support/stepping-clock.js';
import { config, refusal, signer, verifier } from './support/token-office.js';

const MINUTE = 60_000;
const forger = createSigner('ES256', 'forger');
const rsa = createSigner('RS256', 'rsa-1');
const forged = { keys: [forger.jwk] };
const text = JSON.stringify(forged);

let server: JwksServer;
let elsewhere: JwksServer;
let clock: SteppingClock;
let verify: TokenVerifier['verify'];

beforeEach(async () => {
  [server, elsewhere] = await Promise.all([startJwksServer(), startJwksServer()]);
  clock = createSteppingClock();
  const algorithms = ['ES256', 'RS256'] as const;
  const issuers = [{ ...config, algorithms, jwks: undefined, jwksUri: server.uri }];
  ({ verify } = verifier({ issuers, now: clock.now }));
});
afterEach(() => Promise.all([server.close(), elsewhere.close()]));

const endless: Answer = response => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const spaces = Buffer.alloc(65_536, 0x20);
  const more = () => {
    while (!response.destroyed && response.write(spaces));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
};

const bomb: Answer = response => {
  const packed = gzipSync(Buffer.concat([Buffer.from(text), Buffer.alloc(10_000_000, 0x20)]));
  response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(packed);
};

const poisons: [string, Answer][] = [
  ['10 MB of JSON', json({ ...forged, filling: 'a'.repeat(10_000_000) })],
  ['just over 256 kB', body(text + ' '.repeat(262_145 - text.length), 'application/json')],
  ['a body that never ends', endless],
  ['10 MB packed into 10 kB', bomb],
  ['an HTML page', body('<!doctype html><title>Onderhoud</title>', 'text/html')],
  ['an HTML page that says it is JSON', body('<!doctype html><title>Onderhoud</title>', 'application/json')],
  ['keys that say they are HTML', body(text, 'text/html')],
  ['keys that say they are something like JSON', body(text, 'application/jsonp')],
  ['keys without a type', response => response.writeHead(200).end(text)],
  [
    'keys with status 404',
    response => response.writeHead(404, { 'content-type': 'application/json' }).end(text),
  ],
  [
    'keys with status 203',
    response => response.writeHead(203, { 'content-type': 'application/json' }).end(text),
  ],
  ['no content', status(204)],
  ['an error', status(500)],
  ['a broken connection', response => response.destroy()],
  [
    'half an answer',
    response => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '999' }).write(text);
      response.destroy();
    },
  ],
  ['nothing', body('', 'application/json')],
  ['two objects', body(text + text, 'application/json')],
  ['two lists of keys', body(`{"keys":[],${text.slice(1)}`, 'application/json')],
  [
    'bytes that are no UTF-8',
    response =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(Buffer.from([0x22, 0xff, 0x22])),
  ],
  ['null', json(null)],
  ['a list', json([forger.jwk])],
  ['a single key', json(forger.jwk)],
  ['keys as an object', json({ keys: { 0: forger.jwk, length: 1 } })],
  ['keys under __proto__', body(`{"__proto__":${text}}`, 'application/json')],
  ['a symmetric key', json({ keys: [{ kty: 'oct', k: 'c2VjcmV0', kid: 'forger', alg: 'ES256' }] })],
  ['an RSA key with exponent 1', json({ keys: [{ ...rsa.jwk, kid: 'forger', e: 'AQ' }] })],
  ['a key for encryption', json({ keys: [{ ...forger.jwk, use: 'enc' }] })],
];

describe('an endpoint that now answers with', () => {
  async function expectIgnored(): Promise<void> {
    clock.step(5 * MINUTE);
    expect(await refusal(verify(clock.bearer({ by: forger })))).toBe('unknown-key');
    expect(server.fetches()).toBe(2);
    expect(await refusal(verify(clock.bearer()))).toBeUndefined();
    clock.step(5 * MINUTE - 1);
    expect(await refusal(verify(clock.bearer()))).toBeUndefined();
    clock.step(1);
    expect(await refusal(verify(clock.bearer()))).toBe('no-key-set');
    expect(await refusal(verify(clock.bearer({ by: forger })))).toBe('no-key-set');
  }

  async function expectNoWaiting(): Promise<void> {
    server.answer(() => undefined);
    clock.step(31_000);
    const asked = performance.now();
    expect(await refusal(verify(clock.bearer()))).toBeUndefined();
    expect(performance.now() - asked).toBeLessThan(1_000);
    await vi.waitFor(() => expect(server.fetches()).toBe(3));
  }

  beforeEach(async () => {
    server.publish(signer);
    expect(await refusal(verify(clock.bearer()))).toBeUndefined();
  });

  it.each(poisons)('%s is ignored for 10 minutes, then nobody is let in', async (_name, poison) => {
    server.answer(poison);
    await expectIgnored();
  });

  it.each([301, 302, 303, 307, 308])('a redirect (%s) is not followed', async code => {
    elsewhere.publish(forger);
    server.answer(status(code, { location: elsewhere.uri }));
    await expectIgnored();
    expect(elsewhere.fetches()).toBe(0);
  });

  it('keys is believed, also of exactly 256 kB', async () => {
    server.answer(body(text + ' '.repeat(262_144 - text.length), 'application/json'));
    clock.step(5 * MINUTE);
    expect(await refusal(verify(clock.bearer({ by: forger })))).toBeUndefined();
  });

  it('keys again, after a failure, is believed again', async () => {
    server.answer(status(500));
    clock.step(11 * MINUTE);
    expect(await refusal(verify(clock.bearer()))).toBe('no-key-set');
    server.publish(signer);
    clock.step(30_000);
    expect(await refusal(verify(clock.bearer()))).toBeUndefined();
  });

  it('useless keys and then nothing holds up nobody', async () => {
    server.answer(json({ keys: [{ ...forger.jwk, use: 'enc' }] }));
    clock.step(5 * MINUTE);
    expect(await refusal(verify(clock.bearer()))).toBeUndefined();
    await expectNoWaiting();
  });

  it('nothing at all holds up one request for 3 seconds, and none after it', async () => {
    server.answer(() => undefined);
    clock.step(5 * MINUTE);
    expect(await refusal(verify(clock.bearer()))).toBeUndefined();
    await expectNoWaiting();
  });
});
