// Absence again after a preventive talk, and the 16 hours of the statute: where each begins, and when it begins anew.
import { describe, expect, test } from 'vitest';
import { SHERTOGENBOSCH_2022 } from '../../../src/domain/absence/protocols/shertogenbosch.js';
import { addDays, type IsoDate } from '../../../src/domain/calendar/iso-date.js';
import { MONDAY_TO_FRIDAY } from '../../../src/domain/calendar/school-calendar.js';
import { codes, halfDay, late, lesson, schoolDays, told } from './registering.js';

const keysOf = (asked: Parameters<typeof told>[0], code: string) =>
  told(asked)
    .filter(one => one.criterion === code)
    .map(one => one.key);

describe('absence again after a preventive talk (DB:388, 897)', () => {
  const talk: IsoDate = '2025-11-10';
  test.each([
    ['the day before the talk', '2025-11-07', []],
    ['on the day of the talk', '2025-11-10', []],
    ['the day after', '2025-11-11', ['REP_1/2025-11-10']],
    ['in the last week of the school year', '2026-07-09', ['REP_1/2025-11-10']],
    ['in the next school year', '2026-08-24', []],
  ] as const)('%s', (_when, day, expected) => {
    const asked = { entries: [late(day)], preventiveTalks: [talk], today: '2026-09-30' } as const;
    expect(keysOf(asked, 'REP_1')).toEqual(expected);
  });

  test('tells what must happen, once for each talk, and one absence is not the repeat of two talks', () => {
    const entries = ['2025-11-11', '2025-11-12', '2026-01-12', '2026-01-13'] as const;
    const preventiveTalks = [talk, '2026-01-09', '2026-01-09', '2025-11-20'] as const;
    const crossings = told({ entries: entries.map(day => late(day)), preventiveTalks });
    expect(
      crossings
        .filter(one => one.criterion === 'REP_1')
        .map(({ key, crossedOn, action, counts }) => ({ key, crossedOn, action, counts })),
    ).toEqual([
      {
        key: 'REP_1/2025-11-10',
        crossedOn: '2025-11-11',
        action: 'DUO_REPORT',
        counts: { newAbsences: 1 },
      },
      {
        key: 'REP_1/2026-01-09',
        crossedOn: '2026-01-12',
        action: 'DUO_REPORT',
        counts: { newAbsences: 1 },
      },
    ]);
  });

  test.each([
    ['LATE', ['REP_1']],
    ['TRUANCY', ['REP_1']],
    ['LEAVE', ['REP_1']],
    ['OTHER', ['REP_1']],
    ['SICK', []],
    ['SENT_HOME_ILL', []],
    ['PRESENT', []],
  ] as const)('%s: unauthorised sickness is never a repeat (SICK-6)', (kind, expected) => {
    const entries = [lesson('2025-11-11', 1, { kind })];
    expect(codes({ entries, preventiveTalks: [talk] }).filter(code => code === 'REP_1')).toEqual(expected);
  });

  test('after a talk nobody is invited to another: the band that would is not told, the others are', () => {
    const [before, after] = [schoolDays(8, '2025-10-27'), schoolDays(12, '2025-11-11')];
    const inviting = (days: readonly IsoDate[]) =>
      codes({ entries: days.map(day => late(day)), preventiveTalks: [talk] });
    expect(inviting(before)).toEqual(['LATE_1', 'LATE_2']);
    expect(inviting(after)).toEqual(['LATE_1', 'REP_1', 'LATE_3']);
  });

  test('absence on the day of a second talk is the repeat of the first', () => {
    const asked = { entries: [late('2025-11-20')], preventiveTalks: [talk, '2025-11-20'] as const };
    expect(keysOf(asked, 'REP_1')).toEqual(['REP_1/2025-11-10']);
  });

  test('on a day with other entries too only the new absences are counted', () => {
    const day = '2025-11-11';
    const entries = [
      lesson(day, 1, { kind: 'SICK' }),
      lesson(day, 4),
      lesson(day, 6),
      lesson(day, 7, { authorised: true }),
    ];
    const [repeat] = told({ entries, preventiveTalks: [talk] }).filter(one => one.criterion === 'REP_1');
    expect(repeat).toMatchObject({ crossedOn: day, counts: { newAbsences: 2 } });
  });

  test.each([
    ['on the day of the talk', schoolDays(8, '2025-10-30'), ['LATE_1', 'LATE_2']],
    ['a year after the talk', schoolDays(8, '2026-08-31'), ['LATE_1', 'LATE_2']],
    ['the day after', schoolDays(8, '2025-10-31'), ['LATE_1', 'REP_1']],
  ] as const)('a band that is reached %s', (_when, days, expected) => {
    const entries = days.map(day => late(day));
    expect(codes({ entries, preventiveTalks: [talk], today: '2026-12-31' })).toEqual(expected);
  });

  test('a protocol without repeats invites again', () => {
    const entries = schoolDays(8, '2025-11-11').map(day => late(day));
    const protocol = { versions: [{ ...SHERTOGENBOSCH_2022, again: null }], variants: [] };
    expect(codes({ entries, preventiveTalks: [talk], protocol })).toEqual(['LATE_1', 'LATE_2']);
  });

  test('a talk that is still to come has no repeat', () => {
    const asked = { entries: [late('2025-11-11')], preventiveTalks: [talk] };
    expect(codes({ ...asked, today: '2025-11-09' })).toEqual([]);
    expect(codes({ ...asked, today: '2025-11-11' })).toEqual(['LATE_1', 'REP_1']);
  });
});

