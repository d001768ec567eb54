// Where each criterion of sickness begins: one below, at, and one above, with both readings of "onduidelijk".
import { describe, expect, test } from 'vitest';
import type { Spell } from '../../../src/domain/absence/registration.js';
import type { IsoDate } from '../../../src/domain/calendar/iso-date.js';
import { MONDAY_TO_FRIDAY } from '../../../src/domain/calendar/school-calendar.js';
import { codes, lesson, schoolDays, sick, told } from './registering.js';

type Days = readonly (readonly [IsoDate, IsoDate | null])[];
const spells = (days: Days, unclear = false): readonly Spell[] =>
  days.map(([from, until]) => sick(from, until, unclear));

describe('three reports of one or two days in two months (DB:413)', () => {
  const one = (day: IsoDate) => [day, day] as const;
  test.each<[string, Days, readonly string[]]>([
    ['two reports', [one('2025-09-01'), one('2025-09-10')], []],
    ['three', [one('2025-09-01'), one('2025-09-10'), one('2025-09-22')], ['SICK_1']],
    ['four', [one('2025-09-01'), one('2025-09-10'), one('2025-09-22'), one('2025-10-01')], ['SICK_1']],
    [
      'the third on the last day of two months',
      [one('2025-09-04'), one('2025-09-10'), one('2025-11-03')],
      ['SICK_1'],
    ],
    ['the third on the first day after', [one('2025-09-03'), one('2025-09-10'), one('2025-11-03')], []],
    ['one of two days', [one('2025-09-01'), one('2025-09-10'), ['2025-09-22', '2025-09-23']], ['SICK_1']],
    [
      'one of three days is none of them',
      [one('2025-09-01'), one('2025-09-10'), ['2025-09-22', '2025-09-24']],
      ['SICK_3'],
    ],
    [
      'Friday to Monday is two school days',
      [one('2025-09-01'), one('2025-09-10'), ['2025-09-19', '2025-09-22']],
      ['SICK_1'],
    ],
    ['a report within the holiday is none', [one('2025-09-15'), one('2025-09-24'), one('2025-10-14')], []],
    [
      'one that has not ended is not known to be short',
      [one('2025-09-01'), one('2025-09-10'), ['2026-07-10', null]],
      [],
    ],
    [
      'two that overlap are one',
      [one('2025-09-01'), ['2025-09-10', '2025-09-11'], ['2025-09-11', '2025-09-11']],
      [],
    ],
    [
      'a window later in the year',
      [one('2025-09-01'), one('2026-01-12'), one('2026-02-02'), one('2026-03-02')],
      ['SICK_1'],
    ],
  ])('%s', (_what, days, expected) => {
    expect(codes({ spells: spells(days) })).toEqual(expected);
  });

  test('is reached when the third has ended, once a year, and only told to those who may read sickness', () => {
    const days: Days = [
      one('2025-09-01'),
      one('2025-09-10'),
      ['2025-09-22', '2025-09-23'],
      one('2025-09-30'),
    ];
    expect(told({ spells: spells(days) })).toMatchObject([
      {
        key: 'SICK_1/2025-08-01',
        crossedOn: '2025-09-23',
        action: 'JEUGDARTS_REFERRAL',
        by: ['mentor', 'ondersteuningscoordinator'],
        counts: { shortReports: 3 },
        source: 'DB:413, 569, 166-169',
        isSickness: true,
      },
      { key: 'SICK_3/2025-08-01', crossedOn: '2025-09-30' },
    ]);
    expect(codes({ spells: spells(days), today: '2025-09-22' })).toEqual([]);
    expect(codes({ spells: spells(days), today: '2025-09-23' })).toEqual(['SICK_1']);
  });
});

describe('more than 4 days, spread over the last month (DB:417)', () => {
  test.each<[string, Days, readonly string[]]>([
    [
      '4 days',
      [
        ['2025-09-01', '2025-09-01'],
        ['2025-09-15', '2025-09-17'],
      ],
      [],
    ],
    [
      '5 days',
      [
        ['2025-09-01', '2025-09-02'],
        ['2025-09-15', '2025-09-17'],
      ],
      ['SICK_3'],
    ],
    [
      '6 days',
      [
        ['2025-09-01', '2025-09-03'],
        ['2025-09-15', '2025-09-17'],
      ],
      ['SICK_3'],
    ],
    ['one illness of a week is not spread', [['2025-09-01', '2025-09-05']], []],
    [
      'the fifth a month after the first',
      [
        ['2025-09-04', '2025-09-04'],
        ['2025-09-29', '2025-10-02'],
      ],
      ['SICK_3'],
    ],
    [
      'the fifth a day later',
      [
        ['2025-09-02', '2025-09-02'],
        ['2025-09-29', '2025-10-02'],
      ],
      [],
    ],
    [
      'days in the weekend are none',
      [
        ['2025-09-05', '2025-09-08'],
        ['2025-09-18', '2025-09-19'],
      ],
      [],
    ],
    [
      'days in the holiday are none',
      [
        ['2025-10-08', '2025-10-08'],
        ['2025-10-10', '2025-10-21'],
      ],
      [],
    ],
  ])('%s', (_what, days, expected) => {
    expect(codes({ spells: spells(days) })).toEqual(expected);
  });

  test('days of two school years are not added up', () => {
    const days: Days = [
      ['2026-07-27', '2026-07-29'],
      ['2026-07-31', '2026-08-04'],
    ];
    const asked = { spells: spells(days), calendar: MONDAY_TO_FRIDAY, today: '2026-08-31' } as const;
    expect(codes(asked)).toEqual([]);
    expect(codes({ ...asked, spells: [...asked.spells, sick('2026-07-30', '2026-07-30')] })).toEqual([
      'SICK_3',
    ]);
    const august = [sick('2026-08-06', '2026-08-07'), sick('2026-08-10', '2026-08-10')];
    const told5 = codes({ ...asked, spells: [...asked.spells, ...august] });
    expect(told5).toEqual(['SICK_3']);
  });

  test('tells on which day and how many', () => {
    const days: Days = [
      ['2025-09-01', '2025-09-02'],
      ['2025-09-15', '2025-09-19'],
    ];
    expect(told({ spells: spells(days) })).toMatchObject([
      { key: 'SICK_3/2025-08-01', crossedOn: '2025-09-17', counts: { sickDays: 5, reports: 2 } },
    ]);
  });
});

describe('what is not a criterion that counts', () => {
  test('being sent home ill, however often: that is for a person to judge (SICK-4)', () => {
    const entries = schoolDays(20).map(day => lesson(day, 6, { kind: 'SENT_HOME_ILL', authorised: true }));
    expect(codes({ entries })).toEqual([]);
  });

  test('unauthorised sickness never leads to the preventive talk (SICK-6, DB:912-915)', () => {
    const entries = schoolDays(30).map(day => lesson(day, 1, { kind: 'SICK' }));
    const actions = told({ entries, preventiveTalks: ['2025-09-05'] }).map(one => one.action);
    expect(new Set(actions)).toEqual(new Set(['DUO_REPORT_STATUTORY']));
  });

  test('a spell that ends before it begins, or begins after today', () => {
    expect(codes({ spells: spells([['2025-09-30', '2025-09-01']], true) })).toEqual([]);
    expect(codes({ spells: spells([['2025-09-01', '2025-09-30']], true), today: '2025-08-31' })).toEqual([]);
  });
});
