// The committed schema/policy.md says, word for word, what the rules, the vocabulary and the tables of the law say today.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { impossibleFacts } from '../../src/database/facts/fact-sql.js';
import { policy } from '../../src/policy/policy.js';
import { renderPolicyDocument } from '../../src/policy/render-docs.js';
import { projectRoot } from '../../src/project-root.js';

test('who reads schema/policy.md reads the rules that are applied', () => {
  const committed = readFileSync(join(projectRoot, 'schema', 'policy.md'), 'utf8').split('\n');
  const today = renderPolicyDocument({ policy, impossibleFacts }).split('\n');
  // The lines that differ, each with its number; two texts of a thousand lines help nobody.
  const numbered = (lines: string[]) => lines.map((line, index) => `${index + 1}: ${line}`);
  const [kept, now] = [numbered(committed), numbered(today)];
  expect(now.filter((line, index) => line !== kept[index]).slice(0, 3)).toEqual([]);
  expect(committed).toHaveLength(today.length);
});
