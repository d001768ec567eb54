// Days and midnights of Amsterdam, birthdays, school days and the strict reading of dates.
import { describe, expect, test } from 'vitest';
import { dayOf, endOfDay, startOfDay } from '../../src/domain/calendar/amsterdam.js';
import { birthday, completedYears } from '../../src/domain/calendar/birthdays.js';
import {
  addDays,
  addMonths,
  type IsoDate,
  isoWeekday,
  parseIsoDate,
} from '../../src/domain/calendar/iso-date.js';
import { parseIsoInstant } from '../../src/domain/calendar/iso-instant.js';
import {
  MONDAY_TO_FRIDAY,
  nthSchoolDayAfter,
  schoolDaysAfter,
} from '../../src/domain/calendar/school-calendar.js';
import { endOfSchoolYear } from '../../src/domain/calendar/school-year.js';
import { consentValidUntil } from '../../src/domain/consent/consent-valid-until.js';

const byTimeZoneTable = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
});

const HOUR = 3_600_000;
const shown = (at: Date, shift = 0) => byTimeZoneTable.format(at.getTime() + shift);

describe('a day in Amsterdam', () => {
  test('begins at 00:00 by the time zone table, on every day of 1996 to 2037', () => {
    for (let day: IsoDate = '1996-01-01'; day < '2038-01-01'; day = addDays(day, 1)) {
      const start = startOfDay(day);
      if (shown(start) !== `${day} 00:00:00`) expect.fail(`midnight of ${day}`);
      if (dayOf(start) !== day || dayOf(new Date(start.getTime() - 1)) === day) expect.fail(`edge of ${day}`);
    }
  });

  test.each([
    '1912-05-01',
    '1940-05-16',
    '1950-07-01',
    '1977-04-03',
    '1985-09-29',
    '1995-09-24',
    '1995-10-20',
  ] as const)('begins at 00:00 also on %s, before the present rule of summer time', day => {
    expect(shown(startOfDay(day))).toBe(`${day} 00:00:00`);
    expect(dayOf(startOfDay(day))).toBe(day);
    expect(dayOf(new Date(startOfDay(day).getTime() - 1))).toBe(addDays(day, -1));
  });

  test.each([
    { day: '2026-03-29', hours: 23, why: 'the clock goes forward' },
    { day: '2026-03-28', hours: 24, why: 'the day before' },
    { day: '2026-10-25', hours: 25, why: 'the clock goes back' },
    { day: '2026-10-26', hours: 24, why: 'the day after' },
  ] as const)('$day lasts $hours hours: $why', ({ day, hours }) => {
    expect(endOfDay(day).getTime() - startOfDay(day).getTime()).toBe(hours * HOUR);
  });

  test.each([
    ['2026-03-29T00:59:59.999Z', '2026-03-29 01:59:59'],
    ['2026-03-29T01:00:00Z', '2026-03-29 03:00:00'],
    ['2026-10-25T00:59:59.999Z', '2026-10-25 02:59:59'],
    ['2026-10-25T01:00:00Z', '2026-10-25 02:00:00'],
  ])('%s lies in the night of the change and on its own day', (utc, wall) => {
    expect(shown(new Date(utc))).toBe(wall);
    expect(dayOf(new Date(utc))).toBe(wall.slice(0, 10));
  });

  test('late in the evening UTC it is already the next day', () => {
    expect(dayOf(new Date('2026-06-30T21:59:59Z'))).toBe('2026-06-30');
    expect(dayOf(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01');
    expect(dayOf(new Date('2026-12-31T22:59:59Z'))).toBe('2026-12-31');
    expect(dayOf(new Date('2026-12-31T23:00:00Z'))).toBe('2027-01-01');
  });

  test('no instant has no day', () => {
    expect(() => dayOf(new Date(Number.NaN))).toThrow(RangeError);
  });
});

describe('birthdays', () => {
  test.each([
    ['2012-02-29', 12, '2024-02-29'],
    ['2012-02-29', 13, '2025-03-01'],
    ['2012-02-29', 16, '2028-02-29'],
    ['2084-02-29', 16, '2100-03-01'],
    ['2010-11-23', 16, '2026-11-23'],
  ] as const)('born %s, %i on %s and not a day before', (birthDate, age, day) => {
    expect(birthday(birthDate, age)).toBe(day);
    expect(completedYears(birthDate, day)).toBe(age);
    expect(completedYears(birthDate, addDays(day, -1))).toBe(age - 1);
  });

  test('before the birth the age is below zero', () => {
    expect(completedYears('2012-05-01', '2012-04-30')).toBe(-1);
    expect(completedYears('2012-05-01', '2012-05-01')).toBe(0);
  });
});

describe('arithmetic on days', () => {
  test.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
  ] as const)('%s and %i days is %s', (day, days, result) => expect(addDays(day, days)).toBe(result));

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-11-15', 12, '2027-11-15'],
    ['2026-12-31', 2, '2027-02-28'],
  ] as const)('%s and %i months is %s', (day, months, result) => expect(addMonths(day, months)).toBe(result));

  test.each([
    ['2026-11-23', 1],
    ['2026-11-22', 7],
    ['1969-12-31', 3],
    ['1950-01-01', 7],
  ] as const)('%s is weekday %i', (day, weekday) => expect(isoWeekday(day)).toBe(weekday));

  test('there is no day after the year 9999', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
  });
});

