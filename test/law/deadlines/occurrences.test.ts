// The days on which recurring deadlines fall, and which deadlines hold in which region.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type IsoDate, isoWeekday } from '../../../src/domain/calendar/iso-date.js';
import { regionCalendar } from '../../../src/domain/calendar/region-calendar.js';
import type { DeadlineKind, RecurringKind } from '../../../src/domain/deadlines/deadline-row.js';
import { stateOn } from '../../../src/domain/deadlines/deadlines.js';
import { occurrencesOf } from '../../../src/domain/deadlines/occurrences.js';
import { DEADLINE_PROTOCOLS, deadlinesIn, rowOf } from '../../../src/domain/deadlines/protocols.js';
import { isCapacity } from '../../../src/policy/vocabulary/capacities.js';

const ZUID = regionCalendar({ region: 'ZUID' });

const daysOf = (kind: RecurringKind, from: IsoDate, until: IsoDate, firstOn?: IsoDate) =>
  occurrencesOf(kind, { from, until, calendar: ZUID, ...(firstOn === undefined ? {} : { firstOn }) }).map(
    one => one.dueOn,
  );

describe('what comes back', () => {
  test.each<[string, RecurringKind, IsoDate, IsoDate, IsoDate | undefined, readonly IsoDate[]]>([
    [
      'each week on its last school day, not in the holiday',
      'T02_WEEKLY_ANALYSIS',
      '2026-10-05',
      '2026-10-31',
      undefined,
      ['2026-10-09', '2026-10-16', '2026-10-30'],
    ],
    [
      'in a week that ends early, on the day before',
      'T02_WEEKLY_ANALYSIS',
      '2027-03-22',
      '2027-05-07',
      undefined,
      ['2027-03-26', '2027-04-02', '2027-04-09', '2027-04-16', '2027-04-23', '2027-05-07'],
    ],
    [
      'a week that begins before is there when its day is',
      'T02_WEEKLY_ANALYSIS',
      '2026-11-20',
      '2026-11-20',
      undefined,
      ['2026-11-20'],
    ],
    ['and not when its day is behind', 'T02_WEEKLY_ANALYSIS', '2026-11-21', '2026-11-26', undefined, []],
    [
      'every three months from the first',
      'T07_FEEDBACK',
      '2026-08-01',
      '2027-08-31',
      '2026-08-31',
      ['2026-08-31', '2026-11-30', '2027-02-28', '2027-05-31', '2027-08-31'],
    ],
    ['without a first day there are none', 'T07_CASE_MEETING', '2026-08-01', '2027-08-31', undefined, []],
    [
      'only those that lie between',
      'T07_CASE_MEETING',
      '2026-12-01',
      '2027-05-30',
      '2026-08-31',
      ['2027-02-28'],
    ],
    [
      'every six weeks on a Monday',
      'T11_CYCLE',
      '2026-11-01',
      '2027-02-28',
      '2026-11-09',
      ['2026-11-09', '2026-12-21', '2027-02-01'],
    ],
    ['in September', 'T14_EVALUATION', '2026-01-01', '2027-12-31', undefined, ['2026-09-30', '2027-09-30']],
    [
      'yearly from the first',
      'T14_BOARD_MEETING',
      '2024-01-01',
      '2027-12-31',
      '2024-02-29',
      ['2024-02-29', '2025-02-28', '2026-02-28', '2027-02-28'],
    ],
    ['yearly from the first too', 'T14_HANDBOOK', '2026-01-01', '2026-12-31', '2016-09-01', ['2026-09-01']],
    [
      'every week, where it was agreed',
      'T15_WEEKLY_MAIL',
      '2026-11-16',
      '2026-11-22',
      undefined,
      ['2026-11-20'],
    ],
    ['before the school year ends', 'T16_AGREEMENTS', '2026-08-01', '2027-07-31', undefined, ['2027-07-31']],
    [
      'before the school year ends as well',
      'T16_STAFF_INFORMED',
      '2026-08-01',
      '2027-07-31',
      undefined,
      ['2027-07-31'],
    ],
  ])('%s (%s)', (_what, kind, from, until, firstOn, expected) => {
    expect(daysOf(kind, from, until, firstOn)).toEqual(expected);
  });

  test('a week with school on Monday only has its day on Monday, also on the last of the days asked for', () => {
    const calendar = { id: 'mondays', isSchoolDay: (day: IsoDate) => isoWeekday(day) === 1 };
    const between = { from: '2026-11-10', until: '2026-11-23', calendar } as const;
    expect(occurrencesOf('T02_WEEKLY_ANALYSIS', between).map(one => one.dueOn)).toEqual([
      '2026-11-16',
      '2026-11-23',
    ]);
  });

  test('warns before each of its days, and stands as any other', () => {
    const [one] = occurrencesOf('T02_WEEKLY_ANALYSIS', {
      from: '2026-11-16',
      until: '2026-11-22',
      calendar: ZUID,
    });
    expect(one).toEqual({
      kind: 'T02_WEEKLY_ANALYSIS',
      force: 'FAILS',
      warnOn: '2026-11-19',
      dueOn: '2026-11-20',
    });
    expect(one && stateOn(one, '2026-11-19', null)).toBe('WARNING');
    expect(one && stateOn(one, '2026-11-23', null)).toBe('OVERDUE');
    expect(one && stateOn(one, '2026-11-23', '2026-11-20')).toBe('DONE');
  });

  test('each school week has one weekly day, a school day, and asking in two parts asks the same', () => {
    const anyDay = fc.integer({ min: 0, max: 1000 }).map(days => addDays('2024-08-05', days));
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 0, max: 120 }),
        fc.integer({ min: 0, max: 120 }),
        (from, one, two) => {
          const [middle, until] = [addDays(from, one), addDays(from, one + 1 + two)];
          const all = daysOf('T02_WEEKLY_ANALYSIS', from, until);
          expect([
            ...daysOf('T02_WEEKLY_ANALYSIS', from, middle),
            ...daysOf('T02_WEEKLY_ANALYSIS', addDays(middle, 1), until),
          ]).toEqual(all);
          for (const day of all) {
            expect(day !== null && ZUID.isSchoolDay(day)).toBe(true);
            for (let next = day as IsoDate; isoWeekday(next) < 7; next = addDays(next, 1))
              if (next !== day) expect(ZUID.isSchoolDay(next)).toBe(false);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('where which deadlines hold', () => {
  const kindsIn = (...asked: Parameters<typeof deadlinesIn>) => deadlinesIn(...asked).map(row => row.id);
  const STATUTE = ['T17', 'T17', 'T17'];

  test.each([
    ['SHERTOGENBOSCH', ['T01', 'T03', 'T04', 'T05', 'T06', 'T08', 'T16', 'T02', 'T07', 'T07', 'T16', 'T16']],
    ['AMSTERDAM', ['T11', 'T11', 'T11', 'T11', 'T12', 'T12', 'T12', 'T11', 'T14', 'T14', 'T14']],
    ['STAPPENPLAN', ['T09', 'T09', 'T10']],
    ['AMSTELLAND_EN_MEERLANDEN', []],
    ['STATUTE', []],
  ] as const)('%s: %j, and the statute beside them', (protocol, expected) => {
    expect(kindsIn(protocol, '2026-11-22')).toEqual([...expected, ...STATUTE]);
  });

  test('the weekly mail is an example, so it is there only where it was switched on (FM:41)', () => {
    expect(kindsIn('AMSTELLAND_EN_MEERLANDEN', '2026-11-22', ['T15_WEEKLY_MAIL'])).toEqual([
      'T15',
      ...STATUTE,
    ]);
    expect(kindsIn('SHERTOGENBOSCH', '2026-11-22', ['T15_WEEKLY_MAIL'])).not.toContain('T15');
  });

  test.each([
    ['2021-12-31', 3],
    ['2022-01-01', 15],
  ] as const)("on %s 's-Hertogenbosch and the statute have %i", (day, count) => {
    expect(deadlinesIn('SHERTOGENBOSCH', day)).toHaveLength(count);
  });

  const all = DEADLINE_PROTOCOLS.flatMap(({ once, recurring }) => [...once, ...recurring]);

  test('every kind is one row, and T01 to T17 are there but for T13, a definition', () => {
    expect(new Set(all.map(row => row.kind)).size).toBe(all.length);
    const ids = [...new Set(all.map(row => row.id))].sort();
    const expected = Array.from({ length: 17 }, (_, index) => `T${String(index + 1).padStart(2, '0')}`);
    expect(ids).toEqual(expected.filter(id => id !== 'T13'));
    for (const row of all) expect(rowOf(row.kind)).toBe(row);
    expect(() => rowOf('T99' as DeadlineKind)).toThrow('no such deadline');
  });

  test.each(all.map(row => [row.kind, row] as const))('%s has owners, words and a passage', (_kind, row) => {
    expect(row.owners.length > 0 || row.regiehouder).toBe(true);
    expect(row.owners.every(isCapacity)).toBe(true);
    expect(row.what.nl).toMatch(/^[\x20-\x7e]{10,}$/);
    expect(row.what.en).toMatch(/^[\x20-\x7e]{10,}$/);
    expect(row.source !== '' || row.articles.length > 0).toBe(true);
    expect(row.warnBefore.count).toBeGreaterThan(0);
    expect(row.kind.startsWith(row.id)).toBe(true);
  });
});
