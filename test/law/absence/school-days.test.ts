// The school days of a region and of a school: holidays from their source, free days computed, and what is not known.
import { describe, expect, test } from 'vitest';
import { addDays, dayNumber, type IsoDate, isoWeekday } from '../../../src/domain/calendar/iso-date.js';
import { easterSunday, publicHolidays } from '../../../src/domain/calendar/public-holidays.js';
import { regionCalendar } from '../../../src/domain/calendar/region-calendar.js';
import { schoolDaysAfter } from '../../../src/domain/calendar/school-calendar.js';
import {
  HOLIDAY_REGIONS,
  HOLIDAYS_KNOWN_FROM,
  HOLIDAYS_KNOWN_UNTIL,
  SCHOOL_HOLIDAYS,
} from '../../../src/domain/calendar/school-holidays.js';

const calendars = Object.fromEntries(HOLIDAY_REGIONS.map(region => [region, regionCalendar({ region })]));

describe('the holidays', () => {
  test.each(SCHOOL_HOLIDAYS.map(one => [one.from, one.name, one.regions.join(' '), one] as const))(
    '%s %s %s runs from a Saturday to a Sunday, for its number of weeks, with a source',
    (from, name, _regions, { until, source }) => {
      expect([isoWeekday(from), isoWeekday(until)]).toEqual([6, 7]);
      const weeks = (dayNumber(until) - dayNumber(from) + 2) / 7;
      expect(Math.floor(weeks)).toBe(name === 'ZOMERVAKANTIE' ? 6 : name === 'KERSTVAKANTIE' ? 2 : 1);
      expect(source).toContain('rijksoverheid.nl');
    },
  );

  test.each(HOLIDAY_REGIONS)('%s has its five in each school year that is known', region => {
    for (const year of [2024, 2025, 2026]) {
      const names = SCHOOL_HOLIDAYS.filter(
        one => one.regions.includes(region) && one.until > `${year}-09-15` && one.from < `${year + 1}-08-01`,
      ).map(one => one.name);
      expect(names.sort()).toEqual([
        'HERFSTVAKANTIE',
        'KERSTVAKANTIE',
        'MEIVAKANTIE',
        'VOORJAARSVAKANTIE',
        'ZOMERVAKANTIE',
      ]);
    }
  });

  test('of 2026-2027 are still to be confirmed, those before are not', () => {
    for (const { from, toBeConfirmed } of SCHOOL_HOLIDAYS) expect(toBeConfirmed).toBe(from > '2026-08-01');
  });

  test.each([
    ['2025-10-10', true, true, true],
    ['2025-10-13', true, true, false],
    ['2025-10-20', false, false, true],
    ['2025-10-27', true, true, true],
    ['2026-02-16', true, false, false],
    ['2026-02-23', false, true, true],
    ['2026-07-06', false, true, true],
    ['2026-07-13', false, true, false],
    ['2026-07-20', false, false, false],
    ['2026-08-17', true, false, false],
    ['2026-08-24', true, false, true],
    ['2026-08-31', true, true, true],
    ['2026-10-12', false, true, true],
    ['2027-02-15', true, true, false],
    ['2027-07-26', false, false, false],
  ] as const)('on %s there is school in Noord %s, Midden %s, Zuid %s', (day, ...expected) => {
    expect(HOLIDAY_REGIONS.map(region => calendars[region]?.isSchoolDay(day))).toEqual(expected);
  });
});

