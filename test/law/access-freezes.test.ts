// When a parent's access is frozen: from the filing on, until the care provider decides otherwise, and never by time alone.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AccessDecision,
  type Freeze,
  freezesOf,
  type Objection,
  type Outcome,
} from '../../src/domain/access/freezes.js';
import type { DataClass } from '../../src/domain/consent/classes.js';

const at = (day: number): Date => new Date(Date.UTC(2026, 9, day, 8));

type Decided = readonly [day: number, outcome: Outcome, dataClasses?: readonly DataClass[]];

const filed: Objection = { id: 'bezwaar', parentId: 'vader', filedAt: at(1) };
const decided = (objectionId: string, [day, outcome, dataClasses]: Decided): AccessDecision => ({
  objectionId,
  outcome,
  dataClasses: dataClasses ?? null,
  decidedAt: at(day),
});
const freeze = (
  from: number,
  until: number | null,
  dataClasses: readonly DataClass[] | null = null,
): Freeze => ({
  parentId: 'vader',
  dataClasses,
  from: at(from),
  until: until === null ? null : at(until),
});

const table: readonly (readonly [string, readonly Decided[], readonly Freeze[]])[] = [
  ['undecided: frozen, without end', [], [freeze(1, null)]],
  ['rejected: frozen until then', [[5, 'REJECTED']], [freeze(1, 5)]],
  ['upheld: frozen on', [[5, 'UPHELD']], [freeze(1, 5), freeze(5, null)]],
  ['in part: some of it on', [[5, 'PARTIAL', ['D11']]], [freeze(1, 5), freeze(5, null, ['D11'])]],
  [
    'upheld, then rejected, then in part',
    [
      [5, 'UPHELD'],
      [9, 'REJECTED'],
      [12, 'PARTIAL', ['D12']],
    ],
    [freeze(1, 5), freeze(5, 9), freeze(12, null, ['D12'])],
  ],
  [
    'recorded in another order than decided',
    [
      [9, 'REJECTED'],
      [5, 'UPHELD'],
    ],
    [freeze(1, 5), freeze(5, 9)],
  ],
  [
    'decided at the instant of filing: as decided from the first moment',
    [[1, 'PARTIAL', ['D11']]],
    [freeze(1, null, ['D11'])],
  ],
  ['rejected at the instant of filing: never frozen', [[1, 'REJECTED']], []],
  [
    'upheld and rejected at one instant: what one of them closes is closed',
    [
      [5, 'UPHELD'],
      [5, 'REJECTED'],
    ],
    [freeze(1, 5), freeze(5, null)],
  ],
  [
    'in part twice at one instant: both parts',
    [
      [5, 'PARTIAL', ['D12']],
      [5, 'PARTIAL', ['D11']],
    ],
    [freeze(1, 5), freeze(5, null, ['D11', 'D12'])],
  ],
  [
    'in part and rejected at one instant: in part',
    [
      [5, 'REJECTED'],
      [5, 'PARTIAL', ['D11']],
    ],
    [freeze(1, 5), freeze(5, null, ['D11'])],
  ],
];

describe('an objection', () => {
  test.each(table)('%s', (_, decisions, freezes) => {
    expect(
      freezesOf(
        [filed],
        decisions.map(one => decided(filed.id, one)),
      ),
    ).toEqual(freezes);
  });

  test('is not ended by a decision on another one', () => {
    const other: Objection = { ...filed, id: 'ander bezwaar', filedAt: at(3) };
    expect(freezesOf([filed, other], [decided(other.id, [5, 'REJECTED'])])).toEqual([
      freeze(1, null),
      freeze(3, 5),
    ]);
  });

  test('freezes that parent and no other', () => {
    expect(freezesOf([filed], []).map(one => one.parentId)).toEqual(['vader']);
    expect(freezesOf([], [decided(filed.id, [5, 'UPHELD'])])).toEqual([]);
  });
});

const anyDay = fc.integer({ min: 1, max: 12 });
const anyDecision: fc.Arbitrary<Decided> = fc.oneof(
  fc.tuple(anyDay, fc.constantFrom<Outcome>('UPHELD', 'REJECTED')),
  fc.tuple(anyDay, fc.constant<Outcome>('PARTIAL'), fc.subarray<DataClass>(['D11', 'D12'], { minLength: 1 })),
);

const isFrozen = (freezes: readonly Freeze[], dataClass: DataClass, when: Date): boolean =>
  freezes.some(
    ({ dataClasses, from, until }) =>
      from <= when &&
      (until === null || when < until) &&
      (dataClasses === null || dataClasses.includes(dataClass)),
  );

/** An instant on every day, and one between it and the next. */
const instants = Array.from({ length: 30 }, (_, half) => new Date(at(1).getTime() + (half * 86_400_000) / 2));

describe('whatever is decided, and in whatever order it is recorded', () => {
  // The provider decides on what was filed, and so not before it.
  const anyCourse = fc.tuple(
    anyDay,
    fc.array(anyDecision, { maxLength: 6 }).map(all => all.map(one => decided(filed.id, one))),
  );
  const course = ([day, decisions]: readonly [number, readonly AccessDecision[]]) => {
    const objection = { ...filed, filedAt: at(day) };
    const later = decisions.filter(one => one.decidedAt >= objection.filedAt);
    return { objection, decisions: later, freezes: freezesOf([objection], later) };
  };

  test('nothing is open between the filing and a decision that opens it', () => {
    fc.assert(
      fc.property(anyCourse, fc.constantFrom<DataClass>('D11', 'D12'), (drawn, dataClass) => {
        const { objection, decisions, freezes } = course(drawn);
        for (const when of instants.filter(one => one >= objection.filedAt)) {
          const mayOpen = decisions.some(
            one =>
              one.decidedAt <= when &&
              one.outcome !== 'UPHELD' &&
              one.dataClasses?.includes(dataClass) !== true,
          );
          if (!mayOpen) expect(isFrozen(freezes, dataClass, when)).toBe(true);
        }
      }),
    );
  });

  test('the last decision alone says what is open; before the filing nothing is frozen', () => {
    fc.assert(
      fc.property(anyCourse, fc.constantFrom<DataClass>('D11', 'D12'), (drawn, dataClass) => {
        const { objection, decisions, freezes } = course(drawn);
        for (const when of instants) {
          const past = decisions.filter(one => one.decidedAt <= when).map(one => one.decidedAt.getTime());
          const last = decisions.filter(one => one.decidedAt.getTime() === Math.max(...past));
          const closing = last.some(
            one => one.outcome === 'UPHELD' || one.dataClasses?.includes(dataClass) === true,
          );
          const isClosed = last.length === 0 || closing;
          const frozen = isFrozen(freezes, dataClass, when);
          expect(frozen).toBe(when >= objection.filedAt && isClosed);
        }
      }),
    );
  });

  test('the order of recording does not matter', () => {
    fc.assert(
      fc.property(anyCourse, drawn => {
        const { objection, decisions, freezes } = course(drawn);
        const backwards = freezesOf([objection], [...decisions].reverse());
        for (const when of instants)
          for (const dataClass of ['D11', 'D12'] as const)
            expect(isFrozen(backwards, dataClass, when)).toBe(isFrozen(freezes, dataClass, when));
      }),
    );
  });
});
