// Every example operation, run over HTTP as every persona that it suits, with the variables that the page would fill in.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { examples } from '../../src/demo/explorer/example-list.js';
import { explorerFolder } from '../../src/demo/explorer/explorer-folder.js';
import type { ServedExample } from '../../src/demo/explorer/read-examples.js';
import { personas } from '../../src/demo/region/personas.js';
import type { RunningServer } from '../../src/server.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { startExplorerServer, tokenFor } from './explorer-server.js';

let database: TestDatabase;
let server: RunningServer;
let served: readonly ServedExample[];

beforeAll(async () => {
  database = await freshDatabase();
  server = await startExplorerServer(database);
  served = (await (await fetch(`${server.url}/explorer/examples.json`)).json()) as ServedExample[];
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

interface Answered {
  readonly persona: string;
  readonly errors?: unknown;
  readonly data: Readonly<Record<string, unknown>> | null;
}

const tokens = new Map<string, Promise<string>>();

function tokenOf(persona: string): Promise<string> {
  const token = tokens.get(persona) ?? tokenFor(server.url, persona);
  tokens.set(persona, token);
  return token;
}

async function run({ query, variables }: ServedExample, persona: string): Promise<Answered> {
  const token = await tokenOf(persona);
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables: variables[persona] }),
  });
  return { persona, ...((await response.json()) as Omit<Answered, 'persona'>) };
}

const isEmpty = ({ data }: Answered): boolean => data === null || Object.values(data).includes(null);

/** Whose own question is answered with nothing: parents of pupils of 16 and over, and those without authority. */
const whoSeeNothing = [
  ...['ouder-van-16', 'ouder-van-17', 'ouder-van-17-gemeld'],
  ...['ouder-zonder-gezag', 'ouder-informatie'],
];

// In the order of the menu: first all that reads, then all that writes.
describe('each example answers everybody whom it suits', () => {
  test.each(examples.map(one => one.name))('%s', async name => {
    const example = served.find(one => one.name === name)!;
    const whom = Object.keys(example.variables);
    const isRead = example.query.startsWith('query');
    const answers: Answered[] = isRead ? await Promise.all(whom.map(persona => run(example, persona))) : [];
    if (!isRead) for (const persona of whom) answers.push(await run(example, persona));
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.filter(one => one.errors !== undefined)).toEqual([]);
    const empty = answers.filter(isEmpty).map(one => one.persona);
    expect(empty.filter(persona => !whoSeeNothing.includes(persona))).toEqual([]);
    expect(empty.length).toBeLessThan(answers.length);
  });
});

describe('the menu', () => {
  test('has a file for each example and an example for each file', () => {
    const files = readdirSync(join(explorerFolder, 'examples')).map(file => file.replace('.graphql', ''));
    expect(examples.map(one => one.name).sort()).toEqual(files.sort());
  });

  test('holds something for every persona, and no title twice', () => {
    for (const { persona } of personas) {
      const titles = served.filter(one => Object.hasOwn(one.variables, persona)).map(one => one.title.nl);
      expect(titles).toContain('Wie ben ik?');
      expect([persona, ...titles]).toEqual([persona, ...new Set(titles)]);
    }
  });

  test('tells of each what to look at, in both languages', () => {
    for (const { hint, title } of served) {
      expect(hint.nl.length).toBeGreaterThan(title.nl.length);
      expect(hint.en).not.toBe(hint.nl);
    }
  });
});

test('an example for others is refused or answers with nothing: the menu is no wall', async () => {
  const report = served.find(one => one.name === 'talk-report')!;
  const { data, errors } = await run(
    { ...report, variables: { leerplichtambtenaar: report.variables.mentor! } },
    'leerplichtambtenaar',
  );
  expect(data).toBeNull();
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});
