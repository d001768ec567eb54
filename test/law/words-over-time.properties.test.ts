// What holds of words whoever says them: the later one decides, the stricter one of two at once, and a no opens nothing.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../src/domain/calendar/amsterdam.js';
import { completedYears } from '../../src/domain/calendar/birthdays.js';
import { CONSENT_LAW } from '../../src/domain/consent/consent-law.js';
import { consentPeriods } from '../../src/domain/consent/consent-periods.js';
import { covers, METHODS, STUDENT, type Statement, WORDS } from '../../src/domain/consent/situation.js';
import type { ConsentTimeline } from '../../src/domain/consent/timeline.js';
import { whoConsents } from '../../src/domain/consent/who-consents.js';
import { anyInstant, anyTimeline, situationAt } from './any-timeline.js';
import { answerTo, instant, says } from './asking.js';

const RUNS = { numRuns: 2000 };
const anybody = fc.constantFrom('a', 'b', 'c', STUDENT);
const anyWord = fc.constantFrom(...WORDS);
const anyMethod = fc.constantFrom(...METHODS);

const answer = (timeline: ConsentTimeline, statements: readonly Statement[], at: Date) =>
  whoConsents(situationAt({ ...timeline, statements }, at), CONSENT_LAW);

/** Whether a word of theirs has force on that day: there as adult, or 12 and capable as pupil. */
function isHeard({ student, adults }: ConsentTimeline, by: string, at: Date): boolean {
  const day = dayOf(at);
  if (by !== STUDENT) return adults.some(adult => adult.id === by && covers(adult, day));
  const capable = !(student.incapable ?? []).some(range => covers(range, day));
  return capable && completedYears(student.birthDate, day) >= 12;
}

describe('a word', () => {
  // But for an override, which the pupil's own no ends for good.
  test('said later decides: what the same person said before it no longer counts', () => {
    fc.assert(
      fc.property(anyTimeline, anybody, anyWord, anyMethod, anyInstant, (any, by, said, method, now) => {
        const { overrides: _, ...timeline } = any;
        fc.pre(isHeard(timeline, by, now));
        const word = { by, answer: said, at: now, method };
        const earlier = timeline.statements.filter(({ at }) => at < now);
        const others = earlier.filter(one => one.by !== by);
        expect(answer(timeline, [...earlier, word], now)).toEqual(answer(timeline, [...others, word], now));
      }),
      RUNS,
    );
  });

  test('of two at one instant the stricter counts, whichever was recorded first', () => {
    const two = fc.constantFrom(
      ['WITHDRAWN', 'YES'] as const,
      ['NO', 'YES'] as const,
      ['NO', 'WITHDRAWN'] as const,
    );
    fc.assert(
      fc.property(
        anyTimeline,
        anybody,
        two,
        anyMethod,
        fc.tuple(anyInstant, anyInstant),
        (timeline, by, [strict, mild], method, [at, now]) => {
          const others = timeline.statements.filter(
            one => one.by !== by || one.at.getTime() !== at.getTime(),
          );
          const [one, other] = [strict, mild].map((word): Statement => ({ by, answer: word, at, method }));
          if (one === undefined || other === undefined) throw new Error('there are two');
          const alone = answer(timeline, [...others, one], now);
          expect(answer(timeline, [...others, one, other], now)).toEqual(alone);
          expect(answer(timeline, [other, ...others, one], now)).toEqual(alone);
        },
      ),
      RUNS,
    );
  });

  test('of no in writing never opens, whoever says it, whenever', () => {
    fc.assert(
      fc.property(
        anyTimeline,
        anybody,
        fc.tuple(anyInstant, anyInstant),
        ({ overrides: _, ...timeline }, by, [at, now]) => {
          const no = { by, answer: 'NO' as const, at, method: 'WRITTEN' as const };
          const before = answer(timeline, timeline.statements, now);
          const after = answer(timeline, [...timeline.statements, no], now);
          if (before.effect === 'DENY') expect(after.effect).toBe('DENY');
          if (now < at) expect(after).toEqual(before);
        },
      ),
      { numRuns: 6000 },
    );
  });

  test("of no by a parent opens where the provider upheld the pupil's yes: silence is not overridden, a refusal is (R11)", () => {
    const at = instant('2026-11-20');
    const override = { by: 'jeugdarts', at, reason: 'x' };
    const yes = [says(STUDENT, 'YES', '2026-11-19'), says('mother', 'YES', '2026-11-19')];
    expect(answerTo({ override, statements: yes })).toMatchObject({ effect: 'DENY', rule: 'R10' });
    const refused = [...yes, says('father', 'NO', '2026-11-19')];
    expect(answerTo({ override, statements: refused })).toMatchObject({ effect: 'PERMIT', rule: 'R11' });
  });

  test('of no in another way opens only where it takes the place of a written one that bound (R15)', () => {
    fc.assert(
      fc.property(
        anyTimeline,
        anybody,
        fc.constantFrom('ORAL' as const, 'DIGITAL' as const),
        fc.tuple(anyInstant, anyInstant),
        ({ overrides: _, ...timeline }, by, method, [at, now]) => {
          const before = answer(timeline, timeline.statements, now);
          const after = answer(timeline, [...timeline.statements, { by, answer: 'NO', at, method }], now);
          if (before.effect === 'PERMIT' || after.effect === 'DENY') return;
          expect(by).toBe(STUDENT);
          expect(before.refused).toContain(STUDENT);
          expect(before.deciders).not.toContain(STUDENT);
        },
      ),
      RUNS,
    );
  });
});

describe('the periods that words leave behind', () => {
  test('open no stretch of time that was shut before one more no', () => {
    fc.assert(
      fc.property(anyTimeline, anybody, anyInstant, ({ overrides: _, ...timeline }, by, at) => {
        const no = { by, answer: 'NO' as const, at, method: 'WRITTEN' as const };
        const open = (one: ConsentTimeline) =>
          consentPeriods(one, CONSENT_LAW).filter(({ effect }) => effect === 'PERMIT');
        const before = open(timeline);
        for (const { from, until } of open({ ...timeline, statements: [...timeline.statements, no] })) {
          const within = before.some(
            one => one.from <= from && (one.until === null || (until !== null && until <= one.until)),
          );
          // Neighbours that differ in their deciders only are two periods: then the law itself is asked.
          if (!within) expect(answer(timeline, timeline.statements, from).effect).toBe('PERMIT');
        }
      }),
    );
  });
});
