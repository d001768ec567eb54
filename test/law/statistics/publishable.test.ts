// No number below ten is told, and none can be worked out: not from sums, not across regions or school years that add up,
// and not by somebody who knows by which rule cells are left out.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Cells,
  checkCells,
  publishable,
  type Split,
  smallest,
} from '../../../src/domain/statistics/publishable.js';
import { boundsOf } from './attacker.js';

const ages: Cells = {
  whole: 'ALL',
  splits: [
    { of: 'ALL', parts: ['UNDER_16', 'FROM_16'] },
    { of: 'UNDER_16', parts: ['UNDER_12', '12_TO_15'] },
    { of: 'FROM_16', parts: ['16_TO_17', 'FROM_18'] },
  ],
};
const toldOf = (cells: Cells, counts: Readonly<Record<string, number>>) =>
  Object.fromEntries(publishable(cells, new Map(Object.entries(counts))));

describe('a region of some hundred young people', () => {
  const counts = { ALL: 404, UNDER_16: 320, FROM_16: 84, UNDER_12: 120, '12_TO_15': 200, '16_TO_17': 80 };

  test('tells all of it where every cell holds ten', () => {
    const [all, from16] = [414, 94];
    const every = { ...counts, ALL: all, FROM_16: from16, '16_TO_17': 84, FROM_18: 10 };
    expect(toldOf(ages, every)).toEqual(every);
  });
  test('leaves out nine and what stands beside it, and tells the two together', () => {
    const { '16_TO_17': _, ...told } = { ...counts, ALL: 413, FROM_16: 93 };
    expect(toldOf(ages, { ...counts, ALL: 413, FROM_16: 93, '16_TO_17': 84, FROM_18: 9 })).toEqual(told);
  });
  test('leaves out nobody like nine: that all are of one kind tells of each of them', () => {
    expect(toldOf(ages, { ALL: 30, UNDER_16: 30, UNDER_12: 15, '12_TO_15': 15 })).toEqual({ ALL: 30 });
  });
  test('leaves out what is part of something left out, however many they are', () => {
    const few = {
      ALL: 49,
      UNDER_16: 40,
      FROM_16: 9,
      UNDER_12: 20,
      '12_TO_15': 20,
      '16_TO_17': 9,
      FROM_18: 0,
    };
    expect(toldOf(ages, few)).toEqual({ ALL: 49 });
  });
  test('tells nothing of nine, and of ten that they are ten', () => {
    expect(toldOf(ages, { ALL: 9, UNDER_16: 9, UNDER_12: 9 })).toEqual({});
    expect(toldOf(ages, { ALL: 10, UNDER_16: 10, UNDER_12: 10 })).toEqual({ ALL: 10 });
  });
});

describe('cells that are no tree', () => {
  test.each<[string, readonly Split[]]>([
    ['a cell of two wholes', [...ages.splits, { of: 'FROM_16', parts: ['UNDER_12', 'OTHERS'] }]],
    ['parts before their whole', [...ages.splits].reverse()],
    ['a whole of one part', [{ of: 'ALL', parts: ['SAME'] }]],
  ])('%s is refused', (_, splits) => {
    expect(() => checkCells({ whole: 'ALL', splits })).toThrow();
  });
});

/** A whole that is split in several ways, as a country in regions, these in school years, and those in series. */
const shapes = (names: { next: number }, depth: number): fc.Arbitrary<(of: string) => Split[]> =>
  fc
    .array(
      fc.tuple(
        fc.integer({ min: 2, max: 4 }),
        fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
        depth === 0
          ? fc.constant(() => [] as Split[])
          : fc.constant(null).chain(() => shapes(names, depth - 1)),
      ),
      { minLength: depth > 1 ? 1 : 0, maxLength: 2 },
    )
    .map(
      ways =>
        (of: string): Split[] =>
          ways.flatMap(([count, goesOn, below]) => {
            const parts = Array.from({ length: count }, () => `C${names.next++}`);
            return [{ of, parts }, ...parts.flatMap((part, index) => (goesOn[index] ? below(part) : []))];
          }),
    );

const anyCells = fc.constant(null).chain(() => {
  const names = { next: 0 };
  return shapes(names, 2).map((made): Cells => ({ whole: 'ALL', splits: made('ALL') }));
});

/** Puts so many into a cell, and of these into its parts, as the dice have it: mostly uneven, with small ones and none. */
function dealt({ whole, splits }: Cells, all: number, dice: readonly number[]): Map<string, number> {
  const counts = new Map([[whole, all]]);
  let thrown = 0;
  for (const { of, parts } of splits) {
    let left = counts.get(of)!;
    for (const part of parts.slice(0, -1)) {
      const share = Math.floor(left * dice[thrown++ % dice.length]!);
      counts.set(part, share);
      left -= share;
    }
    counts.set(parts.at(-1)!, left);
  }
  return counts;
}

