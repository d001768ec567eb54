// The law and its text decide alike on every pupil, item, custody and combination of words around the birthdays.
import { describe, expect, test } from 'vitest';
import { heldAgainstOracle } from './differences.js';
import { situationsAround } from './enumeration.js';

describe('around each birthday at which the law changes', () => {
  test.each([
    { age: 12, cases: 597150, permitted: 51736 },
    { age: 16, cases: 597150, permitted: 59513 },
    { age: 18, cases: 477720, permitted: 49564 },
  ])(
    'of $age, in all $cases situations',
    ({ age, ...counted }) => {
      expect(heldAgainstOracle(situationsAround(age))).toEqual({ ...counted, differences: [] });
    },
    120_000,
  );
});
