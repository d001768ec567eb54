// Issuers change their keys while people work: nobody is refused for it, and no withdrawn key lives on.
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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

describe('while an issuer rotates its keys', () => {
  it('1,000 people by 16 connections are all let in, at one fetch for each rotation', async () => {
    const rotations = 10;
    let current = signer;
    let asked = 0;
    const reasons: (string | undefined)[] = [];
    server.publish(current);

    function rotate(): void {
      const successor = createSigner('ES256', `rotation-${asked}`);
      clock.step(31_000);
      server.publish(current, successor);
      current = successor;
    }
    async function connection(): Promise<void> {
      while (asked < 1_000) {
        asked += 1;
        if (asked % (1_000 / rotations) === 0) rotate();
        const jti = `token-${asked % 700}`;
        reasons.push(await refusal(verify(clock.bearer({ by: current, payload: { jti } }))));
        await setImmediate();
      }
    }
    await Promise.all(Array.from({ length: 16 }, connection));

    expect(reasons).toHaveLength(1_000);
    expect(new Set(reasons)).toEqual(new Set([undefined]));
    expect(server.fetches()).toBe(rotations + 1);
  });

  it('100 first requests share one fetch', async () => {
    server.publish(signer);
    const tokens = Array.from({ length: 100 }, (_, jti) => clock.bearer({ payload: { jti: `${jti}` } }));
    const reasons = await Promise.all(tokens.map(token => refusal(verify(token))));
    expect(new Set(reasons)).toEqual(new Set([undefined]));
    expect(server.fetches()).toBe(1);
  });

  it('a slow answer is waited for by all, and is as old as its question', async () => {
    const held: (() => void)[] = [];
    server.answer(response => held.push(() => json({ keys: [signer.jwk] })(response)));
    const first = refusal(verify(clock.bearer()));
    await vi.waitFor(() => expect(held).toHaveLength(1));
    clock.step(MINUTE);
    const second = refusal(verify(clock.bearer()));
    await setImmediate();
    for (const release of held) release();
    expect(await Promise.all([first, second])).toEqual([undefined, undefined]);
    expect(server.fetches()).toBe(1);
    server.publish(next);
    clock.step(4 * MINUTE);
    expect(await refusal(verify(clock.bearer()))).toBe('unknown-key');
  });

  it('a new key is found by the first token that names it', async () => {
    server.publish(signer);
    expect(await refusal(verify(clock.bearer()))).toBeUndefined();
    server.publish(signer, next);
    clock.step(30_000);
    expect(await refusal(verify(clock.bearer({ by: next })))).toBeUndefined();
    expect(server.fetches()).toBe(2);
  });
});

describe('a removed key', () => {
  it('stops verifying within 5 minutes, also for a token that was verified before', async () => {
    server.publish(signer, next);
    const before = clock.bearer();
    expect(await refusal(verify(before))).toBeUndefined();
    server.publish(next);
    clock.step(5 * MINUTE - 1);
    expect(await refusal(verify(before))).toBeUndefined();
    clock.step(1);
    expect(await refusal(verify(before))).toBe('unknown-key');
    expect(await refusal(verify(clock.bearer()))).toBe('unknown-key');
    expect(await refusal(verify(clock.bearer({ by: next })))).toBeUndefined();
  });

  it('stops at once when something else made us look', async () => {
    server.publish(signer);
    const before = clock.bearer();
    expect(await refusal(verify(before))).toBeUndefined();
    server.publish(next);
    clock.step(30_000);
    expect(await refusal(verify(before))).toBeUndefined();
    expect(await refusal(verify(clock.bearer({ by: next })))).toBeUndefined();
    expect(await refusal(verify(before))).toBe('unknown-key');
  });

  it('stops in time, even if a look before that time failed', async () => {
    server.publish(signer, next);
    const before = clock.bearer();
    expect(await refusal(verify(before))).toBeUndefined();
    server.answer(status(500));
    clock.step(MINUTE);
    expect(await refusal(verify(clock.bearer({ header: { kid: 'made-up' } })))).toBe('unknown-key');
    expect(server.fetches()).toBe(2);
    server.publish(next);
    clock.step(4 * MINUTE);
    expect(await refusal(verify(before))).toBe('unknown-key');
  });

  it('stops even if another key comes by its name', async () => {
    server.publish(signer);
    const before = clock.bearer();
    expect(await refusal(verify(before))).toBeUndefined();
    const namesake = createSigner('ES256', signer.kid);
    server.publish(namesake);
    clock.step(5 * MINUTE);
    expect(await refusal(verify(before))).toBe('signature');
    expect(await refusal(verify(clock.bearer({ by: namesake })))).toBeUndefined();
  });

  it('may be the last one: an empty set withdraws every key', async () => {
    server.publish(signer);
    expect(await refusal(verify(clock.bearer()))).toBeUndefined();
    server.publish();
    clock.step(5 * MINUTE);
    expect(await refusal(verify(clock.bearer()))).toBe('unknown-key');
    expect(await ready()).toBe(false);
  });
});
