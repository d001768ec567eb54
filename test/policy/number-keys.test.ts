// The keys of BSN and onderwijsnummer: sealed for one pupil, opened under its own key, found by another, and replaced.

import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { NumberKeys } from '../../src/database/number-keys.js';

const key = (id: string): string => `${id}:${randomBytes(32).toString('base64url')}`;
const [old, fresh, find, findOld] = [key('k0'), key('k1'), key('h1'), key('h0')];
const place = { subject: 'a1', kind: 'BSN' };
const number = '111222333';

describe('a sealed number', () => {
  const keys = new NumberKeys(fresh, find);

  test('opens for its own pupil and kind, and for no other', () => {
    const sealed = keys.seal(number, place);
    expect(keys.open(sealed, place)).toBe(number);
    expect(() => keys.open(sealed, { ...place, subject: 'a2' })).toThrow('does not open');
    expect(() => keys.open(sealed, { ...place, kind: 'ONDERWIJSNUMMER' })).toThrow('does not open');
  });

  test('opens no more where one bit of it was changed', () => {
    const { keyId, sealed } = keys.seal(number, place);
    const raw = Buffer.from(sealed, 'base64url');
    for (let at = 0; at < raw.length; at++) {
      const changed = Buffer.from(raw);
      changed[at] = changed[at]! ^ 1;
      expect(() => keys.open({ keyId, sealed: changed.toString('base64url') }, place)).toThrow();
    }
  });

  test('is another text each time, and no text holds the number', () => {
    const texts = Array.from({ length: 20 }, () => keys.seal(number, place).sealed);
    expect(new Set(texts).size).toBe(20);
    for (const text of texts) expect(Buffer.from(text, 'base64url').toString('latin1')).not.toContain(number);
  });

  test('says nothing of the number where it fails', () => {
    const faults: string[] = [];
    for (const attempt of [
      () => new NumberKeys(key('k2'), find).open(keys.seal(number, place), place),
      () => keys.open({ keyId: 'k1', sealed: number }, place),
    ]) {
      try {
        attempt();
      } catch (fault) {
        faults.push(String((fault as Error).stack));
      }
    }
    expect(faults).toHaveLength(2);
    expect(faults.join()).not.toContain(number);
  });
});

test('a key is replaced: what was sealed and found under the earlier one still is', () => {
  const before = new NumberKeys(old, findOld);
  const after = new NumberKeys(`${fresh},${old}`, `${find},${findOld}`);
  const sealed = before.seal(number, place);
  expect(after.open(sealed, place)).toBe(number);
  expect(after.seal(number, place).keyId).toBe('k1');
  expect(after.hashesOf(number)).toContain(before.hashOf(number));
  expect(after.hashOf(number)).not.toBe(before.hashOf(number));
  expect(() => new NumberKeys(fresh, find).open(sealed, place)).toThrow('not known');
});

test('the hash is of the number and under its key alone', () => {
  const keys = new NumberKeys(fresh, find);
  expect(keys.hashOf(number)).toBe(new NumberKeys(old, find).hashOf(number));
  expect(keys.hashOf(number)).not.toBe(keys.hashOf('123456782'));
  expect(keys.hashOf(number)).not.toContain(number);
});

test.each([
  ['', find, 'no key'],
  ['k1', find, 'no key behind the id'],
  ['k1:short', find, 'a short key'],
  [`${fresh}:x`, find, 'more than a key'],
  [`K 1:${fresh.slice(3)}`, find, 'an id of other signs'],
  [`${fresh},${fresh}`, find, 'a key twice'],
  [fresh, `h1:${fresh.slice(3)}`, 'one key for both'],
])('%s is refused: %#', (sealing, finding) => {
  expect(() => new NumberKeys(sealing, finding)).toThrow(/NUMBER_/);
});
