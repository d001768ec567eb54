// What a consent goes through: when it is in force, over, or moved by time alone.
import { describe, expect, test } from 'vitest';
import { dayOf, startOfDay } from '../../src/domain/calendar/amsterdam.js';
import { CONSENT_LAW } from '../../src/domain/consent/consent-law.js';
import { type ConsentPeriod, consentPeriods } from '../../src/domain/consent/consent-periods.js';
import type { ConsentTimeline } from '../../src/domain/consent/timeline.js';
import { CARE, FATHER, GENERAL, instant, MOTHER, says, timeline } from './asking.js';

const periods = (change: Partial<ConsentTimeline>) => consentPeriods(timeline(change), CONSENT_LAW);
/** Each period as its first day, its status and its rule. */
const told = (change: Partial<ConsentTimeline>) =>
  periods(change).map(({ from, status, rule }) => `${dayOf(from)} ${status} ${rule}`);

const askedAt = instant('2026-09-01');
const asked = { askedAt, adults: [MOTHER], item: CARE } as const;
const motherYes = says('mother', 'YES', '2026-09-02');
const studentYes = says('student', 'YES', '2026-09-03');
const AT_14 = { birthDate: '2012-05-01' } as const;

describe('the life of a consent', () => {
  test('waits for each, holds, and expires after its last day', () => {
    const change = {
      ...asked,
      student: AT_14,
      statements: [motherYes, studentYes],
      validUntil: '2027-07-31',
    } as const;
    expect(told(change).slice(0, 4)).toEqual([
      '2026-09-01 PENDING R10',
      '2026-09-02 PENDING R10',
      '2026-09-03 ACTIVE R10',
      '2027-08-01 EXPIRED R10',
    ]);
    expect(periods(change)[2]?.until).toEqual(startOfDay('2027-08-01'));
  });

  test('starts at the asking, to the instant, and has no end', () => {
    const all = periods({ ...asked, student: AT_14, statements: [motherYes] });
    expect(all[0]?.from).toEqual(askedAt);
    expect(all.at(-1)?.until).toBeNull();
  });

  test('ends at once when one withdraws, and comes back with a new yes', () => {
    const statements = [
      motherYes,
      studentYes,
      says('mother', 'WITHDRAWN', '2026-10-01T08:00:00Z'),
      says('mother', 'YES', '2026-10-05'),
    ];
    const change = { ...asked, student: AT_14, statements };
    expect(told(change).slice(2, 5)).toEqual([
      '2026-09-03 ACTIVE R10',
      '2026-10-01 WITHDRAWN R10',
      '2026-10-05 ACTIVE R10',
    ]);
    expect(periods(change)[2]?.until).toEqual(instant('2026-10-01T08:00:00Z'));
  });

  test('is refused where somebody says no, also where another withdrew', () => {
    const statements = [
      motherYes,
      says('mother', 'WITHDRAWN', '2026-10-01'),
      says('student', 'NO', '2026-10-02'),
    ];
    expect(told({ ...asked, student: AT_14, statements }).slice(2, 4)).toEqual([
      '2026-10-01 WITHDRAWN R10',
      '2026-10-02 REFUSED R12',
    ]);
  });

  test('permits nothing after the case is closed, whatever is still said', () => {
    const statements = [motherYes, studentYes];
    const open = { ...asked, student: AT_14, statements };
    const closed = { ...open, closedAt: instant('2026-10-10') };
    expect(told(open)[2]).toBe('2026-09-03 ACTIVE R10');
    expect(told(closed).slice(2, 4)).toEqual(['2026-09-03 ACTIVE R10', '2026-10-10 EXPIRED R10']);
    const atOnce = periods({ ...open, closedAt: askedAt });
    expect(new Set(atOnce.map(({ status, effect }) => `${status} ${effect}`))).toEqual(
      new Set(['EXPIRED DENY']),
    );
  });

  test('is replayed the same by the words that were there then', () => {
    const early = { ...asked, student: AT_14, statements: [motherYes, studentYes] };
    const late = { ...early, statements: [...early.statements, says('student', 'NO', '2026-10-01')] };
    expect(periods(late).slice(0, 2)).toEqual(periods(early).slice(0, 2));
    expect(periods(late)[2]).toMatchObject({ from: periods(early)[2]?.from, until: instant('2026-10-01') });
  });
});

describe('what else moves a consent in time', () => {
  const student = { birthDate: '2018-05-01' } as const;
  const general = { ...asked, item: GENERAL, student, adults: [MOTHER, FATHER] } as const;

  test('silence stands in the way until five school days after the notice', () => {
    const notified = [{ adult: 'father', on: '2026-09-03' }] as const;
    expect(told({ ...general, statements: [motherYes], notified }).slice(1, 3)).toEqual([
      '2026-09-02 PENDING R02',
      '2026-09-10 ACTIVE R02',
    ]);
    expect(told({ ...general, statements: [motherYes] })).not.toContain('2026-09-10 ACTIVE R02');
  });

  test('the day of a statute', () => {
    const statements = [says('mother', 'YES', '2026-08-02'), says('student', 'NO', '2026-08-03')];
    const change = { ...asked, askedAt: instant('2026-08-01'), item: GENERAL, student: AT_14, statements };
    expect(told(change).slice(1, 3)).toEqual(['2026-08-02 ACTIVE R03', '2026-09-01 REFUSED R03']);
  });

  test('incapacity that begins and ends', () => {
    const incapable = [{ from: '2026-10-01', until: '2026-10-31' }] as const;
    const change = { ...asked, student: { ...AT_14, incapable }, statements: [motherYes] };
    expect(told(change).slice(1, 4)).toEqual([
      '2026-09-02 PENDING R10',
      '2026-10-01 ACTIVE R13',
      '2026-11-01 PENDING R10',
    ]);
  });

  test('an override works from its own instant on', () => {
    const statements = [studentYes, says('mother', 'NO', '2026-09-04')];
    const override = { by: 'jeugdarts', at: instant('2026-09-20'), reason: 'weloverwogen wens' };
    const found = periods({ ...asked, student: AT_14, statements, overrides: [override] });
    const at = (status: ConsentPeriod['status']) => found.find(period => period.status === status);
    expect(at('REFUSED')).toMatchObject({ effect: 'DENY', rule: 'R10', until: override.at });
    expect(at('ACTIVE')).toMatchObject({ effect: 'PERMIT', rule: 'R11', from: override.at });
  });
});
