// Unclear sickness on end (SICK_2): longer than ten school days, and longer than a week, in however many reports.
import { describe, expect, test } from 'vitest';
import type { Spell } from '../../../src/domain/absence/registration.js';
import type { IsoDate } from '../../../src/domain/calendar/iso-date.js';
import { codes, schoolDays, sick, told } from './registering.js';

type Days = readonly (readonly [IsoDate, IsoDate | null])[];
const spells = (days: Days, unclear = false): readonly Spell[] =>
  days.map(([from, until]) => sick(from, until, unclear));

describe('unclear sickness on end, in both readings', () => {
  const long = (from: IsoDate, school: number) => schoolDays(school, from).at(-1) as IsoDate;

  test.each([
    [9, ['SICK_2_WEEK']],
    [10, ['SICK_2_WEEK']],
    [11, ['SICK_2_WEEK', 'SICK_2']],
    [12, ['SICK_2_WEEK', 'SICK_2']],
  ])('%i school days: more than 10 (DB:415)', (school, expected) => {
    const spell = ['2025-09-01', long('2025-09-01', school)] as const;
    expect(codes({ spells: spells([spell], true) })).toEqual(expected);
    expect(codes({ spells: spells([spell], false) })).toEqual([]);
  });

  test.each([
    ['2025-09-06', []],
    ['2025-09-07', []],
    ['2025-09-08', ['SICK_2_WEEK']],
    ['2025-09-09', ['SICK_2_WEEK']],
  ] as const)('from Monday 1 to %s: more than a week (DB:564)', (until, expected) => {
    expect(codes({ spells: spells([['2025-09-01', until]], true) })).toEqual(expected);
  });

  test('holidays are no school days, so "10 schooldagen" waits and "een week" does not', () => {
    const days = [['2025-10-08', '2025-10-29'] as const];
    expect(told({ spells: spells(days, true) }).map(one => [one.criterion, one.crossedOn])).toEqual([
      ['SICK_2_WEEK', '2025-10-15'],
      ['SICK_2', '2025-10-29'],
    ]);
  });

  test('reported in the weekend, the first school day is the first', () => {
    const last = (untilDay: IsoDate) => codes({ spells: spells([['2025-08-31', untilDay]], true) });
    expect(last('2025-09-12')).toEqual(['SICK_2_WEEK']);
    expect(last('2025-09-15')).toEqual(['SICK_2_WEEK', 'SICK_2']);
  });

  test('what lasts is counted up to today', () => {
    const lasting = spells([['2025-09-01', null]], true);
    expect(codes({ spells: lasting, today: '2025-09-14' })).toEqual(['SICK_2_WEEK']);
    expect(codes({ spells: lasting, today: '2025-09-15' })).toEqual(['SICK_2_WEEK', 'SICK_2']);
  });

  // Monday 1 to Friday 5 and from Monday 8: no school day lies between them.
  test.each<[string, Days, readonly string[]]>([
    [
      '10 school days in two reports',
      [
        ['2025-09-01', '2025-09-05'],
        ['2025-09-08', '2025-09-12'],
      ],
      ['SICK_2_WEEK'],
    ],
    [
      '11 in two',
      [
        ['2025-09-01', '2025-09-05'],
        ['2025-09-08', '2025-09-15'],
      ],
      ['SICK_2_WEEK', 'SICK_2'],
    ],
    [
      '12 in two',
      [
        ['2025-09-01', '2025-09-05'],
        ['2025-09-08', '2025-09-16'],
      ],
      ['SICK_2_WEEK', 'SICK_2'],
    ],
    [
      '11 in three, better each weekend',
      [
        ['2025-09-01', '2025-09-05'],
        ['2025-09-08', '2025-09-12'],
        ['2025-09-15', '2025-09-15'],
      ],
      ['SICK_2_WEEK', 'SICK_2'],
    ],
    [
      '11 around the autumn holidays',
      [
        ['2025-10-08', '2025-10-10'],
        ['2025-10-20', '2025-10-24'],
        ['2025-10-27', '2025-10-29'],
      ],
      ['SICK_2_WEEK', 'SICK_2'],
    ],
    [
      '11 with a day at school between them',
      [
        ['2025-09-01', '2025-09-04'],
        ['2025-09-08', '2025-09-16'],
      ],
      ['SICK_2_WEEK'],
    ],
    [
      'a week in two reports, up to its Sunday',
      [
        ['2025-09-01', '2025-09-05'],
        ['2025-09-06', '2025-09-07'],
      ],
      [],
    ],
    [
      'a week in two reports, and its Monday',
      [
        ['2025-09-01', '2025-09-05'],
        ['2025-09-08', '2025-09-08'],
      ],
      ['SICK_2_WEEK'],
    ],
    [
      'a week with a day at school between them',
      [
        ['2025-09-01', '2025-09-04'],
        ['2025-09-08', '2025-09-12'],
      ],
      [],
    ],
  ])('%s: on end is without a school day between', (_what, days, expected) => {
    expect(codes({ spells: spells(days, true) }).filter(code => code.startsWith('SICK_2'))).toEqual(expected);
    expect(codes({ spells: spells(days, false) }).filter(code => code.startsWith('SICK_2'))).toEqual([]);
  });

  test('of two reports only what is unclear counts', () => {
    const [first, second] = [
      spells([['2025-09-01', '2025-09-05']], false),
      spells([['2025-09-08', '2025-09-16']], true),
    ];
    expect(codes({ spells: [...first, ...second] })).toEqual(['SICK_3', 'SICK_2_WEEK']);
    const all = [...spells([['2025-09-01', '2025-09-05']], true), ...second];
    expect(codes({ spells: all })).toContain('SICK_2');
  });

  test('an illness that ended before the summer is not one on end with one after it', () => {
    const days: Days = [
      ['2025-06-30', '2025-07-04'],
      ['2025-08-18', '2025-08-25'],
    ];
    expect(codes({ spells: spells(days, true) }).filter(code => code === 'SICK_2')).toEqual([]);
  });

  test('one must refer, the other may', () => {
    const both = told({ spells: spells([['2025-09-01', '2025-09-30']], true) });
    const of = (code: string) => both.find(one => one.criterion === code);
    expect(of('SICK_2')?.must.en).not.toContain('may refer');
    expect(of('SICK_2_WEEK')?.must.en).toContain('may refer');
    expect(of('SICK_2_WEEK')?.source).toBe('DB:564, 166-169');
    expect(of('SICK_2')?.counts).toEqual({ schoolDaysOnEnd: 11 });
    expect(of('SICK_2_WEEK')?.counts).toEqual({ weeksOnEnd: 1 });
  });

  test('each once a year: a second illness is not told again, one of the next year is', () => {
    const days: Days = [
      ['2025-09-01', '2025-09-30'],
      ['2026-01-05', '2026-01-30'],
      ['2026-08-31', '2026-09-25'],
    ];
    const keys = told({ spells: spells(days, true), today: '2026-10-01' }).map(one => one.key);
    expect(keys.filter(key => key.startsWith('SICK_2/'))).toEqual(['SICK_2/2025-08-01', 'SICK_2/2026-08-01']);
  });

  test('a sickness of years is found in the year in which it was reached', () => {
    const lasting = spells([['2024-07-01', null]], true);
    const keys = told({ spells: lasting, today: '2026-09-30' }).map(one => one.key);
    expect(keys).toEqual(['SICK_2_WEEK/2023-08-01', 'SICK_2/2023-08-01']);
  });
});
