// A token that was verified is not verified again, as long as nothing has changed that made it valid.
import { webcrypto } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { type JwksServer, startJwksServer } from './support/jwks-server.js';
import { createSigner } from './support/signer.js';
import { createSteppingClock, type SteppingClock } from './support/stepping-clock.js';
import { config, refusal, signer, verifier } from './support/token-office.js';

const MINUTE = 60_000;
const next = createSigner('ES256', 'gemeente-2026-2');

let clock: SteppingClock;
let server: JwksServer;
let verifications: MockInstance<typeof webcrypto.subtle.verify>;

beforeEach(async () => {
  clock = createSteppingClock();
  server = await startJwksServer();
  server.publish(signer);
  verifications = vi.spyOn(webcrypto.subtle, 'verify');
});
afterEach(() => {
  verifications.mockRestore();
  return server.close();
});

const local = (cacheSize?: number) =>
  verifier({ now: clock.now, ...(cacheSize === undefined ? {} : { cacheSize }) });
const remote = () =>
  verifier({ issuers: [{ ...config, jwks: undefined, jwksUri: server.uri }], now: clock.now });

describe('a token that was verified', () => {
  it('is verified once for a hundred requests', async () => {
    const { verify } = local();
    const token = clock.bearer();
    for (let n = 0; n < 100; n += 1) expect(await refusal(verify(token))).toBeUndefined();
    expect(verifications).toHaveBeenCalledTimes(1);
  });

  it('is the same person by the same answer', async () => {
    const { verify } = local();
    const token = clock.bearer();
    expect(await verify(token)).toBe(await verify(token));
  });

  it('is remembered until the moment it ends, and refused once the tolerance is over', async () => {
    const { verify } = local();
    const token = clock.bearer();
    await verify(token);
    clock.step(600_000 - 1);
    expect(await refusal(verify(token))).toBeUndefined();
    expect(verifications).toHaveBeenCalledTimes(1);
    clock.step(1);
    expect(await refusal(verify(token))).toBeUndefined();
    expect(await refusal(verify(token))).toBeUndefined();
    expect(verifications).toHaveBeenCalledTimes(3);
    clock.step(5_000);
    expect(await refusal(verify(token))).toBe('expired');
  });

  it('is verified anew when the clock was set back', async () => {
    const { verify } = local();
    const token = clock.bearer();
    await verify(token);
    clock.step(-5_001);
    expect(await refusal(verify(token))).toBe('issued-in-future');
    clock.step(5_001);
    expect(await refusal(verify(token))).toBeUndefined();
  });

  it('makes room for others when too many came after it', async () => {
    const { verify } = local(2);
    const [first = '', ...others] = ['a', 'b', 'c'].map(jti => clock.bearer({ payload: { jti } }));
    for (const token of [first, ...others, first]) await verify(token);
    expect(verifications).toHaveBeenCalledTimes(4);
    await verify(first);
    expect(verifications).toHaveBeenCalledTimes(4);
  });

  it.each([0, -1, 1.5])('needs a sensible size of memory, and %s is none', size => {
    expect(() => local(size)).toThrow();
    expect(() => local(1)).not.toThrow();
  });
});

describe('a key set that is fetched again', () => {
  it('and is the same, in whatever order, forgets nobody', async () => {
    const { verify } = remote();
    server.publish(signer, next);
    const token = clock.bearer();
    await verify(token);
    server.publish(next, signer);
    clock.step(5 * MINUTE);
    await verify(token);
    expect(server.fetches()).toBe(2);
    expect(verifications).toHaveBeenCalledTimes(1);
  });

  it('and is another, has every token verified anew', async () => {
    const { verify } = remote();
    const token = clock.bearer();
    await verify(token);
    server.publish(signer, next);
    clock.step(5 * MINUTE);
    await verify(token);
    expect(verifications).toHaveBeenCalledTimes(2);
    await verify(token);
    expect(verifications).toHaveBeenCalledTimes(2);
  });
});

describe('a refusal', () => {
  it('is not remembered: the same token is let in once its key is there', async () => {
    const { verify } = remote();
    const early = clock.bearer({ by: next });
    expect(await refusal(verify(early))).toBe('unknown-key');
    server.publish(signer, next);
    clock.step(30_000);
    expect(await refusal(verify(early))).toBeUndefined();
  });

  it('pushes nobody out', async () => {
    const { verify } = local(1);
    const token = clock.bearer();
    await verify(token);
    for (const capacity of ['a', 'b', 'c']) {
      expect(await refusal(verify(clock.bearer({ payload: { capacity } })))).toBe('capacity');
    }
    verifications.mockClear();
    await verify(token);
    expect(verifications).not.toHaveBeenCalled();
  });
});
