// Whatever stands in a line, it is answered or told not to be understood.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerTo } from '../../src/cli/decide/answered.js';
import { AUTHORITIES, DOMAINS, METHODS, SUBJECTS, WORDS } from '../../src/domain/consent/situation.js';

/** Any day that can be written, the first and the last years included. */
const day = fc
  .date({ min: new Date('0000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10));
const instant = fc
  .tuple(day, fc.constantFrom('Z', '+14:00', '-12:00'))
  .map(([on, zone]) => `${on}T00:00:00${zone}`);
const days = fc.record({ from: day, until: day }, { requiredKeys: [] });
const who = fc.constantFrom('mother', 'father', 'student');
const adult = fc.constantFrom('mother', 'father');

const situation = fc.record(
  {
    id: fc.string(),
    at: instant,
    student: fc.record(
      { birthDate: day, incapable: fc.array(days, { maxLength: 2 }) },
      { requiredKeys: ['birthDate'] },
    ),
    item: fc.record({
      subject: fc.constantFrom(...SUBJECTS),
      domain: fc.constantFrom(...DOMAINS),
      parents: fc.array(adult, { maxLength: 2 }),
    }),
    adults: fc.array(
      fc
        .tuple(fc.record({ id: adult, authority: fc.constantFrom(...AUTHORITIES) }), days)
        .map(([of, on]) => ({ ...of, ...on })),
      { maxLength: 4 },
    ),
    statements: fc.array(
      fc.record({
        by: who,
        answer: fc.constantFrom(...WORDS),
        at: instant,
        method: fc.constantFrom(...METHODS),
      }),
      { maxLength: 5 },
    ),
    notified: fc.array(fc.record({ adult, on: day }), { maxLength: 2 }),
    phase: fc.constantFrom('BREAKTHROUGH', null),
    override: fc.option(fc.record({ by: fc.string(), at: instant, reason: fc.string() })),
    validUntil: fc.option(day),
  },
  { requiredKeys: ['id', 'at', 'student', 'item', 'adults', 'statements'] },
);

test('any situation of the format, in any year, is answered or told not to be understood', () => {
  fc.assert(
    fc.property(situation, given => {
      const told = answerTo(given);
      expect(told.id).toBe(given.id);
      if ('answer' in told) expect(told.answer.rule).toMatch(/^R(0[1-9]|1[0-7])$/);
    }),
    { numRuns: 3_000 },
  );
});

test('any other value gets an error', () => {
  fc.assert(
    fc.property(fc.jsonValue(), given => {
      expect(answerTo(given)).toHaveProperty('error');
    }),
    { numRuns: 1_000 },
  );
});
