// The eleven-tests of BSN and onderwijsnummer: every single wrong digit and every swap of two neighbours is seen.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kindOfPupilNumber, writtenAsNineDigits } from '../../src/domain/pupil-number/eleven-test.js';

describe('which number it is', () => {
  test.each([
    ['111222333', 'BSN'],
    ['123456782', 'BSN'],
    ['012345672', 'BSN'],
    // The example of python-stdnum.
    ['101222331', 'ONDERWIJSNUMMER'],
    ['100252333', 'BSN'],
    ['111222334', undefined],
    // An onderwijsnummer begins with 10, also where its remainder is right.
    ['211222337', undefined],
    ['000000000', undefined],
    ['12345678', undefined],
    ['1234567820', undefined],
    ['12345678a', undefined],
    ['', undefined],
    ['1112223333', undefined],
  ])('%s is %s', (text, kind) => {
    expect(kindOfPupilNumber(text)).toBe(kind);
  });

  test('is read with dots and blanks, and without the zero in front', () => {
    for (const text of ['1112.22.333', '111 222 333', '111-222-333'])
      expect(writtenAsNineDigits(text)).toBe('111222333');
    expect(writtenAsNineDigits('12345672')).toBe('012345672');
    expect(writtenAsNineDigits('1234567')).toBe('1234567');
  });
});

const numbers = fc
  .integer({ min: 10_000_000, max: 999_999_999 })
  .map(number => String(number).padStart(9, '0'))
  .filter(text => kindOfPupilNumber(text) === 'BSN');

test('one digit that is wrong is no BSN any more', () => {
  fc.assert(
    fc.property(numbers, fc.nat(8), fc.integer({ min: 1, max: 9 }), (text, place, more) => {
      const digit = (Number(text[place]) + more) % 10;
      const wrong = `${text.slice(0, place)}${digit}${text.slice(place + 1)}`;
      expect(kindOfPupilNumber(wrong)).not.toBe('BSN');
    }),
  );
});

test('two neighbours that changed places are no BSN any more, unless they are the same', () => {
  fc.assert(
    fc.property(numbers, fc.nat(7), (text, place) => {
      const swapped = `${text.slice(0, place)}${text[place + 1]}${text[place]}${text.slice(place + 2)}`;
      expect(kindOfPupilNumber(swapped) === 'BSN').toBe(swapped === text);
    }),
  );
});
