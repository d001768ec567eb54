// The override of the care provider, data of the parents themselves, and representatives of an adult pupil.
import { describe, expect, test } from 'vitest';
import { adult, answerTo, GENERAL, instant, MOTHER, says } from './asking.js';

const motherYes = says('mother', 'YES', '2026-09-01');
const fatherYes = says('father', 'YES', '2026-09-01');
const fatherNo = says('father', 'NO', '2026-09-01');
const studentYes = says('student', 'YES', '2026-09-01');

describe('the override of the care provider (R11)', () => {
  const statements = [studentYes, motherYes, fatherNo];
  const override = (at: string) => ({ by: 'jeugdarts', at: instant(at), reason: 'weloverwogen wens' });

  test.each([
    { why: 'after the refusal', change: { override: override('2026-09-02') }, rule: 'R11' },
    { why: 'at the instant of the refusal', change: { override: override('2026-09-01') }, rule: 'R11' },
    { why: 'before the refusal', change: { override: override('2026-08-31') }, rule: 'R10' },
    { why: 'not yet there', change: { override: override('2026-11-24') }, rule: 'R10' },
    {
      why: 'the father refused again after it',
      change: {
        override: override('2026-09-02'),
        statements: [...statements, says('father', 'NO', '2026-09-03')],
      },
      rule: 'R10',
    },
    {
      why: 'the mother is missing',
      change: { override: override('2026-09-02'), statements: [studentYes, fatherNo] },
      rule: 'R10',
    },
    {
      why: 'the pupil said nothing',
      change: { override: override('2026-09-02'), statements: [motherYes, fatherNo] },
      rule: 'R10',
    },
    {
      why: 'nobody refuses',
      change: { override: override('2026-09-02'), statements: [studentYes, motherYes, fatherYes] },
      rule: 'R10',
    },
  ])('$why: $rule', ({ change, rule }) => {
    const answer = answerTo({ statements, ...change });
    expect(answer.rule).toBe(rule);
    if (rule === 'R11') expect(answer).toMatchObject({ effect: 'PERMIT', refused: [] });
  });

  test('clears, in mixed data, the refusal about the pupil and not that about own data', () => {
    const mixed = (...parents: string[]) => ({
      item: { subject: 'MIXED', domain: 'CARE', parents } as const,
      statements,
      override: override('2026-09-02'),
    });
    expect(answerTo(mixed('mother'))).toMatchObject({ effect: 'PERMIT', rule: 'R17' });
    expect(answerTo(mixed('mother', 'father'))).toMatchObject({ effect: 'DENY', refused: ['father'] });
  });
});

describe('data of the parents themselves', () => {
  const own = { subject: 'PARENT', domain: 'CARE', parents: ['father'] } as const;

  test.each([
    { adults: [adult('father', 'WITHOUT_AUTHORITY')] },
    { adults: [adult('father', 'UNKNOWN')] },
    { adults: [adult('father', 'WITH_AUTHORITY', { from: '2026-12-01' })] },
    { adults: [] },
  ] as const)('each decides whatever the authority or presence: $adults', ({ adults }) => {
    expect(answerTo({ item: own, adults, statements: [fatherYes] }).effect).toBe('PERMIT');
    expect(answerTo({ item: own, adults, statements: [fatherNo] }).refused).toEqual(['father']);
    expect(answerTo({ item: own, adults, statements: [] }).missing).toEqual(['father']);
  });

  test("of nobody in particular are nobody's to give", () => {
    const nobody = { effect: 'DENY', deciders: ['parent'], missing: ['parent'] };
    expect(answerTo({ item: { ...own, parents: [] }, statements: [fatherYes] })).toMatchObject(nobody);
    const mixed = { subject: 'MIXED', domain: 'CARE', parents: [] } as const;
    expect(answerTo({ item: mixed, adults: [MOTHER], statements: [motherYes, studentYes] }).missing).toEqual([
      'parent',
    ]);
  });

  test('a parent of unknown authority can be missing for the pupil and refuse for the own part', () => {
    const adults = [MOTHER, adult('father', 'UNKNOWN')];
    const item = { subject: 'MIXED', domain: 'CARE', parents: ['father'] } as const;
    const answer = answerTo({ item, adults, statements: [studentYes, motherYes, fatherNo] });
    expect(answer).toMatchObject({ missing: ['father'], refused: ['father'] });
  });
});

describe('at 18 and over, incapable', () => {
  const student = { birthDate: '2008-05-01', incapable: [{}] } as const;
  const yes = (by: string) => says(by, 'YES', '2026-09-01');
  const ladder = [
    adult('c', 'CURATOR'),
    adult('m', 'MENTOR'),
    adult('a', 'ATTORNEY'),
    adult('p', 'PARTNER'),
    MOTHER,
  ];

  test.each([
    { from: 0, care: ['c', 'm'], general: ['c', 'm'] },
    { from: 1, care: ['m'], general: ['m'] },
    { from: 2, care: ['a'], general: ['a'] },
    { from: 3, care: ['p'], general: ['representative'] },
    { from: 4, care: ['representative'], general: ['representative'] },
  ])(
    'the first rung that is there decides: $care in care, $general in general',
    ({ from, care, general }) => {
      const adults = ladder.slice(from);
      expect(answerTo({ student, adults })).toMatchObject({ rule: 'R16', deciders: care });
      expect(answerTo({ student, adults, item: GENERAL })).toMatchObject({ rule: 'R08', deciders: general });
    },
  );

  test('all of one rung must agree, also in general matters', () => {
    const change = {
      student,
      item: GENERAL,
      adults: ladder,
      notified: [{ adult: 'm', on: '2026-09-01' }],
    } as const;
    expect(answerTo({ ...change, statements: [yes('c')] }).missing).toEqual(['m']);
    expect(answerTo({ ...change, statements: [yes('c'), yes('m')] }).effect).toBe('PERMIT');
  });
});
