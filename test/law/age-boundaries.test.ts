// The second before, at and after the midnights of the 12th, 16th and 18th birthday.
import { describe, expect, test } from 'vitest';
import { startOfDay } from '../../src/domain/calendar/amsterdam.js';
import { birthday } from '../../src/domain/calendar/birthdays.js';
import type { IsoDate } from '../../src/domain/calendar/iso-date.js';
import { ageBoundaries } from '../../src/domain/consent/ages.js';
import { answerTo, CARE, fromMidnight, GENERAL, says } from './asking.js';

const BORN: readonly (readonly [string, IsoDate])[] = [
  ['in winter', '2010-11-23'],
  ['in summer', '2011-07-04'],
  ['on the night the clock goes forward at 16', '2010-03-29'],
  ['on the night the clock goes back at 16', '2010-10-25'],
  ['the day after the clock goes forward at 12', '2014-03-30'],
  ['the day after the clock goes back at 18', '2008-10-26'],
  ['on 29 February', '2012-02-29'],
  ['on 29 February, 18 in a common year', '2008-02-29'],
  ['on the last day of the year', '2009-12-31'],
];

const TURNS = [
  { age: 12, item: GENERAL, before: 'R02', from: 'R03' },
  { age: 12, item: CARE, before: 'R09', from: 'R10' },
  { age: 16, item: GENERAL, before: 'R03', from: 'R05' },
  { age: 16, item: CARE, before: 'R10', from: 'R14' },
  { age: 18, item: GENERAL, before: 'R05', from: 'R07' },
  { age: 18, item: CARE, before: 'R14', from: 'R16' },
] as const;

const TURNS_INCAPABLE = [
  { age: 12, item: GENERAL, before: 'R02', from: 'R04' },
  { age: 12, item: CARE, before: 'R09', from: 'R13' },
  { age: 16, item: GENERAL, before: 'R04', from: 'R06' },
  { age: 16, item: CARE, before: 'R13', from: 'R15' },
  { age: 18, item: GENERAL, before: 'R06', from: 'R08' },
  { age: 18, item: CARE, before: 'R15', from: 'R16' },
] as const;

describe.each(BORN)('a pupil born %s (%s)', (_when, birthDate) => {
  test.each(TURNS)('turns $age at midnight: $before becomes $from', ({ age, item, before, from }) => {
    const day = birthday(birthDate, age);
    const ruleAt = (seconds: number) =>
      answerTo({ item, student: { birthDate }, at: fromMidnight(day, seconds) }).rule;
    expect([-1, 0, 1].map(ruleAt)).toEqual([before, from, from]);
  });

  test.each(TURNS_INCAPABLE)(
    'incapable, turns $age: $before becomes $from',
    ({ age, item, before, from }) => {
      const day = birthday(birthDate, age);
      const ruleAt = (seconds: number) =>
        answerTo({ item, student: { birthDate, incapable: [{}] }, at: fromMidnight(day, seconds) }).rule;
      expect([-1, 0, 1].map(ruleAt)).toEqual([before, from, from]);
    },
  );

  test('speaks with force from the first second of 12, and not in the last before', () => {
    const turns12 = birthday(birthDate, 12);
    const later = fromMidnight(birthday(birthDate, 14), 0);
    const missingAfter = (seconds: number) => {
      const word = { ...says('student', 'YES', '2026-01-01'), at: fromMidnight(turns12, seconds) };
      return answerTo({ student: { birthDate }, at: later, adults: [], statements: [word] }).missing;
    };
    expect(missingAfter(-1)).toContain('student');
    expect(missingAfter(0)).not.toContain('student');
  });

  test('gives a general consent from the first second of 16, and only a view in the last before', () => {
    const turns16 = birthday(birthDate, 16);
    const effectOf = (seconds: number) => {
      const word = { ...says('student', 'YES', '2026-01-01'), at: fromMidnight(turns16, seconds) };
      return answerTo({
        item: GENERAL,
        student: { birthDate },
        at: fromMidnight(turns16, 1),
        statements: [word],
      }).effect;
    };
    expect([-1, 0, 1].map(effectOf)).toEqual(['DENY', 'PERMIT', 'PERMIT']);
  });

  test('has its boundaries named as instants', () => {
    expect(ageBoundaries(birthDate)).toEqual({
      turns12: startOfDay(birthday(birthDate, 12)),
      turns16: startOfDay(birthday(birthDate, 16)),
      turns18: startOfDay(birthday(birthDate, 18)),
    });
  });
});

test('a pupil born on 29 February 2008 turns 18 on 1 March 2026, not on 28 February', () => {
  const ruleAt = (day: IsoDate, seconds: number) =>
    answerTo({ item: GENERAL, student: { birthDate: '2008-02-29' }, at: fromMidnight(day, seconds) }).rule;
  expect(ruleAt('2026-02-28', 0)).toBe('R05');
  expect(ruleAt('2026-03-01', -1)).toBe('R05');
  expect(ruleAt('2026-03-01', 0)).toBe('R07');
});
