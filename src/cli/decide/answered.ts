// One situation answered, or told why not: by place and reason, never by what was found there.

import type { Answer } from '../../domain/consent/answer.js';
import { CONSENT_LAW } from '../../domain/consent/consent-law.js';
import { UnreadableLine } from '../../domain/consent/line-reader.js';
import { readSituation } from '../../domain/consent/situation-line.js';
import { whoConsents } from '../../domain/consent/who-consents.js';

export interface Answered {
  readonly id: string;
  readonly answer: Answer;
}

export interface NotAnswered {
  /** As the answer would bear it, where it can be read. */
  readonly id?: string;
  readonly error: string;
}

/** The situation is a value as JSON has them. */
export function answerTo(value: unknown): Answered | NotAnswered {
  try {
    const { id, situation } = readSituation(value);
    return { id, answer: whoConsents(situation, CONSENT_LAW) };
  } catch (problem) {
    if (problem instanceof UnreadableLine) return { ...idOf(value), error: problem.message };
    throw problem;
  }
}

function idOf(value: unknown): { readonly id?: string } {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'id')) return {};
  const { id } = value as { id: unknown };
  return typeof id === 'string' ? { id } : {};
}
