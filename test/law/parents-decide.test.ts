// Who decides for the parents, and when one of them suffices.
import { describe, expect, test } from 'vitest';
import { MONDAY_TO_FRIDAY } from '../../src/domain/calendar/school-calendar.js';
import { CONSENT_LAW, withSchoolCalendar } from '../../src/domain/consent/consent-law.js';
import { whoConsents } from '../../src/domain/consent/who-consents.js';
import { adult, answerTo, FATHER, GENERAL, instant, MOTHER, says, situation } from './asking.js';

const U12 = { birthDate: '2016-05-01' } as const;
const motherYes = says('mother', 'YES', '2026-09-01');
const fatherYes = says('father', 'YES', '2026-09-01');
const fatherNo = says('father', 'NO', '2026-09-01');

describe('who decides for the parents', () => {
  test.each([
    { who: [], deciders: ['parent'], missing: ['parent'] },
    { who: [adult('gi', 'SUPERVISOR')], deciders: ['parent'], missing: ['parent'] },
    { who: [adult('father', 'WITHOUT_AUTHORITY')], deciders: ['parent'], missing: ['parent'] },
    { who: [MOTHER, adult('gi', 'SUPERVISOR')], deciders: ['mother'], missing: [] },
    { who: [MOTHER, adult('gi', 'GUARDIAN')], deciders: ['gi'], missing: ['gi'] },
    { who: [adult('father', 'UNKNOWN'), adult('gi', 'GUARDIAN')], deciders: ['gi'], missing: ['gi'] },
    { who: [MOTHER, adult('father', 'UNKNOWN')], deciders: ['father', 'mother'], missing: ['father'] },
    { who: [adult('mother', 'UNKNOWN')], deciders: ['mother'], missing: ['mother'] },
    {
      who: [adult('mother', 'WITH_AUTHORITY', { until: '2026-11-22' })],
      deciders: ['parent'],
      missing: ['parent'],
    },
    { who: [adult('mother', 'WITH_AUTHORITY', { until: '2026-11-23' })], deciders: ['mother'], missing: [] },
    {
      who: [adult('mother', 'WITH_AUTHORITY', { from: '2026-11-24' })],
      deciders: ['parent'],
      missing: ['parent'],
    },
  ] as const)('$who: $deciders', ({ who, deciders, missing }) => {
    const statements = [motherYes, fatherYes];
    expect(answerTo({ student: U12, adults: who, statements })).toMatchObject({ deciders, missing });
  });

  test.each(['YES', 'NO', 'WITHDRAWN'] as const)(
    'unknown authority is missing, also when it says %s',
    word => {
      const adults = [MOTHER, adult('father', 'UNKNOWN')];
      const statements = [motherYes, says('father', word, '2026-09-01')];
      const answer = answerTo({ student: U12, adults, statements });
      expect(answer).toMatchObject({ effect: 'DENY', missing: ['father'], refused: [] });
    },
  );

  test('a word counts only if its adult was there on the day it was said', () => {
    const from = (day: '2026-09-01' | '2026-09-02') => [adult('mother', 'WITH_AUTHORITY', { from: day })];
    expect(answerTo({ student: U12, adults: from('2026-09-01'), statements: [motherYes] }).effect).toBe(
      'PERMIT',
    );
    expect(answerTo({ student: U12, adults: from('2026-09-02'), statements: [motherYes] }).effect).toBe(
      'DENY',
    );
  });

  test('a word without force is dropped first, so an earlier one speaks', () => {
    const adults = [
      adult('mother', 'WITH_AUTHORITY', { until: '2026-09-10' }),
      adult('mother', 'WITH_AUTHORITY', { from: '2026-10-01' }),
    ];
    const no = (day: string) => says('mother', 'NO', day);
    expect(answerTo({ student: U12, adults, statements: [motherYes, no('2026-09-20')] }).effect).toBe(
      'PERMIT',
    );
    expect(answerTo({ student: U12, adults, statements: [motherYes, no('2026-10-02')] }).refused).toEqual([
      'mother',
    ]);
  });

  test('known until a day, unknown after it: the same word no longer suffices', () => {
    const adults = [
      adult('mother', 'WITH_AUTHORITY', { until: '2026-11-22' }),
      adult('mother', 'UNKNOWN', { from: '2026-11-23' }),
    ];
    const change = { student: U12, adults, statements: [motherYes] };
    expect(answerTo({ ...change, at: instant('2026-11-22') }).effect).toBe('PERMIT');
    expect(answerTo({ ...change, at: instant('2026-11-23') }).missing).toEqual(['mother']);
  });
});

