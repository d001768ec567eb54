// The published situations, answered line by line exactly as they were published.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { writeAnswerLine } from '../../src/domain/consent/answer-line.js';
import { CONSENT_LAW } from '../../src/domain/consent/consent-law.js';
import { readSituationLine } from '../../src/domain/consent/situation-line.js';
import { whoConsents } from '../../src/domain/consent/who-consents.js';

const linesOf = (name: string) =>
  readFileSync(new URL(`./fixtures/${name}.jsonl`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');

const situations = linesOf('situations');
const answers = linesOf('answers');

describe('the published situations', () => {
  test('there are as many answers as situations', () => {
    expect(situations).toHaveLength(31);
    expect(answers).toHaveLength(31);
  });

  test.each(situations.map((line, index) => [index + 1, line, answers[index]] as const))(
    'line %i is answered byte for byte',
    (_number, line, answer) => {
      const { id, situation } = readSituationLine(line);
      expect(writeAnswerLine(id, whoConsents(situation, CONSENT_LAW))).toBe(answer);
    },
  );
});