describe('school days', () => {
  test.each([
    ['2026-11-20', '2026-11-20', 0, 'the day itself does not count'],
    ['2026-11-20', '2026-11-23', 1, 'a weekend lies between'],
    ['2026-11-16', '2026-11-20', 4, 'the last day counts'],
    ['2026-11-16', '2026-11-23', 5, 'over the weekend'],
    ['2026-11-23', '2026-11-16', 0, 'nothing lies after it'],
  ] as const)('from %s to %s there are %i: %s', (day, until, count, _why) => {
    expect(schoolDaysAfter(day, until, MONDAY_TO_FRIDAY)).toBe(count);
  });

  test('the fifth is the first day on which five are reached', () => {
    for (let day: IsoDate = '2026-11-01'; day < '2026-11-15'; day = addDays(day, 1)) {
      const fifth = nthSchoolDayAfter(day, 5, MONDAY_TO_FRIDAY) ?? expect.fail('there is a fifth');
      expect(schoolDaysAfter(day, fifth, MONDAY_TO_FRIDAY)).toBe(5);
      expect(schoolDaysAfter(day, addDays(fifth, -1), MONDAY_TO_FRIDAY)).toBe(4);
    }
  });

  test('a calendar without school days, and the end of all days, never reach it', () => {
    expect(nthSchoolDayAfter('2026-11-01', 5, { id: 'none', isSchoolDay: () => false })).toBeUndefined();
    expect(nthSchoolDayAfter('9999-12-31', 5, MONDAY_TO_FRIDAY)).toBeUndefined();
  });

  test.each([
    ['2026-07-31', '2026-07-31'],
    ['2026-08-01', '2027-07-31'],
    ['2026-12-31', '2027-07-31'],
    ['2027-01-01', '2027-07-31'],
  ] as const)('asked on %s a consent holds until %s, the end of the school year', (askedOn, end) => {
    expect(endOfSchoolYear(askedOn)).toBe(end);
    expect(consentValidUntil(askedOn)).toBe(end);
  });

  test('no day is so early in the school year that a consent would hold for 12 months', () => {
    for (let day: IsoDate = '2027-07-25'; day < '2028-08-05'; day = addDays(day, 1)) {
      const end = consentValidUntil(day);
      if (end < day || end >= addMonths(day, 12) || !end.endsWith('-07-31')) expect.fail(`asked on ${day}`);
    }
  });
});

describe('strict reading', () => {
  test.each(['2026-02-28', '2028-02-29', '0001-01-01', '9999-12-31'])('%s is a day', text => {
    expect(parseIsoDate(text)).toBe(text);
  });

  test.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '26-01-01',
    ' 2026-01-01',
    '2026-01-01T00:00Z',
    '',
  ])('"%s" is no day', text => expect(parseIsoDate(text)).toBeUndefined());

  test.each([
    ['2026-11-23T12:00:00+01:00', '2026-11-23T11:00:00.000Z'],
    ['2026-11-23T12:00:00Z', '2026-11-23T12:00:00.000Z'],
    ['2026-11-23T00:30-05:30', '2026-11-23T06:00:00.000Z'],
    ['2026-11-23T12:00:00.5Z', '2026-11-23T12:00:00.500Z'],
    ['2026-11-23T12:00:00.123999Z', '2026-11-23T12:00:00.123Z'],
  ])('%s is the instant %s', (text, utc) => expect(parseIsoInstant(text)?.toISOString()).toBe(utc));

  test.each([
    '2026-11-23T12:00:00',
    '2026-11-23',
    '2026-02-30T12:00:00Z',
    '2026-11-23T24:00:00Z',
    '2026-11-23T12:60:00Z',
    '2026-11-23 12:00:00Z',
    '2026-11-23T12:00:00+0100',
    '2026-11-23T12:00:00z',
    'Mon, 23 Nov 2026 12:00:00 GMT',
  ])('"%s" is no instant', text => expect(parseIsoInstant(text)).toBeUndefined());
});
