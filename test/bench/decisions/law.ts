// Situations answered by the consent law: the answer alone, and the whole way from line to line.

import { readFileSync } from 'node:fs';
import { writeAnswerLine } from '../../../src/domain/consent/answer-line.js';
import { CONSENT_LAW } from '../../../src/domain/consent/consent-law.js';
import { readSituationLine } from '../../../src/domain/consent/situation-line.js';
import { whoConsents } from '../../../src/domain/consent/who-consents.js';
import type { Contender } from './contender.js';

const linesOf = (file: string): string[] => readFileSync(file, 'utf8').trimEnd().split('\n');

function answerLine(line: string): string {
  const { id, situation } = readSituationLine(line);
  return writeAnswerLine(id, whoConsents(situation, CONSENT_LAW));
}

/** The published situations, after a look whether each is still answered byte for byte as published. */
export function publishedSituations(): string[] {
  const lines = linesOf('test/law/fixtures/situations.jsonl');
  const answers = linesOf('test/law/fixtures/answers.jsonl');
  const wrong = lines.filter((line, index) => answerLine(line) !== answers[index]);
  if (wrong.length > 0) throw new Error(`${wrong.length} published situations are answered otherwise`);
  return lines;
}

export function lawAlone(lines: readonly string[]): Contender {
  const situations = lines.map(line => readSituationLine(line).situation);
  return {
    name: 'whoConsents',
    size: situations.length,
    answer: (from, count) => {
      let permitted = 0;
      for (let index = from; index < from + count; index += 1) {
        if (whoConsents(situations[index]!, CONSENT_LAW).effect === 'PERMIT') permitted += 1;
      }
      return permitted;
    },
  };
}

export const lawFromLines = (lines: readonly string[]): Contender => ({
  name: 'line to line',
  size: lines.length,
  answer: (from, count) => {
    let permitted = 0;
    for (let index = from; index < from + count; index += 1) {
      if (answerLine(lines[index]!).includes('"effect": "PERMIT"')) permitted += 1;
    }
    return permitted;
  },
});
