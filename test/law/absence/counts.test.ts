// What is counted of a pupil in the year of today, and what a correction, a variant or a new year changes.
import { describe, expect, test } from 'vitest';
import { countsOf } from '../../../src/domain/absence/counts.js';
import { periodOf, rulesOn } from '../../../src/domain/absence/protocol-in-use.js';
import { SHERTOGENBOSCH_2022, shertogenbosch } from '../../../src/domain/absence/protocols/shertogenbosch.js';
import type { IsoDate } from '../../../src/domain/calendar/iso-date.js';
import { codes, halfDay, inVariant, late, lesson, schoolDays, sick, told, ZUID } from './registering.js';

type Counted = Partial<Parameters<typeof countsOf>[0]>;
const counted = (asked: Counted) =>
  countsOf({
    entries: [],
    spells: [],
    protocol: shertogenbosch(),
    calendar: ZUID,
    today: '2025-12-01',
    ...asked,
  });

describe('the counts of a year', () => {
  test('tell lateness, truancy in both units, time, what waits to be judged, and sickness apart', () => {
    const [one = '2025-09-01', two = '2025-09-02', three = '2025-09-03'] = schoolDays(3, '2025-11-12');
    const entries = [
      late(one),
      late(two, { authorised: true }),
      late(three, { authorised: null }),
      lesson(one, 3),
      lesson(one, 3),
      halfDay(two, 'PM'),
      lesson(two, 6),
      lesson(three, 2, { kind: 'SICK', authorised: null }),
      lesson(three, 4, { kind: 'SENT_HOME_ILL', authorised: true }),
      lesson(three, 5, { kind: 'PRESENT', authorised: null }),
    ];
    const spells = [sick('2025-11-13', '2025-11-17'), sick('2025-11-28', null)];
    expect(counted({ entries, spells })).toEqual({
      period: { from: '2025-08-01', until: '2026-07-31' },
      variant: 'B1_DAGDELEN',
      timesLate: 1,
      truantHalfDays: 1.33,
      truantLessons: 4,
      unauthorisedMinutes: 5 + 60 + 180,
      statutoryMinutes: 245,
      waitingToBeJudged: 1,
      sickness: { reports: 2, sickDays: 5, sentHomeIll: 1 },
    });
  });

  test('are nothing where nothing is registered, and know no tomorrow', () => {
    const nothing = {
      timesLate: 0,
      truantHalfDays: 0,
      truantLessons: 0,
      unauthorisedMinutes: 0,
      statutoryMinutes: 0,
      waitingToBeJudged: 0,
      sickness: { reports: 0, sickDays: 0, sentHomeIll: 0 },
    };
    expect(counted({})).toMatchObject(nothing);
    const tomorrow = { entries: [late('2025-12-02')], spells: [sick('2025-12-02', null)] };
    expect(counted(tomorrow)).toMatchObject(nothing);
    expect(counted({ ...tomorrow, today: '2025-12-02' })).toMatchObject({
      timesLate: 1,
      sickness: { reports: 1 },
    });
  });

  test('of the statute are those of the last four school weeks, and begin anew when 16 hours were reached', () => {
    const entries = schoolDays(4, '2025-09-01').map(day => halfDay(day, 'AM', { minutes: 239 }));
    const minutes = (today: IsoDate, more = entries) => counted({ entries: more, today }).statutoryMinutes;
    expect(minutes('2025-09-26')).toBe(956);
    expect(minutes('2025-09-29')).toBe(0);
    const reached = [...entries, late('2025-09-05'), late('2025-09-08', { minutes: 7 })];
    expect(minutes('2025-09-05', reached)).toBe(0);
    expect(minutes('2025-09-08', reached)).toBe(7);
    expect(counted({ entries: reached }).unauthorisedMinutes).toBe(956 + 5 + 7);
  });

  test('of a calendar without any school day are nothing', () => {
    const calendar = { id: 'never', isSchoolDay: () => false };
    expect(counted({ entries: [halfDay('2025-11-28', 'AM')], calendar })).toMatchObject({
      truantLessons: 0,
      statutoryMinutes: 0,
    });
  });

  test('begin anew on 1 August', () => {
    const entries = [late('2026-07-10'), late('2026-08-24')];
    expect(counted({ entries, today: '2026-07-31' })).toMatchObject({ timesLate: 1 });
    expect(counted({ entries, today: '2026-08-01' })).toMatchObject({
      timesLate: 0,
      period: { from: '2026-08-01', until: '2027-07-31' },
    });
    expect(counted({ entries, today: '2026-08-24' })).toMatchObject({ timesLate: 1 });
  });

  test('need a protocol: before the first there is none to count by', () => {
    expect(() => counted({ today: '2022-07-31' })).toThrow('no protocol was in force on this day');
    expect(counted({ today: '2022-08-01' }).period.from).toBe('2022-08-01');
    expect(codes({ entries: [late('2022-07-29')], today: '2022-07-31' })).toEqual([]);
  });
});

