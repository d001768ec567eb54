// The law of consent at its edges: words said in somebody's absence, a late yes, a withdrawal that is over, the birthday itself.
import { describe, expect, test } from 'vitest';
import { dayOf, startOfDay } from '../../src/domain/calendar/amsterdam.js';
import { CAPACITY_ROWS } from '../../src/domain/consent/capacity-rows.js';
import { DATA_CLASSES, isOfParents } from '../../src/domain/consent/classes.js';
import {
  CONSENT_LAW,
  CONSENT_LAW_VERSION,
  withSchoolCalendar,
} from '../../src/domain/consent/consent-law.js';
import { consentPeriods } from '../../src/domain/consent/consent-periods.js';
import { studentRow } from '../../src/domain/consent/consent-rows.js';
import { inForce, STATUTES } from '../../src/domain/consent/statutes.js';
import type { ConsentTimeline } from '../../src/domain/consent/timeline.js';
import { whoConsents } from '../../src/domain/consent/who-consents.js';
import { adult, answerTo, CARE, FATHER, instant, MOTHER, says, situation, timeline } from './asking.js';

const studentYes = says('student', 'YES', '2026-09-01');
const fatherYes = says('father', 'YES', '2026-09-01');
const told = (change: Partial<ConsentTimeline>) =>
  consentPeriods(timeline(change), CONSENT_LAW).map(({ from, status }) => `${dayOf(from)} ${status}`);

describe('a word', () => {
  test('said when the mother was not there does not count because the father was', () => {
    const said = (from: '2026-09-01' | '2026-09-02') =>
      answerTo({
        adults: [adult('mother', 'WITH_AUTHORITY', { from }), FATHER],
        statements: [studentYes, fatherYes, says('mother', 'YES', '2026-09-01')],
      });
    expect(said('2026-09-01').effect).toBe('PERMIT');
    expect(said('2026-09-02').missing).toEqual(['mother']);
  });

  test('of the mother who agrees after the override leaves the override of the earlier refusal standing', () => {
    const override = { by: 'jeugdarts', at: instant('2026-09-03'), reason: 'weloverwogen wens' };
    const refusal = says('father', 'NO', '2026-09-02');
    const statements = [studentYes, refusal, says('mother', 'YES', '2026-09-05')];
    expect(answerTo({ override, statements })).toMatchObject({ effect: 'PERMIT', rule: 'R11' });
    const again = [...statements, says('father', 'NO', '2026-09-06')];
    expect(answerTo({ override, statements: again })).toMatchObject({ effect: 'DENY', refused: ['father'] });
  });
});

test('where a law lets one parent suffice in care, the override passes over one who was told and kept silent', () => {
  const law = { ...CONSENT_LAW, quorum: { ...CONSENT_LAW.quorum, CARE: 'ONE_NO_OBJECTION' as const } };
  const told = situation({
    adults: [MOTHER, FATHER, adult('partner')],
    notified: [{ adult: 'partner', on: '2026-09-01' }],
    statements: [studentYes, says('mother', 'YES', '2026-09-01'), says('father', 'NO', '2026-09-01')],
    override: { by: 'jeugdarts', at: instant('2026-09-03'), reason: 'weloverwogen wens' },
  });
  expect(whoConsents(told, law)).toMatchObject({ effect: 'PERMIT', rule: 'R11', missing: [] });
  expect(whoConsents(told, CONSENT_LAW)).toMatchObject({ effect: 'DENY', missing: ['partner'] });
});

test("data of parents of whom nobody is named, not even by an empty list, are nobody's to give", () => {
  const item = { subject: 'PARENT', domain: 'CARE' } as const;
  expect(answerTo({ item, statements: [fatherYes] })).toMatchObject({
    effect: 'DENY',
    deciders: ['parent'],
    missing: ['parent'],
  });
});

describe('a consent', () => {
  test('that was withdrawn is not suspended when whoever decides next is unknown: it never stood with them', () => {
    const adults = [
      adult('mother', 'WITH_AUTHORITY', { until: '2026-10-31' }),
      adult('aunt', 'UNKNOWN', { from: '2026-11-01' }),
    ];
    const given = [studentYes, says('mother', 'YES', '2026-09-02')];
    const withdrawn = [...given, says('mother', 'WITHDRAWN', '2026-10-01')];
    const asked = { askedAt: instant('2026-09-01'), adults, item: CARE };
    expect(told({ ...asked, statements: given })).toContain('2026-11-01 SUSPENDED_AUTHORITY');
    expect(told({ ...asked, statements: withdrawn })).toContain('2026-11-01 PENDING');
  });

  test.each([
    ['2014-11-23', 12],
    ['2010-11-23', 16],
  ] as const)(
    'asked at the first instant on which a pupil born on %s is %i was never broken by it',
    (birthDate, _age) => {
      const asked = {
        askedAt: startOfDay('2026-11-23'),
        adults: [MOTHER],
        item: CARE,
        student: { birthDate },
      };
      expect(told({ ...asked, statements: [] })[0]).toBe('2026-11-23 PENDING');
    },
  );
});

describe('the tables', () => {
  test('have a row for every age, and refuse an age that is none', () => {
    for (const domain of ['GENERAL', 'CARE'] as const)
      for (const capable of [true, false]) {
        for (let age = -1; age < 100; age++) expect(studentRow(domain, age, capable).domain).toBe(domain);
        expect(() => studentRow(domain, Number.NaN, capable)).toThrow(
          'no row of the consent table covers this age, domain and capacity',
        );
      }
  });

  test('name what is found of the capacity of a pupil, each once', () => {
    expect(CAPACITY_ROWS.map(({ id }) => id)).toEqual([
      'UNDER_12',
      'PRESUMED',
      'PER_MATTER',
      'ASSESSED_IN_CARE',
      'ASSESSED_IN_GENERAL',
      'REVIEWED',
    ]);
  });

  test('know of one class alone that it is about the parents', () => {
    expect(DATA_CLASSES.filter(isOfParents)).toEqual(['D04']);
  });

  test('have a statute in force under its own name and no other', () => {
    expect(inForce(STATUTES, 'STUDENT_FROM_12_MAY_STOP', '2026-09-01')).toBe(true);
    expect(inForce(STATUTES, 'ANOTHER' as 'STUDENT_FROM_12_MAY_STOP', '2026-09-01')).toBe(false);
  });

  test('counted by another school calendar are another version of the same law', () => {
    const holidays = { id: 'region-north-2026', isSchoolDay: () => true };
    const law = withSchoolCalendar(CONSENT_LAW, holidays);
    expect(law).toEqual({
      ...CONSENT_LAW,
      schoolCalendar: holidays,
      version: `${CONSENT_LAW_VERSION}/region-north-2026`,
    });
  });
});
