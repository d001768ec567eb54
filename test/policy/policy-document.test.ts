// The committed schema/policy.md says, word for word, what the rules, the vocabulary and the tables of the law say today.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../src/project-root.js';

// Loaded within the tests: a table that cannot be read at all fails one of them, and is not a file without tests.
test('who reads schema/policy.md reads the rules that are applied', async () => {
  const { impossibleFacts } = await import('../../src/database/facts/fact-sql.js');
  const { policy } = await import('../../src/policy/policy.js');
  const { renderPolicyDocument } = await import('../../src/policy/render-docs.js');
  const committed = readFileSync(join(projectRoot, 'schema', 'policy.md'), 'utf8').split('\n');
  const today = renderPolicyDocument({ policy, impossibleFacts }).split('\n');
  // The lines that differ, each with its number; two texts of a thousand lines help nobody.
  const numbered = (lines: string[]) => lines.map((line, index) => `${index + 1}: ${line}`);
  const kept = numbered(committed);
  expect(
    numbered(today)
      .filter((line, index) => line !== kept[index])
      .slice(0, 3),
  ).toEqual([]);
  expect(committed).toHaveLength(today.length);
});

test.each([
  ['the periods of a consent', () => import('../../src/domain/consent/consent-periods.js')],
  ['gezag over time', () => import('../../src/domain/consent/authority-over-time.js')],
  ['the reading of one line', () => import('../../src/domain/consent/situation-line.js')],
  ['the answer in one line', () => import('../../src/domain/consent/answer-line.js')],
  ['what moves without consent', () => import('../../src/domain/without-consent/may-move.js')],
  ['the judge of rows', () => import('../../src/policy/judge.js')],
  ['the rules for the database', () => import('../../src/policy/render-rls.js')],
])('%s can be loaded', async (_what, load) => {
  expect(Object.keys(await load())).not.toEqual([]);
});