describe('a correction', () => {
  const entries = schoolDays(8).map(day => late(day));
  const corrected = (index: number, authorised: boolean | null) =>
    entries.map((one, place) => (place === index ? { ...one, authorised } : one));

  test('takes away what is no longer reached, and giving it back brings the same crossing', () => {
    const before = told({ entries });
    expect(before.map(one => one.key)).toEqual(['LATE_1/2025-08-01', 'LATE_2/2025-08-01']);
    expect(told({ entries: corrected(7, true) }).map(one => one.key)).toEqual(['LATE_1/2025-08-01']);
    expect(told({ entries: corrected(7, null) }).map(one => one.key)).toEqual(['LATE_1/2025-08-01']);
    expect(told({ entries: corrected(7, false) })).toEqual(before);
  });

  test('of an entry makes it count for what it is now', () => {
    const asTruancy = entries.map((one, place) => (place === 7 ? { ...one, kind: 'TRUANCY' as const } : one));
    expect(codes({ entries: asTruancy })).toEqual(['LATE_1', 'TRU_1']);
  });
});

describe('a variant (Q9)', () => {
  const use = shertogenbosch([
    { schoolYear: 2026, variant: 'B7_LESUREN' },
    { schoolYear: 2024, variant: 'B1_DAGDELEN' },
  ]);
  test.each([
    ['2024-07-31', 'B1_DAGDELEN'],
    ['2024-08-01', 'B1_DAGDELEN'],
    ['2026-07-31', 'B1_DAGDELEN'],
    ['2026-08-01', 'B7_LESUREN'],
    ['2027-12-31', 'B7_LESUREN'],
  ] as const)('on %s is %s: it changes with the school year only', (day, variant) => {
    expect(rulesOn(day, use)?.variant).toBe(variant);
  });

  test('chosen for a later year leaves this one to the default', () => {
    expect(
      rulesOn('2025-09-01', shertogenbosch([{ schoolYear: 2026, variant: 'B7_LESUREN' }]))?.variant,
    ).toBe('B1_DAGDELEN');
    expect(rulesOn('2025-09-01', inVariant('B7_LESUREN'))?.variant).toBe('B7_LESUREN');
  });

  test('changes nothing of a year before it', () => {
    const entries = [
      ...schoolDays(8, '2025-09-01').map(day => lesson(day, 1)),
      ...schoolDays(8, '2026-09-01').map(day => lesson(day, 1)),
    ];
    const on = { '2025': schoolDays(8, '2025-09-01'), '2026': schoolDays(8, '2026-09-01') };
    expect(
      told({ entries, protocol: use, today: '2026-12-31' })
        .filter(one => one.criterion === 'TRU_2')
        .map(one => [one.key, one.crossedOn]),
    ).toEqual([
      ['TRU_2/2025-08-01', on['2025'][5]],
      ['TRU_2/2026-08-01', on['2026'][7]],
    ]);
  });
});