describe('16 hours in four school weeks (LPW 21a)', () => {
  const hours = (days: readonly IsoDate[], minutes: number) =>
    days.map(day => halfDay(day, 'AM', { minutes, kind: 'OTHER' }));

  test.each([
    [959, []],
    [960, ['E01']],
    [961, ['E01']],
  ])('%i minutes', (minutes, expected) => {
    const days = schoolDays(8);
    const entries = [...hours(days.slice(0, 7), 120), ...hours(days.slice(7), minutes - 840)];
    expect(codes({ entries })).toEqual(expected);
  });

  test('is told above the bands of the same day, and what it is and asks', () => {
    const days = schoolDays(4);
    const entries = days.map(day => halfDay(day, 'AM', { minutes: 240 }));
    const crossings = told({ entries });
    expect(crossings.map(one => one.criterion)).toEqual(['TRU_1', 'TRU_2', 'E01', 'TRU_3']);
    expect(crossings.find(one => one.criterion === 'E01')).toMatchObject({
      key: 'E01/2025-08-01/1',
      crossedOn: days[3],
      counts: { minutes: 960 },
      action: 'DUO_REPORT_STATUTORY',
      by: ['schoolleiding', 'verzuimcoordinator'],
      articles: ['LPW 21a(1)', 'LPW 21a(2)', 'WRO 12(3)', 'Besluit ROD 13', 'Besluit ROD 14'],
    });
  });

  test.each([
    ['in the fourth week', '2025-09-26', ['E01']],
    ['in the fifth week', '2025-09-29', []],
  ] as const)('8 hours in a first week and 8 hours %s', (_when, last, expected) => {
    const entries = [...hours(['2025-09-01', '2025-09-02'], 240), ...hours(['2025-09-25', last], 240)];
    const inWeeks = entries.map((one, index) =>
      index === 2 ? { ...one, day: last, startsAt: halfDay(last, 'PM').startsAt } : one,
    );
    expect(codes({ entries: inWeeks })).toEqual(expected);
  });

  test.each([
    ['the autumn holiday is no school week', '2025-09-29', '2025-10-31', ['E01']],
    ['the week after is the fifth', '2025-09-29', '2025-11-03', []],
    ['both weeks of Christmas are none', '2025-12-08', '2026-01-16', ['E01']],
    ['the week after is the fifth too', '2025-12-08', '2026-01-19', []],
    ['nor is the summer', '2026-06-29', '2026-09-04', ['E01']],
    ['but after it weeks are weeks', '2026-06-29', '2026-09-07', []],
  ] as const)('%s: from %s to %s', (_what, first, last, expected) => {
    const entries = [first, last].flatMap(day => [
      halfDay(day, 'AM', { minutes: 240, kind: 'OTHER' }),
      halfDay(day, 'PM', { minutes: 240, kind: 'OTHER' }),
    ]);
    expect(codes({ entries, today: '2026-09-30' })).toEqual(expected);
  });

  test('a calendar that does not know the holidays counts their weeks', () => {
    const entries = ['2025-09-29', '2025-10-31'].flatMap(day =>
      hours([day as IsoDate], 240).concat(halfDay(day as IsoDate, 'PM', { minutes: 240, kind: 'OTHER' })),
    );
    expect(codes({ entries, calendar: MONDAY_TO_FRIDAY })).toEqual([]);
  });

  test('counting begins anew on the day after: the rest of that day is behind', () => {
    const days = schoolDays(10);
    const entries = [...hours(days, 240), halfDay(days[3] as IsoDate, 'PM', { minutes: 240, kind: 'OTHER' })];
    expect(told({ entries }).map(({ key, crossedOn, counts }) => [key, crossedOn, counts.minutes])).toEqual([
      ['E01/2025-08-01/1', days[3], 1200],
      ['E01/2025-08-01/2', days[7], 960],
    ]);
  });

  test('time that was registered twice was missed once', () => {
    const days = schoolDays(4);
    const twice = days
      .slice(0, 3)
      .flatMap(day => [
        ...hours([day], 240),
        ...hours([day], 240),
        lesson(day, 1, { kind: 'OTHER', minutes: 200 }),
        lesson(day, 3, { kind: 'OTHER', minutes: 60 }),
      ]);
    expect(codes({ entries: twice })).toEqual([]);
    expect(codes({ entries: [...twice, ...hours(days.slice(3), 240)] })).toEqual(['E01']);
  });

  test.each([
    ['LATE', true],
    ['TRUANCY', true],
    ['LEAVE', true],
    ['OTHER', true],
    ['SICK', true],
    ['SENT_HOME_ILL', true],
    ['PRESENT', false],
  ] as const)('%s, judged unauthorised, is time missed: %s', (kind, counts) => {
    const entries = hours(schoolDays(4), 240).map(one => ({ ...one, kind }));
    expect(codes({ entries }).includes('E01')).toBe(counts);
    expect(codes({ entries: entries.map(one => ({ ...one, authorised: true })) })).toEqual([]);
    expect(codes({ entries: entries.map(one => ({ ...one, authorised: null })) })).toEqual([]);
  });

  test('a day without school has nothing to be missed', () => {
    const inHoliday = [0, 1, 2, 3].map(days => addDays('2025-10-13', days));
    expect(codes({ entries: hours(inHoliday, 240) })).toEqual([]);
    expect(codes({ entries: inHoliday.map(day => late(day)) })).toEqual([]);
  });
});
