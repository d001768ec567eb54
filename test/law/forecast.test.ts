// What can be foreseen of a consent: when it ends by itself, why, and whom to ask from when on.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, startOfDay } from '../../src/domain/calendar/amsterdam.js';
import { addDays } from '../../src/domain/calendar/iso-date.js';
import { CONSENT_LAW } from '../../src/domain/consent/consent-law.js';
import { consentPeriods } from '../../src/domain/consent/consent-periods.js';
import { forecast } from '../../src/domain/consent/forecast.js';
import type { ConsentTimeline } from '../../src/domain/consent/timeline.js';
import { whoConsents } from '../../src/domain/consent/who-consents.js';
import { anyInstant, anyTimeline, situationAt } from './any-timeline.js';
import { adult, instant, MOTHER, says, timeline } from './asking.js';

const now = instant('2026-11-23');
const foreseen = (change: Partial<ConsentTimeline>, days = 365) =>
  forecast(timeline({ askedAt: instant('2026-09-01'), adults: [MOTHER], ...change }), CONSENT_LAW, {
    now,
    days,
  });
const motherAgrees = [says('mother', 'YES', '2026-09-01')];

describe('a consent of a mother alone', () => {
  test('is suspended on the 12th birthday in care, and the pupil is to be asked 60 days before', () => {
    const [change, ...others] = foreseen({ student: { birthDate: '2015-03-10' }, statements: motherAgrees });
    expect(others.map(one => one.causes)).toEqual([]);
    expect(change).toMatchObject({
      at: startOfDay('2027-03-10'),
      causes: ['TURNS_12'],
      before: { status: 'ACTIVE', rule: 'R09' },
      after: { status: 'SUSPENDED_AGE12', rule: 'R10' },
      ask: ['student'],
      askFrom: startOfDay('2027-01-09'),
    });
  });

  test('lapses on the 16th birthday', () => {
    const general = { subject: 'STUDENT', domain: 'GENERAL' } as const;
    const student = { birthDate: '2011-01-05' } as const;
    expect(foreseen({ item: general, student, statements: motherAgrees })).toMatchObject([
      {
        at: startOfDay('2027-01-05'),
        causes: ['TURNS_16'],
        after: { status: 'LAPSED_AGE16' },
        ask: ['student'],
      },
    ]);
  });

  test('ends after its last day, when those who decide are to be asked anew', () => {
    const student = { birthDate: '2016-05-01' } as const;
    const changes = foreseen({ student, statements: motherAgrees, validUntil: '2027-07-31' });
    expect(changes).toMatchObject([
      { at: startOfDay('2027-08-01'), causes: ['LAST_DAY'], after: { status: 'EXPIRED' }, ask: ['mother'] },
    ]);
  });

  test('ends where the evidence of authority grows too old', () => {
    const known = adult('mother', 'WITH_AUTHORITY', { until: '2027-02-01' });
    const unknown = adult('mother', 'UNKNOWN', { from: '2027-02-02' });
    const student = { birthDate: '2016-05-01' } as const;
    expect(foreseen({ adults: [known, unknown], student, statements: motherAgrees })).toMatchObject([
      {
        at: startOfDay('2027-02-02'),
        causes: ['AUTHORITY'],
        after: { status: 'SUSPENDED_AUTHORITY' },
        ask: ['mother'],
      },
    ]);
  });

  test('given for a pupil who cannot judge it ends where that is over', () => {
    const student = {
      birthDate: '2009-12-01',
      incapable: [{ from: '2026-06-01', until: '2026-12-31' }],
    } as const;
    expect(foreseen({ student, statements: motherAgrees })[0]).toMatchObject({
      at: startOfDay('2027-01-01'),
      causes: ['CAPACITY'],
      ask: ['student'],
    });
  });
});

test('silence that begins to count opens, so nobody is to be asked', () => {
  const changes = foreseen({
    adults: [MOTHER, adult('father')],
    item: { subject: 'STUDENT', domain: 'GENERAL' },
    student: { birthDate: '2016-05-01' },
    statements: [says('mother', 'YES', '2026-11-20')],
    notified: [{ adult: 'father', on: '2026-11-20' }],
  });
  expect(changes).toMatchObject([{ causes: ['SILENCE'], after: { effect: 'PERMIT' }, ask: [] }]);
});

test('what lies a day beyond the days asked for is not told, and what is past neither', () => {
  const student = { birthDate: '2015-03-10' } as const;
  const daysUntil = (Date.parse('2027-03-10') - Date.parse('2026-11-23')) / 86_400_000;
  expect(foreseen({ student, statements: motherAgrees }, daysUntil)).toHaveLength(1);
  expect(foreseen({ student, statements: motherAgrees }, daysUntil - 1)).toEqual([]);
  const past = foreseen({ student: { birthDate: '2014-11-23' }, statements: motherAgrees });
  expect(past).toEqual([]);
});

test('every change of what the law answers is foreseen, with a cause, and nothing else', () => {
  fc.assert(
    fc.property(anyTimeline, anyInstant, fc.integer({ min: 0, max: 900 }), (line, at, days) => {
      const changes = forecast(line, CONSENT_LAW, { now: at, days });
      const until = startOfDay(addDays(dayOf(at), days + 1));
      const boundaries = consentPeriods(line, CONSENT_LAW)
        .slice(1)
        .map(({ from }) => from);
      expect(changes.map(change => change.at)).toEqual(boundaries.filter(from => from > at && from < until));
      for (const { causes, before, after, ask, at: from } of changes) {
        expect(causes).not.toEqual([]);
        expect(before.until).toEqual(from);
        expect(after.from).toEqual(from);
        const ends = before.effect === 'PERMIT' && after.effect === 'DENY';
        expect(ask.length > 0).toBe(ends);
        if (ends && !causes.includes('CLOSED'))
          expect(whoConsents(situationAt(line, from), CONSENT_LAW).effect).toBe('DENY');
      }
    }),
    { numRuns: 500 },
  );
});
