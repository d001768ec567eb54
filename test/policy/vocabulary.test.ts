// The closed lists of the policy: what is a word of it, what is not, and what it means when a request names none.
import { describe, expect, test } from 'vitest';
import { anyOf } from '../../src/policy/name-in-words.js';
import {
  capacityNames,
  careCapacities,
  entryOf,
  isCapacity,
  purposeOf,
} from '../../src/policy/vocabulary/capacities.js';
import { purposes as allPurposes, isPurpose } from '../../src/policy/vocabulary/purposes.js';
import { isResource, nounOf, resourceEntry } from '../../src/policy/vocabulary/resources.js';

describe('the purpose of a request', () => {
  test.each(capacityNames)(
    'of %s is its main one if it names none, and none if it names one that is not its own',
    capacity => {
      const { purposes } = entryOf(capacity);
      expect(purposeOf(capacity, undefined)).toBe(purposes[0]);
      for (const purpose of purposes) expect(purposeOf(capacity, purpose)).toBe(purpose);
      const others = Object.keys(allPurposes).filter(one => !purposes.some(own => own === one));
      expect(others.length).toBeGreaterThan(3);
      for (const other of others) expect(purposeOf(capacity, other)).toBeUndefined();
      expect(purposeOf(capacity, '')).toBeUndefined();
    },
  );
});

test('taking part in one of these capacities tells that there is care, in the others it does not', () => {
  expect([...careCapacities].sort()).toEqual([
    'client-ggd',
    'gezinsmanager',
    'jeugdarts',
    'jgz-medewerker',
    'partner-deelnemer',
    'schoolmaatschappelijk-werker',
    'schoolpsycholoog',
  ]);
  const others = capacityNames.filter(name => !careCapacities.includes(name));
  expect([...new Set(others.map(name => entryOf(name).domain))]).toEqual(['GENERAL']);
});

test.each([
  ['a purpose', isPurpose, 'SAFETY'],
  ['a capacity', isCapacity, 'mentor'],
  ['a noun', isResource, 'Case'],
] as const)('%s is a word of its list, and no property that every object has', (_what, isOne, word) => {
  expect(isOne(word)).toBe(true);
  for (const other of ['', 'toString', `${word}s`]) expect(isOne(other)).toBe(false);
});

test('a noun that is part of another names it, and one that stands alone names itself', () => {
  expect(nounOf('ConsentNotice')).toBe('Consent');
  expect(resourceEntry('Case')).toStrictEqual({ dataClass: 'D29', dutch: 'casus', secrecy: 'CASE' });
  expect(nounOf('Case')).toBe('Case');
});

test.each([
  [[], ''],
  [['one'], 'one'],
  [['one', 'two'], 'one or two'],
  [['one', 'two', 'three'], 'one, two or three'],
])('%j is said as "%s"', (words, said) => expect(anyOf(words, 'en')).toBe(said));
