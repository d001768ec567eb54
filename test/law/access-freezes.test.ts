// When a parent's access is frozen: from the filing on, until each care provider decides otherwise over its own data, and
// never by time alone.

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

type Decided = readonly [
  day: number,
  outcome: Outcome,
  dataClasses?: readonly DataClass[] | null,
  by?: string,
];

const filed: Objection = { id: 'bezwaar', controllerId: null, parentId: 'vader', filedAt: at(1) };
const decided = (objectionId: string, [day, outcome, dataClasses, by]: Decided): AccessDecision => ({
  objectionId,
  controllerId: by ?? 'ggd',
  outcome,
  dataClasses: dataClasses ?? null,
  decidedAt: at(day),
});
const between = (from: number, until: number | null) => ({
  parentId: 'vader',
  from: at(from),
  until: until === null ? null : at(until),
});
/** Of every provider's data, but for those that have decided. */
const freeze = (from: number, until: number | null, ...besides: readonly string[]): Freeze => ({
  ...between(from, until),
  controllerId: null,
  besides,
  dataClasses: null,
});
/** Of one provider's data. */
const freezeOf = (
  controllerId: string,
  from: number,
  until: number | null,
  dataClasses: readonly DataClass[] | null = null,
): Freeze => ({ ...between(from, until), controllerId, besides: [], dataClasses });
/** What is left of the pupil's objection at providers that have not decided. */
const atOthers = (from: number): Freeze => freeze(from, null, 'ggd');

const table: readonly (readonly [string, readonly Decided[], readonly Freeze[]])[] = [
  ['undecided: frozen, without end', [], [freeze(1, null)]],
  ['rejected: frozen until then, and at others on', [[5, 'REJECTED']], [freeze(1, 5), atOthers(5)]],
  ['upheld: frozen on', [[5, 'UPHELD']], [freeze(1, 5), atOthers(5), freezeOf('ggd', 5, null)]],
  [
    'in part: some of it on, and all of it at others',
    [[5, 'PARTIAL', ['D11']]],
    [freeze(1, 5), atOthers(5), freezeOf('ggd', 5, null, ['D11'])],
  ],
  [
    'upheld, then rejected, then in part',
    [
      [5, 'UPHELD'],
      [9, 'REJECTED'],
      [12, 'PARTIAL', ['D12']],
    ],
    [freeze(1, 5), atOthers(5), freezeOf('ggd', 5, 9), freezeOf('ggd', 12, null, ['D12'])],
  ],
  [
    'recorded in another order than decided',
    [
      [9, 'REJECTED'],
      [5, 'UPHELD'],
    ],
    [freeze(1, 5), atOthers(5), freezeOf('ggd', 5, 9)],
  ],
  [
    'decided at the instant of filing: as decided from the first moment',
    [[1, 'PARTIAL', ['D11']]],
    [atOthers(1), freezeOf('ggd', 1, null, ['D11'])],
  ],
  ['rejected at the instant of filing: never frozen there', [[1, 'REJECTED']], [atOthers(1)]],
  [
    'upheld and rejected at one instant: what one of them closes is closed',
    [
      [5, 'UPHELD'],
      [5, 'REJECTED'],
    ],
    [freeze(1, 5), atOthers(5), freezeOf('ggd', 5, null)],
  ],
  [
    'in part twice at one instant: both parts',
    [
      [5, 'PARTIAL', ['D12']],
      [5, 'PARTIAL', ['D11']],
    ],
    [freeze(1, 5), atOthers(5), freezeOf('ggd', 5, null, ['D11', 'D12'])],
  ],
  [
    'in part and rejected at one instant: in part',
    [
      [5, 'REJECTED'],
      [5, 'PARTIAL', ['D11']],
    ],
    [freeze(1, 5), atOthers(5), freezeOf('ggd', 5, null, ['D11'])],
  ],
  [
    'rejected by one and upheld by another: each over its own data',
    [
      [5, 'REJECTED'],
      [9, 'UPHELD', null, 'praktijk'],
    ],
    [freeze(1, 5), freeze(5, 9, 'ggd'), freeze(9, null, 'ggd', 'praktijk'), freezeOf('praktijk', 9, null)],
  ],
  [
    'rejected by two at one instant: open at both, and frozen at a third',
    [
      [5, 'REJECTED', null, 'praktijk'],
      [5, 'REJECTED'],
    ],
    [freeze(1, 5), freeze(5, null, 'ggd', 'praktijk')],
  ],
  [
    'decided anew by one: nothing is decided for the other',
    [
      [5, 'UPHELD'],
      [7, 'UPHELD', null, 'praktijk'],
      [9, 'REJECTED'],
    ],
    [
      freeze(1, 5),
      freeze(5, 7, 'ggd'),
      freeze(7, null, 'ggd', 'praktijk'),
      freezeOf('ggd', 5, 9),
      freezeOf('praktijk', 7, null),
    ],
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
      atOthers(5),
    ]);
  });

  test('freezes that parent and no other', () => {
    expect(freezesOf([filed], []).map(one => one.parentId)).toEqual(['vader']);
    expect(freezesOf([], [decided(filed.id, [5, 'UPHELD'])])).toEqual([]);
  });
});

