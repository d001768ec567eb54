// No token that differs from an honest one by a single character is accepted.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSigner } from './support/signer.js';
import { config, refusal, token, verifier } from './support/token-office.js';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const signers = (['ES256', 'RS256', 'PS256', 'EdDSA'] as const).map(name =>
  createSigner(name, `key-${name}`),
);

describe.each(signers)('of an honest token by $algorithm', by => {
  const issuers = [{ ...config, algorithms: [by.algorithm], jwks: { keys: [by.jwk] } }];
  const { verify } = verifier({ issuers });
  const honest = token({ by });
  const isRefused = async (text: string) => (await refusal(verify(`Bearer ${text}`))) !== undefined;
  const position = fc.nat(honest.length - 1);
  const character = fc.oneof(
    fc.constantFrom(...ALPHABET, '.', '='),
    fc.string({ minLength: 1, maxLength: 1 }),
  );

  it('every character, replaced by its neighbour in the alphabet, is refused', async () => {
    for (let at = 0; at < honest.length; at += 1) {
      const index = ALPHABET.indexOf(honest.charAt(at));
      const neighbour = ALPHABET.charAt((index + 1) % ALPHABET.length);
      expect(await isRefused(honest.slice(0, at) + neighbour + honest.slice(at + 1))).toBe(true);
    }
    expect(await isRefused(honest)).toBe(false);
  });

  it('every one of the 63 other last characters is refused', async () => {
    for (const last of ALPHABET.replace(honest.slice(-1), '')) {
      expect(await isRefused(honest.slice(0, -1) + last)).toBe(true);
    }
  });

  it('any replacement is refused', async () => {
    const replaced = fc.asyncProperty(position, character, async (at, other) => {
      fc.pre(other !== honest.charAt(at));
      return isRefused(honest.slice(0, at) + other + honest.slice(at + 1));
    });
    await fc.assert(replaced, { numRuns: 1_000 });
  });

  it('any insertion is refused', async () => {
    const inserted = fc.asyncProperty(fc.nat(honest.length), character, (at, more) =>
      isRefused(honest.slice(0, at) + more + honest.slice(at)),
    );
    await fc.assert(inserted, { numRuns: 500 });
  });

  it('any deletion is refused', async () => {
    const deleted = fc.asyncProperty(position, at => isRefused(honest.slice(0, at) + honest.slice(at + 1)));
    await fc.assert(deleted, { numRuns: 500 });
  });
});

describe('whatever stands in the header', () => {
  it('is answered with a refusal, never with another error', async () => {
    const { verify } = verifier();
    const part = fc.oneof(
      fc.string(),
      fc.base64String(),
      fc.json().map(text => Buffer.from(text).toString('base64url')),
    );
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(part, { minLength: 1, maxLength: 5 }).map(parts => `Bearer ${parts.join('.')}`),
    );
    await fc.assert(
      fc.asyncProperty(anything, async header => (await refusal(verify(header))) !== undefined),
      { numRuns: 2_000 },
    );
    expect(await refusal(verify(`Bearer ${token()}`))).toBeUndefined();
  });
});