describe('one parent suffices in general matters where the other kept silent', () => {
  const change = { student: U12, item: GENERAL, statements: [motherYes] } as const;
  const told = (on: '2026-11-13' | '2026-11-16' | '2026-11-17') => [{ adult: 'father', on }];

  test.each([
    { why: 'told 6 school days ago', notified: told('2026-11-13'), missing: [] },
    { why: 'told 5 school days ago', notified: told('2026-11-16'), missing: [] },
    { why: 'told 4 school days ago', notified: told('2026-11-17'), missing: ['father'] },
    {
      why: 'told twice, the first time counts',
      notified: [...told('2026-11-17'), ...told('2026-11-16')],
      missing: [],
    },
    { why: 'never told', notified: [], missing: ['father'] },
    { why: 'another was told', notified: [{ adult: 'mother', on: '2026-11-13' }], missing: ['father'] },
  ] as const)('$why: missing $missing', ({ notified, missing }) => {
    expect(answerTo({ ...change, notified })).toMatchObject({ rule: 'R02', missing });
  });

  test.each([
    {
      why: 'who withdrew',
      statements: [motherYes, fatherYes, says('father', 'WITHDRAWN', '2026-09-02')],
      missing: ['father'],
    },
    { why: 'with no yes at all', statements: [], missing: ['father', 'mother'] },
    { why: 'where one refused, without a yes', statements: [fatherNo], missing: ['mother'] },
  ] as const)('silence does not help one $why', ({ statements, missing }) => {
    expect(answerTo({ ...change, notified: told('2026-11-13'), statements }).missing).toEqual(missing);
  });

  test.each([
    { why: 'in care', other: { item: { subject: 'STUDENT', domain: 'CARE' } } },
    { why: 'before the doorbraakoverleg', other: { phase: 'BREAKTHROUGH' } },
    { why: 'for mixed data', other: { item: { subject: 'MIXED', domain: 'GENERAL', parents: ['mother'] } } },
    { why: 'of unknown authority', other: { adults: [MOTHER, adult('father', 'UNKNOWN')] } },
  ] as const)('not $why', ({ other }) => {
    expect(answerTo({ ...change, notified: told('2026-11-13'), ...other }).missing).toEqual(['father']);
  });

  test('the yes of an adult of unknown authority is never the one yes', () => {
    const adults = [adult('mother', 'UNKNOWN'), FATHER];
    const notified = told('2026-11-13');
    expect(answerTo({ ...change, adults, notified }).missing).toEqual(['father', 'mother']);
  });

  test('the school days are those of the calendar of the law', () => {
    const holiday = {
      id: 'autumn',
      isSchoolDay: (day: `${number}-${number}-${number}`) =>
        day !== '2026-11-18' && MONDAY_TO_FRIDAY.isSchoolDay(day),
    };
    const law = withSchoolCalendar(CONSENT_LAW, holiday);
    const asked = situation({ ...change, notified: told('2026-11-16') });
    expect(whoConsents(asked, law).missing).toEqual(['father']);
    expect(whoConsents(asked, CONSENT_LAW).missing).toEqual([]);
    expect(law.version).not.toBe(CONSENT_LAW.version);
  });
});
