// What lies under schema/ is what the code and the migrations say today.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DocumentName, generatedDocuments } from '../../src/cli/generated-documents.js';
import { projectRoot } from '../../src/project-root.js';
import { migratedDatabase, type OpenDatabase } from './support/empty-database.js';

let database: OpenDatabase;
let generated: Record<DocumentName, string>;

beforeAll(async () => {
  database = await migratedDatabase();
  generated = await generatedDocuments(database.client);
});
afterAll(() => database.drop());

const committed = (name: string): string => readFileSync(join(projectRoot, 'schema', name), 'utf8');

/** The first line in which they differ; a whole text of thousands of lines helps nobody. */
function drift(kept: string, today: string): string | null {
  const [old, now] = [kept.split('\n'), today.split('\n')];
  const at = now.findIndex((line, index) => line !== old[index]);
  if (at === -1 && old.length === now.length) return null;
  const line = at === -1 ? now.length : at;
  return `run npm run -s schema: line ${line + 1} was "${old[line] ?? ''}" and is "${now[line] ?? ''}"`;
}

test.each(['schema.graphql', 'policy.md', 'database.sql'] as const)(
  'schema/%s is what it would be now',
  name => {
    expect(drift(committed(name), generated[name])).toBeNull();
  },
);

test('nothing else lies under schema/', () => {
  expect(readdirSync(join(projectRoot, 'schema')).sort()).toEqual(Object.keys(generated).sort());
});

test.each([
  ['a line that was edited', 'one\ntwo\n', 'one\nthree\n'],
  ['a line too few', 'one\n', 'one\ntwo\n'],
  ['a line too many', 'one\ntwo\nthree', 'one\ntwo'],
])('the comparison sees %s', (_what, kept, today) => {
  expect(drift(kept, today)).toMatch(/^run npm run -s schema: line \d/);
});
