// What must hold of every pupil and every word: growing older takes no say away, and withdrawing widens nothing.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startOfDay } from '../../src/domain/calendar/amsterdam.js';
import { birthday } from '../../src/domain/calendar/birthdays.js';
import { addDays } from '../../src/domain/calendar/iso-date.js';
import type { Answer } from '../../src/domain/consent/answer.js';
import { CONSENT_LAW } from '../../src/domain/consent/consent-law.js';
import { STUDENT } from '../../src/domain/consent/situation.js';
import { whoConsents } from '../../src/domain/consent/who-consents.js';
import { anyBirthDate, anyInstant, anyTimeline, situationAt } from './any-timeline.js';
import { CARE, GENERAL } from './asking.js';

const RUNS = { numRuns: 1000 };
const answer = (...asked: Parameters<typeof situationAt>) => whoConsents(situationAt(...asked), CONSENT_LAW);

describe("the pupil's own say", () => {
  test('is never taken away by a later birthday', () => {
    fc.assert(
      fc.property(anyTimeline, fc.constantFrom(12, 16, 18), (timeline, age) => {
        const student = { birthDate: timeline.student.birthDate };
        const turns = startOfDay(birthday(student.birthDate, age));
        const before = new Date(turns.getTime() - 1);
        const statements = timeline.statements.filter(({ at }) => at <= before);
        const younger = answer({ ...timeline, student, statements }, before);
        const older = answer({ ...timeline, student, statements }, turns);
        const decides = (answer: Answer) => answer.deciders.includes(STUDENT);
        const stops = (answer: Answer) => [...answer.missing, ...answer.refused].includes(STUDENT);
        if (decides(younger)) expect(decides(older)).toBe(true);
        if (stops(younger)) expect(stops(older)).toBe(true);
      }),
      RUNS,
    );
  });

  test('is reached at 16 in everything: no pupil who is capable is decided about by others', () => {
    fc.assert(
      fc.property(anyTimeline, anyInstant, fc.constantFrom(CARE, GENERAL), (timeline, at, item) => {
        const student = { birthDate: birthday('2026-09-01', -20) };
        expect(answer({ ...timeline, student, item }, at).deciders).toEqual([STUDENT]);
      }),
    );
  });

  test('given in care between 12 and 16 carries over the 16th birthday, whatever the adults say; in general not', () => {
    fc.assert(
      fc.property(anyTimeline, anyBirthDate, fc.integer({ min: 12, max: 15 }), (timeline, birthDate, age) => {
        const said = { by: STUDENT, answer: 'YES' as const, at: startOfDay(birthday(birthDate, age)) };
        const adults = timeline.statements.filter(({ by }) => by !== STUDENT);
        const change = { student: { birthDate }, statements: [...adults, said], validUntil: undefined };
        const turns16 = startOfDay(birthday(birthDate, 16));
        const care = answer({ ...timeline, ...change, item: CARE }, turns16);
        expect(care).toMatchObject({ effect: 'PERMIT', rule: 'R14', deciders: [STUDENT] });
        const general = answer({ ...timeline, ...change, item: GENERAL }, turns16);
        expect(general).toMatchObject({ effect: 'DENY', rule: 'R05', missing: [STUDENT] });
      }),
    );
  });
});

describe('withdrawing', () => {
  test('never widens, at no instant, whoever withdraws a yes or silence', () => {
    const who = fc.constantFrom('a', 'b', 'c', STUDENT);
    fc.assert(
      fc.property(anyTimeline, who, anyInstant, anyInstant, (timeline, by, at, now) => {
        // Withdrawing one's own written no does lift it (R15); that is a yes to hearing the parents, and excepted.
        const statements = timeline.statements.filter(one => one.by !== by || one.answer !== 'NO');
        const withdrawal = { by, answer: 'WITHDRAWN' as const, at };
        const without = answer({ ...timeline, statements }, now);
        const after = answer({ ...timeline, statements: [...statements, withdrawal] }, now);
        if (now < at) expect(after).toEqual(without);
        if (without.effect === 'DENY') expect(after.effect).toBe('DENY');
      }),
      { numRuns: 2500 },
    );
  });

  test('by one who must consent stops it at that instant', () => {
    fc.assert(
      fc.property(anyTimeline, anyInstant, (timeline, now) => {
        const before = answer(timeline, now);
        for (const by of before.effect === 'PERMIT' ? before.deciders : []) {
          const withdrawal = { by, answer: 'WITHDRAWN' as const, at: now };
          const statements = timeline.statements.filter(({ at }) => at < now);
          expect(answer({ ...timeline, statements: [...statements, withdrawal] }, now).effect).toBe('DENY');
        }
      }),
      RUNS,
    );
  });

  test('the day after the last day, nothing is permitted whatever was said', () => {
    fc.assert(
      fc.property(anyTimeline, anyInstant, (timeline, at) => {
        const validUntil = addDays(at.toISOString().slice(0, 10) as `${number}-${number}-${number}`, -2);
        expect(answer({ ...timeline, validUntil }, at)).toMatchObject({ effect: 'DENY', expired: true });
      }),
    );
  });
});