describe("a provider's own refusal", () => {
  const refused: Objection = { ...filed, id: 'weigering', controllerId: 'ggd' };
  const own: readonly (readonly [string, readonly Decided[], readonly Freeze[]])[] = [
    ['freezes its own data from the filing on', [], [freezeOf('ggd', 1, null)]],
    ['holds as decided from the first moment', [[1, 'UPHELD']], [freezeOf('ggd', 1, null)]],
    ['in part holds for that part', [[1, 'PARTIAL', ['D11']]], [freezeOf('ggd', 1, null, ['D11'])]],
    [
      'is lifted by a later decision of its own',
      [
        [1, 'UPHELD'],
        [5, 'REJECTED'],
      ],
      [freezeOf('ggd', 1, 5)],
    ],
    ['is decided on afterwards', [[5, 'REJECTED']], [freezeOf('ggd', 1, 5)]],
    [
      'is not lifted by what another decides',
      [[5, 'REJECTED', null, 'praktijk']],
      [freezeOf('ggd', 1, null)],
    ],
    [
      'closes with another what that one closes of its own',
      [[5, 'PARTIAL', ['D12'], 'praktijk']],
      [freezeOf('ggd', 1, null), freezeOf('praktijk', 5, null, ['D12'])],
    ],
  ];
  test.each(own)('%s', (_, decisions, freezes) => {
    const all = decisions.map(one => decided(refused.id, one));
    expect(freezesOf([refused], all)).toEqual(freezes);
  });
});

const providers = ['ggd', 'praktijk', 'derde'] as const;
const classes = ['D11', 'D12'] as const;
const anyDay = fc.integer({ min: 1, max: 12 });
const anyProvider = fc.constantFrom('ggd', 'praktijk');
const anyDecision: fc.Arbitrary<Decided> = fc.oneof(
  fc.tuple(anyDay, fc.constantFrom<Outcome>('UPHELD', 'REJECTED'), fc.constant(null), anyProvider),
  fc.tuple(
    anyDay,
    fc.constant<Outcome>('PARTIAL'),
    fc.subarray<DataClass>([...classes], { minLength: 1 }),
    anyProvider,
  ),
);

interface Asked {
  readonly provider: string;
  readonly dataClass: DataClass;
  readonly when: Date;
}

const isFrozen = (freezes: readonly Freeze[], { provider, dataClass, when }: Asked): boolean =>
  freezes.some(
    ({ controllerId, besides, dataClasses, from, until }) =>
      from <= when &&
      (until === null || when < until) &&
      (controllerId === null ? !besides.includes(provider) : controllerId === provider) &&
      (dataClasses === null || dataClasses.includes(dataClass)),
  );

/** An instant on every day, and one between it and the next, asked of each provider and class. */
const asked: readonly Asked[] = Array.from(
  { length: 30 },
  (_, half) => new Date(at(1).getTime() + (half * 86_400_000) / 2),
).flatMap(when => providers.flatMap(provider => classes.map(dataClass => ({ provider, dataClass, when }))));

describe('whatever is decided, and in whatever order it is recorded', () => {
  // The provider decides on what was filed, and so not before it.
  const anyCourse = fc.tuple(
    anyDay,
    fc.constantFrom(null, 'ggd'),
    fc.array(anyDecision, { maxLength: 6 }).map(all => all.map(one => decided(filed.id, one))),
  );
  const course = ([day, controllerId, decisions]: readonly [
    number,
    string | null,
    readonly AccessDecision[],
  ]) => {
    const objection: Objection = { ...filed, controllerId, filedAt: at(day) };
    const later = decisions.filter(one => one.decidedAt >= objection.filedAt);
    return { objection, decisions: later, freezes: freezesOf([objection], later) };
  };

  test('the last decision of the provider itself alone says what is open of its data; before the filing all is', () => {
    fc.assert(
      fc.property(anyCourse, drawn => {
        const { objection, decisions, freezes } = course(drawn);
        for (const one of asked) {
          const { provider, dataClass, when } = one;
          const own = decisions.filter(({ controllerId }) => controllerId === provider);
          const past = own.filter(({ decidedAt }) => decidedAt <= when).map(done => done.decidedAt.getTime());
          const last = own.filter(done => done.decidedAt.getTime() === Math.max(...past));
          const closing = last.some(
            done => done.outcome === 'UPHELD' || done.dataClasses?.includes(dataClass) === true,
          );
          const touches = objection.controllerId === null || objection.controllerId === provider;
          const isClosed = last.length === 0 ? touches : closing;
          expect(isFrozen(freezes, one)).toBe(when >= objection.filedAt && isClosed);
        }
      }),
    );
  });

  test('a decision changes nothing of the data of another provider', () => {
    fc.assert(
      fc.property(anyCourse, drawn => {
        const { objection, decisions, freezes } = course(drawn);
        const without = freezesOf(
          [objection],
          decisions.filter(one => one.controllerId !== 'ggd'),
        );
        for (const one of asked.filter(({ provider }) => provider !== 'ggd'))
          expect(isFrozen(freezes, one)).toBe(isFrozen(without, one));
      }),
    );
  });

  test('the order of recording does not matter', () => {
    fc.assert(
      fc.property(anyCourse, drawn => {
        const { objection, decisions, freezes } = course(drawn);
        expect(freezesOf([objection], [...decisions].reverse())).toEqual(freezes);
      }),
    );
  });
});