const shares = fc.constantFrom(0, 0.02, 0.1, 0.25, 0.25, 0.4, 0.4, 0.5, 0.5, 0.7, 0.95, 1);
const anyTable = fc
  .tuple(
    anyCells,
    fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 60, max: 2500 })),
    fc.array(shares, { minLength: 7, maxLength: 23 }),
  )
  .map(([cells, all, dice]) => ({ cells, counts: dealt(cells, all, dice) }));

describe('somebody who solves all that adds up', () => {
  test('finds each cell that is not told anywhere from none to nine at least', () => {
    let hidden = 0;
    let told = 0;
    fc.assert(
      fc.property(anyTable, ({ cells, counts }) => {
        const published = publishable(cells, counts);
        told += published.size;
        expect([...published.values()].filter(number => number < smallest)).toEqual([]);
        for (const { least, most } of boundsOf(cells, published).values()) {
          hidden += 1;
          expect(least).toBe(0);
          expect(most).toBeGreaterThanOrEqual(smallest - 1);
        }
      }),
      { numRuns: 300 },
    );
    // There was much to attack, and much to attack it with.
    expect(hidden).toBeGreaterThan(500);
    expect(told).toBeGreaterThan(500);
  });

  test('is somebody to be reckoned with: what is left out without its neighbours, is found', () => {
    const counts = new Map(
      Object.entries({ ALL: 50, UNDER_16: 43, FROM_16: 7, UNDER_12: 21, '12_TO_15': 22 }),
    );
    const naive = new Map([...counts].filter(([, number]) => number >= smallest));
    expect(boundsOf(ages, naive).get('FROM_16')).toEqual({ least: 7, most: 7 });
    const nearly = new Map(Object.entries({ ALL: 50, UNDER_16: 12, FROM_16: 38, UNDER_12: 12 }));
    expect(boundsOf(ages, nearly).get('12_TO_15')).toEqual({ least: 0, most: 0 });
  });
});

describe('somebody who knows the rule as well', () => {
  /** Every way in which so many may lie in the cells. */
  function* worlds(cells: Cells, all: number): Generator<Map<string, number>> {
    function* spread(parts: readonly string[], left: number): Generator<[string, number][]> {
      const [first, ...others] = parts;
      if (others.length === 0) yield [[first!, left]];
      else
        for (let share = 0; share <= left; share++)
          for (const rest of spread(others, left - share)) yield [[first!, share], ...rest];
    }
    function* from(at: number, counts: Map<string, number>): Generator<Map<string, number>> {
      const split = cells.splits[at];
      if (split === undefined) yield counts;
      else
        for (const some of spread(split.parts, counts.get(split.of)!))
          yield* from(at + 1, new Map([...counts, ...some]));
    }
    yield* from(0, new Map([[cells.whole, all]]));
  }

  const alike = (told: ReadonlyMap<string, number>): string => JSON.stringify([...told].sort());
  /** A smaller least makes as many worlds as can be counted out. */
  const least = 3;

  const state: Cells = {
    whole: 'ALL',
    splits: [
      { of: 'ALL', parts: ['CLOSED', 'RUNNING'] },
      { of: 'CLOSED', parts: ['SOON', 'LATE'] },
      { of: 'CLOSED', parts: ['BACK', 'NOT_BACK'] },
      { of: 'RUNNING', parts: ['PH0', 'PH4', 'PH7'] },
    ],
  };

  test.each([
    ['ages', ages, 14],
    ['states, lead times, results and phases', state, 9],
    ['regions of a country', { whole: 'ALL', splits: [{ of: 'ALL', parts: ['A', 'B', 'C', 'D'] }] }, 16],
  ])('finds every number below the least possible in every cell left out: %s', (_, cells, most) => {
    const possible = new Map<string, Map<string, Set<number>>>();
    for (let all = 0; all <= most; all++)
      for (const counts of worlds(cells, all)) {
        const told = publishable(cells, counts, least);
        const key = alike(told);
        const seen = possible.get(key) ?? new Map<string, Set<number>>();
        possible.set(key, seen);
        for (const [cell, number] of counts)
          if (!told.has(cell)) seen.set(cell, (seen.get(cell) ?? new Set()).add(number));
      }
    const narrowed = [...possible].flatMap(([key, cells]) =>
      [...cells]
        .filter(([, numbers]) => ![0, 1, 2].every(one => numbers.has(one)))
        .map(([cell]) => `${key} ${cell}`),
    );
    expect(narrowed).toEqual([]);
    expect(possible.size).toBeGreaterThan(10);
  });
});
