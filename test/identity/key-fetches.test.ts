// How seldom an issuer is asked for its keys, whatever a forger or a clock does, and whether they are there.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TokenVerifier } from '../../src/identity/token-verifier.js';
import { type JwksServer, json, startJwksServer, status } from './support/jwks-server.js';
import { createSigner } from './support/signer.js';
import { createSteppingClock, type SteppingClock } from './support/stepping-clock.js';
import { config, refusal, signer, verifier } from './support/token-office.js';

const MINUTE = 60_000;
const next = createSigner('ES256', 'gemeente-2026-2');

let server: JwksServer;
let clock: SteppingClock;
let verify: TokenVerifier['verify'];
let ready: TokenVerifier['ready'];

beforeEach(async () => {
  server = await startJwksServer();
  clock = createSteppingClock();
  const issuers = [{ ...config, jwks: undefined, jwksUri: server.uri }];
  ({ verify, ready } = verifier({ issuers, now: clock.now }));
});
afterEach(() => server.close());

describe('a flood of 10,000 tokens with made-up key names', () => {
  // Nothing but the name of the key is ever looked at.
  const [, payload, signature] = createSteppingClock().bearer().split('.');
  const flood = Array.from({ length: 10_000 }, (_, n) => {
    const header = JSON.stringify({ alg: 'ES256', typ: 'at+jwt', kid: `made-up-${n}` });
    return `Bearer ${Buffer.from(header).toString('base64url')}.${payload}.${signature}`;
  });
  const reasons = async (tokens = flood) =>
    new Set(await Promise.all(tokens.map(token => refusal(verify(token)))));
  const more = flood.slice(0, 1_000);

  it('causes one fetch in 30 seconds, and no more', async () => {
    server.publish(signer);
    expect(await reasons()).toEqual(new Set(['unknown-key']));
    expect(server.fetches()).toBe(1);
    clock.step(29_999);
    await reasons(more);
    expect(server.fetches()).toBe(1);
    clock.step(1);
    await reasons(more);
    expect(server.fetches()).toBe(2);
    expect(await refusal(verify(clock.bearer()))).toBeUndefined();
  });

  it('nor more when the endpoint fails', async () => {
    server.answer(status(500));
    expect(await reasons()).toEqual(new Set(['no-key-set']));
    clock.step(29_999);
    await reasons(more);
    expect(server.fetches()).toBe(1);
    server.publish(signer);
    clock.step(1);
    expect(await refusal(verify(clock.bearer()))).toBeUndefined();
    expect(server.fetches()).toBe(2);
  });
});

describe('the clock of this server', () => {
  it('being set back makes the keys too old, never fresh for longer', async () => {
    server.publish(signer, next);
    expect(await refusal(verify(clock.bearer()))).toBeUndefined();
    server.publish(next);
    clock.step(-60 * MINUTE);
    expect(await refusal(verify(clock.bearer()))).toBe('unknown-key');
    expect(await refusal(verify(clock.bearer({ by: next })))).toBeUndefined();
  });
});

describe('whether a verifier is ready', () => {
  it('is told without throwing, before and after the keys can be had', async () => {
    expect(await ready()).toBe(false);
    server.publish(signer);
    expect(await ready()).toBe(false);
    clock.step(30_000);
    expect(await ready()).toBe(true);
    expect(server.fetches()).toBe(2);
  });

  it('needs every issuer', async () => {
    server.publish(signer);
    const remote = { ...config, jwks: undefined, jwksUri: server.uri };
    const gone = { ...remote, issuer: 'https://gone.example', jwksUri: 'http://127.0.0.1:9/' };
    expect(await verifier({ issuers: [remote, gone] }).ready()).toBe(false);
    expect(await verifier({ issuers: [remote, { ...config, issuer: 'b' }] }).ready()).toBe(true);
  });

  it('is no for a key that looks right but is none', async () => {
    const off = { ...signer.jwk, x: signer.jwk.y };
    server.answer(json({ keys: [off] }));
    expect(await ready()).toBe(false);
    expect(await verifier({ issuers: [{ ...config, jwks: { keys: [off] } }] }).ready()).toBe(false);
    expect(await verifier().ready()).toBe(true);
  });
});
