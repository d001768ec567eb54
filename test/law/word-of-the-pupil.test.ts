// Which word of the pupil counts, and which of several words of one person.
import { describe, expect, test } from 'vitest';
import { answerTo, GENERAL, instant, MOTHER, says } from './asking.js';

const U12 = { birthDate: '2016-05-01' } as const;
const AGED_15 = { birthDate: '2011-05-01' } as const;
const AGED_16 = { birthDate: '2010-06-01' } as const;
const motherYes = says('mother', 'YES', '2026-09-01');
const fatherYes = says('father', 'YES', '2026-09-01');
const studentYes = says('student', 'YES', '2026-09-01');

describe('the word of the pupil', () => {
  test('said under 12 it has no force, then or later', () => {
    const statements = [motherYes, fatherYes, says('student', 'YES', '2024-04-30')];
    expect(answerTo({ statements }).missing).toEqual(['student']);
    expect(answerTo({ statements: [...statements, says('student', 'YES', '2024-05-02')] }).missing).toEqual(
      [],
    );
  });

  test('said while incapable in the matter it has no force', () => {
    const student = {
      birthDate: '2012-05-01',
      incapable: [{ from: '2026-09-01', until: '2026-09-30' }],
    } as const;
    const statements = [motherYes, fatherYes, studentYes];
    expect(answerTo({ student, statements }).missing).toEqual(['student']);
    const later = says('student', 'YES', '2026-10-01');
    expect(answerTo({ student, statements: [...statements, later] }).effect).toBe('PERMIT');
  });

  test('a general no from before 16 carries over, also where a mere view came after it', () => {
    const no = says('student', 'NO', '2025-01-10');
    const view = says('student', 'YES', '2025-02-10');
    expect(answerTo({ item: GENERAL, student: AGED_16, statements: [no] }).refused).toEqual(['student']);
    expect(answerTo({ item: GENERAL, student: AGED_16, statements: [no, view] }).refused).toEqual([
      'student',
    ]);
    const anew = says('student', 'YES', '2026-10-10');
    expect(answerTo({ item: GENERAL, student: AGED_16, statements: [no, view, anew] }).effect).toBe('PERMIT');
  });

  test('a care no from before 16 carries over, and a yes after it does too', () => {
    const no = says('student', 'NO', '2025-01-10');
    expect(answerTo({ student: AGED_16, statements: [no] }).refused).toEqual(['student']);
    const yes = says('student', 'YES', '2025-02-10');
    expect(answerTo({ student: AGED_16, statements: [no, yes] }).effect).toBe('PERMIT');
  });

  test('a view of yes lifts an earlier no at 15, general', () => {
    const statements = [motherYes, fatherYes, says('student', 'NO', '2026-10-01')];
    const change = { item: GENERAL, student: AGED_15 };
    expect(answerTo({ ...change, statements }).refused).toEqual(['student']);
    const yes = says('student', 'YES', '2026-10-02');
    expect(answerTo({ ...change, statements: [...statements, yes] }).effect).toBe('PERMIT');
  });

  test('the stop of UAVG 5(3)(b) works from 1 September 2026 on, whenever it was said, and only while capable', () => {
    const statements = [says('mother', 'YES', '2026-05-01'), says('student', 'WITHDRAWN', '2026-05-02')];
    const change = { item: GENERAL, adults: [MOTHER], statements };
    expect(answerTo({ ...change, at: instant('2026-08-31T23:59:59+02:00') }).effect).toBe('PERMIT');
    expect(answerTo({ ...change, at: instant('2026-09-01T00:00:00+02:00') })).toMatchObject({
      effect: 'DENY',
      rule: 'R03',
      deciders: ['mother'],
      refused: ['student'],
    });
    const incapable = { birthDate: '2012-05-01', incapable: [{ from: '2026-11-01' }] } as const;
    expect(answerTo({ ...change, student: incapable })).toMatchObject({ effect: 'PERMIT', rule: 'R04' });
  });

  test('withdrawn in care it is missing, not refused', () => {
    const statements = [motherYes, fatherYes, studentYes, says('student', 'WITHDRAWN', '2026-10-01')];
    expect(answerTo({ statements })).toMatchObject({ rule: 'R10', missing: ['student'], refused: [] });
  });
});

