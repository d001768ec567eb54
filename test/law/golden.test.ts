// The golden tests of law.md 1.9 that are decisions of the consent table, under their own numbers.
import { describe, expect, test } from 'vitest';
import { CONSENT_LAW } from '../../src/domain/consent/consent-law.js';
import { consentPeriods } from '../../src/domain/consent/consent-periods.js';
import { consentValidUntil } from '../../src/domain/consent/consent-valid-until.js';
import { adult, answerTo, FATHER, fromMidnight, GENERAL, instant, MOTHER, says, timeline } from './asking.js';

const bothParents = [says('mother', 'YES', '2026-09-01'), says('father', 'YES', '2026-09-01')];
const override = { by: 'jeugdarts', at: instant('2026-10-01'), reason: 'weloverwogen wens' };

describe('golden tests', () => {
  test('1. the day before 16, care: the parents agree, the pupil has not spoken, so it waits for the pupil', () => {
    const answer = answerTo({ student: { birthDate: '2010-11-24' }, statements: bothParents });
    expect(answer).toMatchObject({ effect: 'DENY', rule: 'R10', missing: ['student'], refused: [] });
  });

  test('2. the next day the yes of the pupil alone suffices', () => {
    const student = { birthDate: '2010-11-24' } as const;
    const at = instant('2026-11-24');
    const own = answerTo({ at, student, statements: [says('student', 'YES', '2026-11-23')] });
    expect(own).toMatchObject({ effect: 'PERMIT', rule: 'R14', deciders: ['student'] });
    const parents = answerTo({ at, student, statements: bothParents });
    expect(parents).toMatchObject({ effect: 'DENY', rule: 'R14', missing: ['student'] });
  });

  test.each([
    { word: 'NO', effect: 'DENY', refused: ['student'] },
    { word: 'WITHDRAWN', effect: 'DENY', refused: ['student'] },
    { word: 'YES', effect: 'PERMIT', refused: [] },
  ] as const)(
    '3. at 14, general, the parents agree and the pupil says $word: $effect',
    ({ word, ...expected }) => {
      const statements = [...bothParents, says('student', word, '2026-09-02')];
      expect(answerTo({ item: GENERAL, statements })).toMatchObject({ rule: 'R03', ...expected });
    },
  );

  test('4. at 14, care, the pupil agrees and the father refuses: no, until the provider overrides', () => {
    const statements = [
      says('student', 'YES', '2026-09-01'),
      says('mother', 'YES', '2026-09-01'),
      says('father', 'NO', '2026-09-01'),
    ];
    expect(answerTo({ statements })).toMatchObject({ effect: 'DENY', rule: 'R10', refused: ['father'] });
    expect(answerTo({ statements, override })).toMatchObject({ effect: 'PERMIT', rule: 'R11', refused: [] });
  });

  test('5. at 14, care, the pupil refuses: no, and no override helps', () => {
    const statements = [...bothParents, says('student', 'NO', '2026-09-01')];
    expect(answerTo({ statements, override })).toMatchObject({
      effect: 'DENY',
      rule: 'R12',
      refused: ['student'],
    });
  });

  test('6. the child turns 12 between two questions: the second is refused', () => {
    const change = { student: { birthDate: '2014-11-23' }, statements: bothParents } as const;
    const before = answerTo({ ...change, at: fromMidnight('2026-11-23', -1) });
    expect(before).toMatchObject({ effect: 'PERMIT', rule: 'R09' });
    const after = answerTo({ ...change, at: fromMidnight('2026-11-23', 0) });
    expect(after).toMatchObject({ effect: 'DENY', rule: 'R10', missing: ['student'] });
  });

  test('8. at 17, incapable in this matter: the parents decide; in another matter the pupil', () => {
    const birthDate = '2009-05-01';
    const here = answerTo({ student: { birthDate, incapable: [{}] }, statements: bothParents });
    expect(here).toMatchObject({ effect: 'PERMIT', rule: 'R15' });
    const elsewhere = answerTo({ student: { birthDate }, statements: bothParents });
    expect(elsewhere).toMatchObject({ effect: 'DENY', rule: 'R14', missing: ['student'] });
  });

  test('9. at 18, incapable, without mentor: parents as such decide nothing', () => {
    const student = { birthDate: '2008-05-01', incapable: [{}] } as const;
    const nobody = { effect: 'DENY', missing: ['representative'] };
    expect(answerTo({ student, statements: bothParents })).toMatchObject({ ...nobody, rule: 'R16' });
    expect(answerTo({ student, item: GENERAL, statements: bothParents })).toMatchObject({
      ...nobody,
      rule: 'R08',
    });
    const partner = {
      adults: [adult('partner', 'PARTNER')],
      statements: [says('partner', 'YES', '2026-09-01')],
    };
    expect(answerTo({ student, ...partner })).toMatchObject({ effect: 'PERMIT', rule: 'R16' });
    expect(answerTo({ student, item: GENERAL, ...partner })).toMatchObject({ ...nobody, rule: 'R08' });
  });

  test('10. debts of the father, the pupil of 17 refuses: the father alone decides', () => {
    const item = { subject: 'PARENT', domain: 'GENERAL', parents: ['father'] } as const;
    const student = { birthDate: '2009-05-01' } as const;
    const refusing = says('student', 'NO', '2026-09-01');
    const yes = answerTo({ item, student, statements: [refusing, says('father', 'YES', '2026-09-01')] });
    expect(yes).toMatchObject({ effect: 'PERMIT', rule: 'R01', deciders: ['father'] });
    const mothers = answerTo({ item, student, statements: [refusing, says('mother', 'YES', '2026-09-01')] });
    expect(mothers).toMatchObject({ effect: 'DENY', rule: 'R01', missing: ['father'] });
  });

  test('11. family analysis at 13 with the father in it, who refuses: no; without him in it: yes', () => {
    const change = {
      student: { birthDate: '2013-05-01' },
      adults: [MOTHER, adult('father', 'WITHOUT_AUTHORITY')],
      statements: [
        says('student', 'YES', '2026-09-01'),
        says('mother', 'YES', '2026-09-01'),
        says('father', 'NO', '2026-09-01'),
      ],
    } as const;
    const item = (...parents: string[]) => ({ subject: 'MIXED', domain: 'CARE', parents }) as const;
    const withFather = answerTo({ ...change, item: item('mother', 'father') });
    expect(withFather).toMatchObject({ effect: 'DENY', rule: 'R17', refused: ['father'] });
    const withoutFather = answerTo({ ...change, item: item('mother') });
    expect(withoutFather).toMatchObject({ effect: 'PERMIT', rule: 'R17' });
  });

  test('16. the consent expired on 31 July, the case is still open: no', () => {
    const validUntil = consentValidUntil('2026-02-01');
    const statements = [says('student', 'YES', '2026-02-01'), says('mother', 'YES', '2026-02-01')];
    const change = { adults: [MOTHER], statements, validUntil };
    const lastDay = answerTo({ ...change, at: fromMidnight('2026-08-01', -1) });
    expect(lastDay).toMatchObject({ effect: 'PERMIT' });
    expect(lastDay).not.toHaveProperty('expired');
    const after = answerTo({ ...change, at: fromMidnight('2026-08-01', 0) });
    expect(after).toMatchObject({ effect: 'DENY', missing: [], refused: [], expired: true });
  });

  test('17. one parent agrees, the authority of the other is unknown: it stays pending', () => {
    const adults = [MOTHER, adult('father', 'UNKNOWN')];
    const statements = [...bothParents, says('student', 'YES', '2026-09-01')];
    const [first] = consentPeriods(timeline({ adults, statements }), CONSENT_LAW);
    expect(first).toMatchObject({ effect: 'DENY', status: 'PENDING', missing: ['father'] });
    const [known] = consentPeriods(timeline({ adults: [MOTHER, FATHER], statements }), CONSENT_LAW);
    expect(known).toMatchObject({ effect: 'PERMIT', status: 'ACTIVE' });
  });
});
