// What birthdays and unknown authority do to a consent that is in force, and to one that is not.
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../src/domain/calendar/amsterdam.js';
import { CONSENT_LAW } from '../../src/domain/consent/consent-law.js';
import { consentPeriods } from '../../src/domain/consent/consent-periods.js';
import type { ConsentTimeline } from '../../src/domain/consent/timeline.js';
import { adult, CARE, GENERAL, instant, MOTHER, says, timeline } from './asking.js';

const periods = (change: Partial<ConsentTimeline>) => consentPeriods(timeline(change), CONSENT_LAW);
/** Each period as its first day, its status and its rule. */
const told = (change: Partial<ConsentTimeline>) =>
  periods(change).map(({ from, status, rule }) => `${dayOf(from)} ${status} ${rule}`);

const askedAt = instant('2026-09-01');
const asked = { askedAt, adults: [MOTHER], item: CARE } as const;
const motherYes = says('mother', 'YES', '2026-09-02');
const studentYes = says('student', 'YES', '2026-09-03');
const AT_11 = { birthDate: '2014-11-23' } as const;
const AT_15 = { birthDate: '2010-11-23' } as const;

describe('the 12th birthday', () => {
  test('suspends a care consent of the parents until the pupil agrees too', () => {
    const change = { ...asked, student: AT_11 };
    expect(told({ ...change, statements: [motherYes] })).toEqual([
      '2026-09-01 PENDING R09',
      '2026-09-02 ACTIVE R09',
      '2026-11-23 SUSPENDED_AGE12 R10',
      '2030-11-23 LAPSED_AGE16 R14',
      '2032-11-23 LAPSED_AGE16 R16',
    ]);
    const agreeing = [motherYes, says('student', 'YES', '2026-12-01')];
    expect(told({ ...change, statements: agreeing }).slice(2, 4)).toEqual([
      '2026-11-23 SUSPENDED_AGE12 R10',
      '2026-12-01 ACTIVE R10',
    ]);
  });

  test('leaves a general consent of the parents in force', () => {
    const change = { ...asked, item: GENERAL, student: AT_11, statements: [motherYes] };
    expect(told(change).slice(1, 3)).toEqual(['2026-09-02 ACTIVE R02', '2026-11-23 ACTIVE R03']);
  });

  test('suspends nothing that was not in force: it stays pending, refused or withdrawn', () => {
    const change = { ...asked, student: AT_11 };
    const on = (statements: ConsentTimeline['statements']) => told({ ...change, statements });
    expect(on([])).toContain('2026-11-23 PENDING R10');
    expect(on([says('mother', 'NO', '2026-09-02')])).toContain('2026-11-23 REFUSED R10');
    expect(on([says('mother', 'WITHDRAWN', '2026-09-02')])).toContain('2026-11-23 WITHDRAWN R10');
  });

  test('a suspension settled by a new yes does not come back under its old name', () => {
    const student = { ...AT_11, incapable: [{ from: '2026-12-01', until: '2026-12-31' }] } as const;
    expect(told({ ...asked, student, statements: [motherYes] }).slice(2, 5)).toEqual([
      '2026-11-23 SUSPENDED_AGE12 R10',
      '2026-12-01 ACTIVE R13',
      '2027-01-01 PENDING R10',
    ]);
  });
});