describe('the written refusal of a pupil of 16 who is incapable now (R15)', () => {
  const student = { ...AGED_16, incapable: [{ from: '2026-10-01' }] } as const;
  const refusal = says('student', 'NO', '2026-09-01', 'WRITTEN');
  const parents = [motherYes, fatherYes];

  test.each([
    { why: 'written at 16 while capable', words: [refusal], effect: 'DENY' },
    { why: 'oral', words: [says('student', 'NO', '2026-09-01', 'ORAL')], effect: 'PERMIT' },
    { why: 'of no known method', words: [says('student', 'NO', '2026-09-01')], effect: 'PERMIT' },
    { why: 'written at 15', words: [says('student', 'NO', '2026-05-31', 'WRITTEN')], effect: 'PERMIT' },
    {
      why: 'written while incapable',
      words: [says('student', 'NO', '2026-10-01', 'WRITTEN')],
      effect: 'PERMIT',
    },
    {
      why: 'undone by an oral no',
      words: [refusal, says('student', 'NO', '2026-09-02', 'ORAL')],
      effect: 'PERMIT',
    },
    {
      why: 'undone by withdrawing',
      words: [refusal, says('student', 'WITHDRAWN', '2026-09-02')],
      effect: 'PERMIT',
    },
    {
      why: 'written, with an oral no at once',
      words: [refusal, says('student', 'NO', '2026-09-01')],
      effect: 'DENY',
    },
    {
      why: 'then a yes while incapable',
      words: [refusal, says('student', 'YES', '2026-10-02')],
      effect: 'DENY',
    },
  ] as const)('$why: $effect', ({ words, effect }) => {
    const refused = effect === 'DENY' ? ['student'] : [];
    for (const order of [words, [...words].reverse()]) {
      const answer = answerTo({ student, statements: [...parents, ...order] });
      expect(answer).toMatchObject({ effect, rule: 'R15', deciders: ['father', 'mother'], refused });
    }
  });

  test('does not bind in general matters', () => {
    const answer = answerTo({ item: GENERAL, student, statements: [...parents, refusal] });
    expect(answer).toMatchObject({ effect: 'PERMIT', rule: 'R06' });
  });

  test("the parents' yes from before the 16th birthday counts when the pupil is incapable now", () => {
    const early = [says('mother', 'YES', '2026-05-01'), says('father', 'YES', '2026-05-01')];
    expect(answerTo({ student, statements: early })).toMatchObject({ effect: 'PERMIT', rule: 'R15' });
  });
});

describe('two words of one person at one instant', () => {
  test.each([
    { words: ['YES', 'WITHDRAWN'], missing: ['mother'], refused: [] },
    { words: ['YES', 'NO'], missing: [], refused: ['mother'] },
    { words: ['WITHDRAWN', 'NO'], missing: [], refused: ['mother'] },
    { words: ['YES', 'YES'], missing: [], refused: [] },
  ] as const)('the more restrictive of $words counts, in either order', ({ words, missing, refused }) => {
    const statements = words.map(word => says('mother', word, '2026-09-01'));
    for (const order of [statements, [...statements].reverse()]) {
      expect(answerTo({ student: U12, adults: [MOTHER], statements: order })).toMatchObject({
        missing,
        refused,
      });
    }
  });

  test('a word exists from its own instant on', () => {
    const change = {
      student: U12,
      adults: [MOTHER],
      statements: [says('mother', 'YES', '2026-09-01T10:00:00Z')],
    };
    expect(answerTo({ ...change, at: instant('2026-09-01T10:00:00Z') }).effect).toBe('PERMIT');
    expect(answerTo({ ...change, at: instant('2026-09-01T09:59:59.999Z') }).effect).toBe('DENY');
  });
});
