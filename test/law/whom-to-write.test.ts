// To whom a letter goes at which age, and with how much (DB:171-174, 254-260, 406-408, 637-641; law.md E18, K4).

import { describe, expect, test } from 'vitest';
import { problemOfLetter } from '../../src/domain/letters/whom-to-write.js';

const problemsAt = (age: number, parentsFactsOnly = false): string =>
  (['PUPIL', 'PARENT', 'OTHER'] as const)
    .flatMap(to =>
      (['WHOLE', 'FACTS'] as const).map(
        telling => problemOfLetter({ to, age, telling, parentsFactsOnly }) ?? 'made',
      ),
    )
    .join(' ');

const nobody = 'NOT_TO_BE_TOLD NOT_TO_BE_TOLD';
const whole = 'made FACTS_LETTER_ONLY';
const facts = 'FACTS_LETTER_ONLY made';

describe('whom to write: pupil, parent, anybody else; the whole, the facts', () => {
  test.each([
    [11, nobody, whole, 'under 12 the parents alone (DB:406)'],
    [12, whole, whole, 'from 12 the pupil too (DB:406-408)'],
    [15, whole, whole, 'until 16 parents hear all of it (DB:629-633)'],
    [16, whole, facts, 'from 16 parents get the facts (E18, K4)'],
    [17, whole, facts, 'from 16 parents get the facts (E18, K4)'],
    [18, whole, nobody, 'from 18 the pupil alone (law.md 1.5)'],
  ])('at %i: pupil %s; parent %s; %s', (age, pupil, parent) => {
    expect(problemsAt(age)).toBe(`${pupil} ${parent} ${nobody}`);
  });

  test('parents who were to be told the facts alone get no more while the pupil is 15 still', () => {
    expect(problemsAt(15, true)).toBe(`${whole} ${facts} ${nobody}`);
    expect(problemsAt(18, true)).toBe(`${whole} ${nobody} ${nobody}`);
  });
});
