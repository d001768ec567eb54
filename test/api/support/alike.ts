// Asks the same for an id that is hidden and for ids of nothing: the answers, and the statements behind them, must be alike.

import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { ask } from '../../support/ask.js';
import type { TestServer } from '../../support/server.js';
import type { Input, Who } from './casework.js';
import { statementsOf } from './statements.js';

export interface Answered {
  readonly status: number;
  readonly text: string;
  readonly statements: readonly unknown[];
}

const absent = randomUUID();

export async function askedAbout(
  server: TestServer,
  who: Who,
  query: string,
  variables: Input,
): Promise<Answered> {
  const headers = { traceparent: `00-${'b'.repeat(32)}-${'1'.repeat(16)}-01` };
  const { result, statements } = await statementsOf(() => ask(server, who, query, { variables, headers }));
  return { status: result.status, text: result.text, statements };
}

/** Each question once for the id that is hidden, once for none; more than once, since the first may have to prepare. */
export async function expectAlike(
  server: TestServer,
  question: { readonly who: Who; readonly query: string; readonly variables: (id: string) => Input },
  hiddenId: string,
): Promise<Answered> {
  const ids = [absent, hiddenId, absent, hiddenId, 'geen id', randomUUID()];
  const answers: Answered[] = [];
  for (const id of ids)
    answers.push(await askedAbout(server, question.who, question.query, question.variables(id)));
  const [one, ...rest] = answers;
  expect(one!.statements.length).toBeGreaterThan(2);
  for (const answer of rest) expect(answer).toEqual(one);
  return one!;
}
