// Any pupil's year in the books of a school, with days drawn close to holidays, to the summer and to each other.
import fc from 'fast-check';
import type { AbsenceKind, Registered, Spell } from '../../../src/domain/absence/registration.js';
import { addDays, type IsoDate } from '../../../src/domain/calendar/iso-date.js';
import { at } from './registering.js';

export const FIRST: IsoDate = '2025-08-18';
const LENGTH = 420;

export const anyDay: fc.Arbitrary<IsoDate> = fc
  .oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 60 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: LENGTH }) },
    { weight: 2, arbitrary: fc.integer({ min: 300, max: 400 }) },
  )
  .map(days => addDays(FIRST, days));

const KINDS: readonly AbsenceKind[] = [
  'LATE',
  'TRUANCY',
  'SICK',
  'SENT_HOME_ILL',
  'LEAVE',
  'OTHER',
  'PRESENT',
];

const anyKind = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<AbsenceKind>('LATE', 'TRUANCY') },
  { weight: 1, arbitrary: fc.constantFrom(...KINDS) },
);

const anyBeginning = fc.constantFrom(
  [8, 30],
  [9, 30],
  [10, 45],
  [11, 59],
  [12, 0],
  [13, 0],
  [14, 0],
) as fc.Arbitrary<readonly [number, number]>;

/** Judged unauthorised, unless it is said to be otherwise. */
export const anyEntry = (authorised: fc.Arbitrary<boolean | null>): fc.Arbitrary<Registered> =>
  fc
    .record({
      day: anyDay,
      beginning: anyBeginning,
      unit: fc.constantFrom('LESSON' as const, 'LESSON' as const, 'HALF_DAY' as const),
      minutes: fc.constantFrom(5, 50, 60, 180, 240),
      kind: anyKind,
      authorised,
    })
    .map(({ beginning, ...entry }) => ({ ...entry, startsAt: at(entry.day, ...beginning) }));

export const anyEntries: fc.Arbitrary<readonly Registered[]> = fc.array(
  anyEntry(fc.constantFrom(false, false, false, false, true, null)),
  { maxLength: 60, size: 'max' },
);

/** One after the other, as a register has them: no two overlap. */
export const anySpells: fc.Arbitrary<readonly Spell[]> = fc
  .array(
    fc.record({
      pause: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 90 })),
      length: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 25 })),
      unclear: fc.boolean(),
    }),
    { maxLength: 10 },
  )
  .chain(drawn => fc.tuple(fc.constant(drawn), fc.boolean()))
  .map(([drawn, lasts]) => {
    const spells: Spell[] = [];
    let day = addDays(FIRST, -10);
    for (const [index, { pause, length, unclear }] of drawn.entries()) {
      const fromDay = addDays(day, pause);
      const last = index === drawn.length - 1;
      day = addDays(fromDay, length - 1);
      spells.push({ fromDay, untilDay: last && lasts ? null : day, unclear });
    }
    return spells;
  });

export const anyTalks: fc.Arbitrary<readonly IsoDate[]> = fc.oneof(
  fc.constant([]),
  fc.array(anyDay, { maxLength: 3 }),
);

export const anyToday: fc.Arbitrary<IsoDate> = fc.oneof(anyDay, fc.constant(addDays(FIRST, LENGTH + 1)));
