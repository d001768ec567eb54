// Situations and answers as lines of JSON: one answer for each line, in the same order.

import { writeAnswerLine } from '../../domain/consent/answer-line.js';
import { UnreadableLine } from '../../domain/consent/line-reader.js';
import { parseLine } from '../../domain/consent/situation-line.js';
import { type Answered, answerTo, type NotAnswered } from './answered.js';
import { LONGEST_LINE, textLines } from './text-lines.js';
import type { Written } from './written.js';

function answerToLine(line: string | undefined): Answered | NotAnswered {
  if (line === undefined) return { error: `the line is longer than ${LONGEST_LINE} characters` };
  try {
    return answerTo(parseLine(line));
  } catch (problem) {
    if (problem instanceof UnreadableLine) return { error: problem.message };
    throw problem;
  }
}

export async function* answerJson(chunks: AsyncIterable<string>): AsyncGenerator<Written> {
  for await (const line of textLines(chunks)) {
    const told = answerToLine(line);
    const text = 'answer' in told ? writeAnswerLine(told.id, told.answer) : JSON.stringify(told);
    yield { text: `${text}\n`, failed: 'error' in told };
  }
}