describe('the 16th birthday', () => {
  test('carries a care consent on where the pupil signed too, and lapses one of the parents alone', () => {
    const change = { ...asked, student: AT_15 };
    expect(told({ ...change, statements: [motherYes, studentYes] }).slice(2)).toEqual([
      '2026-09-03 ACTIVE R10',
      '2026-11-23 ACTIVE R14',
      '2028-11-23 ACTIVE R16',
    ]);
    const incapable = { ...AT_15, incapable: [{ until: '2026-11-22' }] } as const;
    expect(told({ ...change, student: incapable, statements: [motherYes] }).slice(1, 3)).toEqual([
      '2026-09-02 ACTIVE R13',
      '2026-11-23 LAPSED_AGE16 R14',
    ]);
  });

  test('lapses a general consent of the parents until the pupil gives it anew', () => {
    const statements = [motherYes, studentYes, says('student', 'YES', '2026-12-01')];
    expect(told({ ...asked, item: GENERAL, student: AT_15, statements }).slice(1, 4)).toEqual([
      '2026-09-02 ACTIVE R03',
      '2026-11-23 LAPSED_AGE16 R05',
      '2026-12-01 ACTIVE R05',
    ]);
  });

  test('lapses only what was in force: asked in vain, it stays pending', () => {
    expect(told({ ...asked, item: GENERAL, student: AT_15, statements: [] })).toContain(
      '2026-11-23 PENDING R05',
    );
  });

  test('leaves the consent of the parents of a pupil who is incapable, until the 18th', () => {
    const student = { ...AT_15, incapable: [{}] } as const;
    expect(told({ ...asked, student, statements: [motherYes] }).slice(1)).toEqual([
      '2026-09-02 ACTIVE R13',
      '2026-11-23 ACTIVE R15',
      '2028-11-23 PENDING R16',
    ]);
  });
});

describe('authority that becomes unknown', () => {
  const adults = [
    MOTHER,
    adult('father', 'WITH_AUTHORITY', { until: '2026-10-31' }),
    adult('father', 'UNKNOWN', { from: '2026-11-01', until: '2026-11-30' }),
    adult('father', 'WITH_AUTHORITY', { from: '2026-12-01' }),
  ];
  const student = { birthDate: '2018-05-01' } as const;
  const fatherYes = says('father', 'YES', '2026-09-03');

  test('suspends a consent that was in force, and lets it stand again once known', () => {
    expect(told({ ...asked, student, adults, statements: [motherYes, fatherYes] }).slice(2, 5)).toEqual([
      '2026-09-03 ACTIVE R09',
      '2026-11-01 SUSPENDED_AUTHORITY R09',
      '2026-12-01 ACTIVE R09',
    ]);
  });

  test('leaves one that never was in force pending', () => {
    expect(told({ ...asked, student, adults, statements: [fatherYes] }).slice(0, 3)).toEqual([
      '2026-09-01 PENDING R09',
      '2026-09-03 PENDING R09',
      '2026-11-01 PENDING R09',
    ]);
  });

  test('does not suspend one that had been withdrawn meanwhile', () => {
    const statements = [motherYes, fatherYes, says('mother', 'WITHDRAWN', '2026-10-01')];
    expect(told({ ...asked, student, adults, statements })).toContain('2026-11-01 WITHDRAWN R09');
  });

  test('does not suspend anew one that was refused meanwhile', () => {
    const father = adult('father', 'WITH_AUTHORITY', { until: '2026-10-31' });
    const unknown = [MOTHER, father, adult('father', 'UNKNOWN', { from: '2026-11-01' })];
    const refusal = [says('mother', 'NO', '2026-11-05'), says('mother', 'YES', '2026-11-06')];
    const statements = [motherYes, fatherYes, ...refusal];
    expect(told({ ...asked, student, adults: unknown, statements }).slice(3, 6)).toEqual([
      '2026-11-01 SUSPENDED_AUTHORITY R09',
      '2026-11-05 REFUSED R09',
      '2026-11-06 PENDING R09',
    ]);
  });

  test.each([
    { age: 12, born: AT_11, item: CARE, broken: 'SUSPENDED_AGE12 R10', next: 'SUSPENDED_AUTHORITY R13' },
    { age: 16, born: AT_15, item: GENERAL, broken: 'LAPSED_AGE16 R05', next: 'SUSPENDED_AUTHORITY R06' },
  ])('is what it waits for once the birthday of $age no longer is', ({ born, item, broken, next }) => {
    const incapable = { ...born, incapable: [{ from: '2026-12-01' as const }] };
    const mother = [
      adult('mother', 'WITH_AUTHORITY', { until: '2026-11-25' }),
      adult('mother', 'UNKNOWN', { from: '2026-11-26' }),
    ];
    const found = told({ ...asked, item, student: incapable, adults: mother, statements: [motherYes] });
    expect(found).toContain(`2026-11-23 ${broken}`);
    expect(found).toContain(`2026-12-01 ${next}`);
  });
});
