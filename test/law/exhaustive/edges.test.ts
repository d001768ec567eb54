// The law and its text decide alike around every other edge of the law, and on whatever timeline there may be.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyInstant, anyTimeline, situationAt } from '../any-timeline.js';
import { heldAgainstOracle } from './differences.js';
import { dates, notices, overrides, presences, wordsOfThePupil } from './edges.js';

test.each([
  { of: notices, cases: 92160, permitted: 4896 },
  { of: overrides, cases: 34560, permitted: 4232 },
  { of: dates, cases: 57600, permitted: 4304 },
  { of: wordsOfThePupil, cases: 198900, permitted: 98128 },
  { of: presences, cases: 155520, permitted: 8532 },
])(
  '$of.name: alike in all $cases situations',
  ({ of, ...counted }) => {
    expect(heldAgainstOracle(of())).toEqual({ ...counted, differences: [] });
  },
  120_000,
);

test('any timeline at any instant', () => {
  fc.assert(
    fc.property(anyTimeline, fc.array(anyInstant, { minLength: 1, maxLength: 10 }), (timeline, instants) => {
      const named = instants.map(at => ['any', situationAt(timeline, at)] as const);
      expect(heldAgainstOracle(named).differences).toEqual([]);
    }),
    { numRuns: 3000 },
  );
});