describe('the days on which the country is free', () => {
  test.each([
    [2000, '2000-04-23'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('Easter of %i is %s', (year, day) => expect(easterSunday(year)).toBe(day));

  test('Easter is a Sunday between 22 March and 25 April, two years never the same but by the moon', () => {
    for (let year = 1900; year <= 2300; year++) {
      const day = easterSunday(year);
      expect(isoWeekday(day)).toBe(7);
      expect(day.slice(5) >= '03-22' && day.slice(5) <= '04-25').toBe(true);
    }
  });

  test('of 2026, by name', () => {
    expect(Object.fromEntries(publicHolidays(2026))).toEqual({
      '2026-01-01': 'NIEUWJAARSDAG',
      '2026-04-06': 'TWEEDE_PAASDAG',
      '2026-04-27': 'KONINGSDAG',
      '2026-05-05': 'BEVRIJDINGSDAG',
      '2026-05-14': 'HEMELVAARTSDAG',
      '2026-05-25': 'TWEEDE_PINKSTERDAG',
      '2026-12-25': 'EERSTE_KERSTDAG',
      '2026-12-26': 'TWEEDE_KERSTDAG',
    });
  });

  test('Koningsdag of 2025 would be a Sunday and is the day before', () => {
    expect(publicHolidays(2025).get('2025-04-26')).toBe('KONINGSDAG');
    expect(publicHolidays(2025).has('2025-04-27')).toBe(false);
  });

  test('the day after Ascension Day and Good Friday are school days, unless the school says otherwise', () => {
    const [friday, goodFriday]: IsoDate[] = ['2026-05-15', '2026-04-03'];
    const own = regionCalendar({
      region: 'ZUID',
      own: {
        id: 'school-1',
        days: [{ from: '2026-05-15', until: '2026-05-15', kind: 'CLOSED', source: 'schoolgids' }],
      },
    });
    expect(calendars.ZUID?.isSchoolDay(friday as IsoDate)).toBe(true);
    expect(calendars.ZUID?.isSchoolDay(goodFriday as IsoDate)).toBe(true);
    expect(calendars.ZUID?.isSchoolDay('2026-05-14')).toBe(false);
    expect(own.isSchoolDay(friday as IsoDate)).toBe(false);
    expect(own.id).toBe('school-days-zuid-1+school-1');
  });
});

describe('days of a school of its own', () => {
  const own = regionCalendar({
    region: 'ZUID',
    own: {
      id: 'carnival-2',
      days: [
        { from: '2026-02-14', until: '2026-02-22', kind: 'OPEN', source: 'schoolgids' },
        { from: '2026-02-14', until: '2026-02-15', kind: 'CLOSED', source: 'schoolgids' },
        { from: '2026-02-23', until: '2026-02-27', kind: 'CLOSED', source: 'schoolgids' },
        { from: '2026-05-05', until: '2026-05-05', kind: 'OPEN', source: 'schoolgids' },
      ],
    },
  });
  test.each([
    ['2026-02-16', true],
    ['2026-02-14', false],
    ['2026-02-21', true],
    ['2026-02-25', false],
    ['2026-03-02', true],
    ['2026-05-05', true],
    ['2026-05-14', false],
  ] as const)('%s: %s', (day, isSchoolDay) => expect(own.isSchoolDay(day)).toBe(isSchoolDay));
});

describe('years that are not known', () => {
  const calendar = regionCalendar({ region: 'ZUID' });
  test.each([
    ['2024-07-31', false, true],
    ['2024-08-01', true, false],
    ['2027-07-30', true, false],
    ['2027-07-31', true, false],
    ['2027-08-02', false, true],
    ['2027-08-07', false, false],
    ['2027-12-25', false, false],
    ['2030-12-25', false, true],
  ] as const)('%s: known %s, a school day %s, since weekdays count', (day, known, isSchoolDay) => {
    expect(calendar.knows(day)).toBe(known);
    expect(calendar.isSchoolDay(day)).toBe(isSchoolDay);
  });

  test('are told by the name of the calendar', () => {
    expect(calendar.idFor(HOLIDAYS_KNOWN_FROM, HOLIDAYS_KNOWN_UNTIL)).toBe('school-days-zuid-1');
    expect(calendar.idFor('2027-07-01', '2027-08-02')).toBe('school-days-zuid-1-weekdays-only');
    expect(calendar.idFor(addDays(HOLIDAYS_KNOWN_FROM, -1))).toBe('school-days-zuid-1-weekdays-only');
    expect(calendar.id).not.toBe(regionCalendar({ region: 'NOORD' }).id);
  });
});

test.each([
  ['NOORD', 2024],
  ['MIDDEN', 2025],
  ['ZUID', 2026],
] as const)('%s has about 40 weeks of school in %i', (region, year) => {
  const days = schoolDaysAfter(`${year}-07-31`, `${year + 1}-07-31`, regionCalendar({ region }));
  expect(days).toBeGreaterThan(185);
  expect(days).toBeLessThan(215);
});
