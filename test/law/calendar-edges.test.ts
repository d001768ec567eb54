// Where the calendar ends: the last year, the leap century, the last digit of a text, the longest search.
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../src/domain/calendar/amsterdam.js';
import { birthday, completedYears } from '../../src/domain/calendar/birthdays.js';
import { addDays, dayNumber, type IsoDate, parseIsoDate } from '../../src/domain/calendar/iso-date.js';
import { parseIsoInstant } from '../../src/domain/calendar/iso-instant.js';
import { nthSchoolDayAfter, schoolDaysAfter } from '../../src/domain/calendar/school-calendar.js';

describe('the years 0000 to 9999', () => {
  test.each([
    ['2000-01-01', 7999, '9999-01-01'],
    ['0016-05-01', -16, '0000-05-01'],
  ] as const)('someone born on %s becomes %i on %s', (birthDate, age, day) => {
    expect(birthday(birthDate, age)).toBe(day);
  });

  test.each([
    ['2000-01-01', 8000],
    ['0016-05-01', -17],
    ['2010-05-01', 12.5],
  ] as const)('someone born on %s never becomes %d', (birthDate, age) => {
    expect(() => birthday(birthDate, age)).toThrow('a birthday out of range');
  });

  test('the last midnight has a day and the first hour of the year 10000 has none', () => {
    expect(dayOf(new Date('9999-12-31T22:59:59Z'))).toBe('9999-12-31');
    expect(() => dayOf(new Date('9999-12-31T23:00:00Z'))).toThrow(
      'an instant outside the years 0000 to 9999',
    );
  });

  test('no day lies beyond them', () => {
    expect(addDays('9999-12-30', 1)).toBe('9999-12-31');
    expect(() => addDays('9999-12-31', 1)).toThrow('a day outside the years 0000 to 9999');
  });

  test.each(['2026-13-01', '2026-11-22T12:00Z', ''])('"%s" is no day to count with', text => {
    expect(dayNumber('1970-01-02')).toBe(1);
    expect(() => dayNumber(text as IsoDate)).toThrow('not a calendar day');
  });
});

test('born on 29 February, the birthday of the year 2000 is that day and that of 2100 is 1 March', () => {
  expect(birthday('1984-02-29', 16)).toBe('2000-02-29');
  expect(completedYears('1984-02-29', '2000-02-28')).toBe(15);
  expect(birthday('2084-02-29', 16)).toBe('2100-03-01');
});

describe('strict reading', () => {
  test.each(['+012345-01', '-000001-01'])('a month of a year with a sign is no day: %s', text => {
    expect(parseIsoDate(text)).toBeUndefined();
  });

  test.each([
    ['2026-11-23T12:00:30Z', '2026-11-23T12:00:30.000Z'],
    ['2026-11-23T23:30:00+23:30', '2026-11-23T00:00:00.000Z'],
    ['2026-11-23T12:00:00-23:59', '2026-11-24T11:59:00.000Z'],
  ])('%s is the instant %s', (text, utc) => expect(parseIsoInstant(text)?.toISOString()).toBe(utc));

  test.each(['at 2026-11-23T12:00:00Z', '2026-11-23T12:00:00Z or so', '2026-11-23T12:00:00+24:00'])(
    '"%s" is no instant',
    text => expect(parseIsoInstant(text)).toBeUndefined(),
  );
});

describe('a calendar of one school day', () => {
  const only = (day: IsoDate) => ({ id: 'only', isSchoolDay: (one: IsoDate) => one === day });

  test('is searched for 400 days, and not for one more', () => {
    const [near, far] = [addDays('2026-11-01', 400), addDays('2026-11-01', 401)];
    expect(nthSchoolDayAfter('2026-11-01', 1, only(near))).toBe(near);
    expect(nthSchoolDayAfter('2026-11-01', 1, only(far))).toBeUndefined();
    expect(schoolDaysAfter('2026-11-01', far, only(far))).toBe(1);
  });

  test('may have the last of all days', () => {
    expect(nthSchoolDayAfter('9999-12-30', 1, only('9999-12-31'))).toBe('9999-12-31');
  });
});
