// What holds of every pupil's books: the same as a slow reading, once each, whatever the order and the way they came.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CRITERIA_VARIANTS, type CriteriaVariant } from '../../../src/domain/absence/protocol.js';
import type { Registered } from '../../../src/domain/absence/registration.js';
import type { Crossing } from '../../../src/domain/absence/signals.js';
import { addDays, type IsoDate } from '../../../src/domain/calendar/iso-date.js';
import { anyEntries, anyEntry, anySpells, anyTalks, anyToday, FIRST } from './any-absence.js';
import { inVariant, told, ZUID } from './registering.js';
import { slowReading } from './slow-reading.js';

const anyBooks = fc.record({
  entries: anyEntries,
  spells: anySpells,
  preventiveTalks: anyTalks,
  variant: fc.constantFrom(...CRITERIA_VARIANTS),
  today: anyToday,
});

interface Asked {
  readonly entries: readonly Registered[];
  readonly variant: CriteriaVariant;
  readonly preventiveTalks?: readonly IsoDate[];
  readonly today?: IsoDate;
}

const END: IsoDate = '2026-12-31';
const crossings = ({ variant, ...asked }: Asked & Parameters<typeof told>[0]) =>
  told({ today: END, ...asked, protocol: inVariant(variant) });
const keysOf = (all: readonly Crossing[]) => all.map(one => one.key);
const runs = { numRuns: 150 };

describe('the crossings of any pupil', () => {
  test('are those of a second, slow reading', () => {
    fc.assert(
      fc.property(anyBooks, ({ variant, ...asked }) => {
        const slow = slowReading({
          ...asked,
          variant,
          talks: asked.preventiveTalks,
          isSchoolDay: day => ZUID.isSchoolDay(day),
        });
        const quick = crossings({ variant, ...asked }).map(one => [one.key, one.crossedOn] as const);
        expect(new Map(quick)).toEqual(slow);
        expect(quick).toHaveLength(slow.size);
      }),
      { numRuns: 60 }, // the slow one is slow; a thousand runs were made when it was written
    );
  });

  test('bear each key once, lie no later than today, and come in the order of their days', () => {
    fc.assert(
      fc.property(anyBooks, asked => {
        const all = crossings(asked);
        const days = all.map(one => one.crossedOn);
        expect(new Set(keysOf(all)).size).toBe(all.length);
        expect(days).toEqual([...days].sort());
        expect(days.every(day => day <= asked.today)).toBe(true);
      }),
      runs,
    );
  });

  test('do not depend on the order in which anything was registered', () => {
    const shuffled = anyBooks.chain(books =>
      fc.record({
        books: fc.constant(books),
        entries: fc.shuffledSubarray([...books.entries], { minLength: books.entries.length }),
        spells: fc.shuffledSubarray([...books.spells], { minLength: books.spells.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ books, entries, spells }) => {
        expect(crossings({ ...books, entries, spells })).toEqual(crossings(books));
      }),
      runs,
    );
  });

  test('change nothing when the same entry is registered twice', () => {
    fc.assert(
      fc.property(anyBooks, books => {
        const twice = crossings({ ...books, entries: [...books.entries, ...books.entries] });
        expect(keysOf(twice)).toEqual(keysOf(crossings(books)));
      }),
      runs,
    );
  });
});

describe('one entry more that is unauthorised', () => {
  test('takes no crossing away, and none is told later for it', () => {
    const withOneMore = fc.tuple(anyBooks, anyEntry(fc.constant(false)));
    fc.assert(
      fc.property(withOneMore, ([books, more]) => {
        const [before, after] = [books.entries, [...books.entries, more]].map(
          entries => new Map(crossings({ ...books, entries }).map(one => [one.key, one.crossedOn])),
        );
        for (const [key, day] of before ?? []) {
          // Of the 16 hours the first time may move to the year before: then that year has one more.
          if (key.startsWith('E01')) continue;
          expect(after?.get(key) ?? '9999').toSatisfy((found: string) => found <= day);
        }
        const times = (all: Map<string, IsoDate> | undefined) =>
          [...(all ?? [])].filter(([key]) => key.startsWith('E01')).map(([, day]) => day);
        times(before).forEach((day, index) => {
          expect(times(after)[index] ?? '9999').toSatisfy((found: string) => found <= day);
        });
      }),
      runs,
    );
  });
});

test('authorised absence, and absence that nobody judged, never leads anywhere', () => {
  const entries = fc.array(anyEntry(fc.constantFrom(true, null)), { maxLength: 60, size: 'max' });
  fc.assert(
    fc.property(entries, anyTalks, (all, preventiveTalks) => {
      for (const variant of CRITERIA_VARIANTS)
        expect(crossings({ entries: all, preventiveTalks, variant })).toEqual([]);
    }),
    runs,
  );
});

test('told day by day, each crossing is told on its own day, and in the end all of them', () => {
  fc.assert(
    fc.property(anyBooks, books => {
      const heard = new Map<string, IsoDate>();
      const last = addDays(FIRST, 430);
      // Nothing changes on a day on which nothing lies, but for sickness that lasts.
      for (let day = addDays(FIRST, -10); day <= last; day = addDays(day, 1))
        for (const { key } of crossings({ ...books, today: day })) if (!heard.has(key)) heard.set(key, day);
      const atLast = crossings({ ...books, today: last }).map(one => [one.key, one.crossedOn] as const);
      expect(heard).toEqual(new Map(atLast));
    }),
    { numRuns: 4 },
  );
});

test('counters begin anew on 1 August: a year is told the same whatever the year before it was', () => {
  const isOfYear = (one: Crossing) => one.key.includes('/2026-08-01') && !one.key.startsWith('E01');
  fc.assert(
    fc.property(anyBooks, books => {
      const alone = books.entries.filter(one => one.day >= '2026-08-01');
      const ofYear = (entries: readonly Registered[]) =>
        crossings({ ...books, spells: [], preventiveTalks: [], entries, today: END }).filter(isOfYear);
      expect(ofYear(books.entries)).toEqual(ofYear(alone));
    }),
    runs,
  );
});
