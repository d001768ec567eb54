// Periods say at every instant what the law says, without gap or overlap, whatever was said and recorded.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONSENT_LAW } from '../../src/domain/consent/consent-law.js';
import { type ConsentPeriod, consentPeriods } from '../../src/domain/consent/consent-periods.js';
import { type ConsentTimeline, instantsOfChange } from '../../src/domain/consent/timeline.js';
import { whoConsents } from '../../src/domain/consent/who-consents.js';
import { anyInstant, anyTimeline, situationAt } from './any-timeline.js';

const RUNS = { numRuns: 400 };

function periodAt(periods: readonly ConsentPeriod[], at: Date): ConsentPeriod {
  const inside = periods.filter(({ from, until }) => from <= at && (until === null || at < until));
  const [only, ...others] = inside;
  if (only === undefined || others.length > 0) throw new Error('an instant lies in exactly one period');
  return only;
}

/** What the period says, and what the law says; a closed case permits nothing. */
function saidAt(timeline: ConsentTimeline, at: Date, periods = consentPeriods(timeline, CONSENT_LAW)) {
  const { rule, effect, deciders, missing, refused, status } = periodAt(periods, at);
  const { expired, ...law } = whoConsents(situationAt(timeline, at), CONSENT_LAW);
  const closed = [timeline.closedAt, timeline.supersededAt].some(end => end !== undefined && end <= at);
  return {
    period: { rule, effect, deciders, missing, refused },
    law: closed ? { ...law, effect: 'DENY' } : law,
    status,
    over: closed || expired === true,
  };
}

describe('the periods of any consent', () => {
  test('equal the law at every edge, the millisecond before and after it, and in between', () => {
    fc.assert(
      fc.property(anyTimeline, fc.array(anyInstant, { maxLength: 10 }), (timeline, random) => {
        const periods = consentPeriods(timeline, CONSENT_LAW);
        const edges = [...instantsOfChange(timeline, CONSENT_LAW).keys()].flatMap(at =>
          [-1, 0, 1].map(by => new Date(at + by)),
        );
        for (const at of [...edges, ...random].filter(instant => instant >= timeline.askedAt)) {
          const { period, law } = saidAt(timeline, at, periods);
          expect(period).toEqual(law);
        }
      }),
      RUNS,
    );
  });

  test('are contiguous from the asking to no end, and neighbours differ', () => {
    fc.assert(
      fc.property(anyTimeline, timeline => {
        const periods = consentPeriods(timeline, CONSENT_LAW);
        expect(periods[0]?.from).toEqual(timeline.askedAt);
        expect(periods.at(-1)?.until).toBeNull();
        for (const [index, { from, until, causes, ...here }] of periods.entries()) {
          const next = periods[index + 1];
          if (next === undefined) break;
          expect(until).toEqual(next.from);
          expect(from < next.from).toBe(true);
          const { from: _from, until: _until, causes: _causes, ...there } = next;
          expect(causes).not.toEqual([]);
          expect(there).not.toEqual(here);
        }
      }),
      RUNS,
    );
  });

  test('bear the status that their decision allows', () => {
    fc.assert(
      fc.property(anyTimeline, anyInstant, (timeline, later) => {
        const at = new Date(Math.max(+later, +timeline.askedAt));
        const { status, period, over } = saidAt(timeline, at);
        expect(status === 'ACTIVE').toBe(period.effect === 'PERMIT');
        expect(['EXPIRED', 'SUPERSEDED'].includes(status)).toBe(over);
        if (!over) expect(status === 'REFUSED').toBe(period.refused.length > 0);
      }),
      RUNS,
    );
  });

  test('are the same in whatever order things were recorded', () => {
    const reversed = (timeline: ConsentTimeline): ConsentTimeline => ({
      ...timeline,
      adults: [...timeline.adults].reverse(),
      statements: [...timeline.statements].reverse(),
      notified: timeline.notified && [...timeline.notified].reverse(),
    });
    const withShuffled = anyTimeline.chain(timeline => {
      const statements = fc.shuffledSubarray([...timeline.statements], {
        minLength: timeline.statements.length,
      });
      return fc.tuple(fc.constant(timeline), statements);
    });
    fc.assert(
      fc.property(withShuffled, ([timeline, statements]) => {
        const periods = consentPeriods(timeline, CONSENT_LAW);
        expect(consentPeriods({ ...timeline, statements }, CONSENT_LAW)).toEqual(periods);
        expect(consentPeriods(reversed(timeline), CONSENT_LAW)).toEqual(periods);
      }),
      RUNS,
    );
  });

  test('leave the past as it was when words are added later', () => {
    fc.assert(
      fc.property(anyTimeline, anyInstant, (timeline, now) => {
        const statements = timeline.statements.filter(({ at }) => at <= now);
        const asKnown = consentPeriods({ ...timeline, statements }, CONSENT_LAW);
        const recomputed = consentPeriods(timeline, CONSENT_LAW);
        const past = (periods: readonly ConsentPeriod[]) =>
          periods
            .filter(({ from }) => from <= now)
            .map(({ until, ...period }) => ({
              ...period,
              until: until === null || until > now ? null : until,
            }));
        expect(past(recomputed)).toEqual(past(asKnown));
      }),
      RUNS,
    );
  });
});