describe('the period of the counters is data', () => {
  test.each([
    ['2025-07-31', ['08-01'], '2024-08-01', '2025-07-31'],
    ['2025-08-01', ['08-01'], '2025-08-01', '2026-07-31'],
    ['2026-01-15', ['08-01', '02-01'], '2025-08-01', '2026-01-31'],
    ['2026-02-01', ['08-01', '02-01'], '2026-02-01', '2026-07-31'],
  ] as const)('%s with counters that begin on %j', (day, begins, from, until) => {
    expect(periodOf(day, begins)).toEqual({ from, until });
  });

  test('no period begins where none is named', () => {
    expect(() => periodOf('2026-01-15', [])).toThrow('counters that never begin');
  });

  test('a version that begins or ends within a period does not cut it in two', () => {
    const first = { ...SHERTOGENBOSCH_2022, validUntil: '2025-12-31' } as const;
    const second = { ...SHERTOGENBOSCH_2022, id: 'SECOND', validFrom: '2026-01-01' } as const;
    const versions = [second, first];
    expect(rulesOn('2026-03-01', { versions, variants: [] })?.protocol.id).toBe('SHERTOGENBOSCH_2022');
    expect(rulesOn('2026-08-01', { versions, variants: [] })?.protocol.id).toBe('SECOND');
  });

  test.each([
    ['2025-07-31', 'FIRST'],
    ['2025-08-01', 'SECOND'],
    ['2026-07-31', 'SECOND'],
    ['2026-08-01', undefined],
  ] as const)('on %s the version is %s, in whatever order they stand', (day, id) => {
    const first = { ...SHERTOGENBOSCH_2022, id: 'FIRST', validUntil: '2025-07-31' } as const;
    const second = {
      ...SHERTOGENBOSCH_2022,
      id: 'SECOND',
      validFrom: '2025-08-01',
      validUntil: '2025-08-01',
    } as const;
    for (const versions of [
      [first, second],
      [second, first],
    ])
      expect(rulesOn(day, { versions, variants: [] })?.protocol.id).toBe(id);
  });

  test('half a year as period lets a pupil begin anew in February', () => {
    const halves = {
      versions: [{ ...SHERTOGENBOSCH_2022, countersBegin: ['08-01', '02-01'] as const }],
      variants: [],
    };
    const entries = [...schoolDays(6, '2025-12-01'), ...schoolDays(6, '2026-02-23')].map(day => late(day));
    expect(codes({ entries })).toEqual(['LATE_1', 'LATE_2', 'LATE_3']);
    expect(codes({ entries, protocol: halves })).toEqual(['LATE_1', 'LATE_1']);
  });
});

test('a protocol that gives a term says by when; where the sources give none, there is none', () => {
  const within = { count: 5, unit: 'SCHOOL_DAYS' } as const;
  const lateness = SHERTOGENBOSCH_2022.lateness.map(row => ({ ...row, within }));
  const protocol = { versions: [{ ...SHERTOGENBOSCH_2022, lateness }], variants: [] };
  const entries = [late('2025-10-09')];
  expect(told({ entries, protocol })[0]?.dueOn).toBe('2025-10-23');
  expect(told({ entries })[0]?.dueOn).toBeNull();
});

test('a protocol without criteria of its own still knows the statute', () => {
  const bare = {
    ...SHERTOGENBOSCH_2022,
    lateness: [],
    truancy: {
      B1_DAGDELEN: { bands: [], severalHalfDays: null },
      B7_LESUREN: { bands: [], severalHalfDays: null },
    },
    again: null,
    often: null,
    long: [],
    spread: null,
  };
  const entries = schoolDays(12).map(day => halfDay(day, 'AM', { minutes: 80 }));
  const spells = [
    sick('2025-09-01', '2025-09-02'),
    sick('2025-09-08', '2025-09-09'),
    sick('2025-09-15', '2025-10-03', true),
  ];
  const protocol = { versions: [bare], variants: [] };
  expect(codes({ entries, spells, preventiveTalks: ['2025-09-02'], protocol })).toEqual(['E01']);
});
