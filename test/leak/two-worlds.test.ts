// Two worlds that differ only in what a person may not see answer that person alike, byte for byte: in one of them every
// hidden row holds other words, some hidden rows are gone, and others are there twice.

import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gateSource } from '../../src/database/data-source.js';
import { tableOf } from '../../src/database/row-shapes.js';
import { personas } from '../../src/demo/region/personas.js';
import { nouns } from '../../src/nouns.js';
import { type Resource, resourceNames } from '../../src/policy/vocabulary/resources.js';
import { createSchema } from '../../src/schema.js';
import { type Asked, type Asking, ask, pick } from '../support/ask.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { alsoForSafety, purposeFor } from './asking-for.js';
import { type Raw, readRaw, rows } from './oracle/raw.js';
import { Oracle } from './oracle/sees.js';
import { type PlantedColumn, plant, plantedColumns } from './plant.js';
import { asked, idRoots, listRoots, plainRoots } from './questions.js';
import { objectType, selectionOf } from './schema-walk.js';

const schema = createSchema();
const everybody = process.env.LEAK === 'full';
const usual = [
  'mentor',
  'ondersteuningscoordinator',
  'jeugdarts',
  'leerplichtambtenaar',
  'contactpersoon-preventief-spreekuur',
  'schoolmaatschappelijk-werker',
  'verzuimcoordinator',
  'swv-casemanager',
  'privacy-officer',
  'ouder',
  'ouder-nee',
  'ouder-zonder-gezag',
  'ouder-bezwaar',
  'ouder-vrijgave',
  'leerling',
  'leerling-bezwaar',
  'jeugdarts for safety',
  'schoolleiding for safety',
];
const all = alsoForSafety(personas);
const asking = everybody ? all : all.filter(one => usual.includes(one.persona));

let here: TestDatabase;
let server: TestServer;
let dataSource: DataSource;
let columns: readonly PlantedColumn[];
let before: Raw;

beforeAll(async () => {
  here = await freshDatabase();
  dataSource = gateSource({ target: here.server, poolSize: 1, entities: nouns, name: 'two worlds' });
  await dataSource.initialize();
  ({ columns } = plantedColumns(schema, dataSource));
  before = await readRaw(here);
  await plant(here, columns);
  server = await startTestServer(here);
});
afterAll(async () => {
  await server?.stop();
  await dataSource?.destroy();
  await here?.drop();
});

/** Nouns of which a row more or less changes nothing else. */
const leaves: readonly Resource[] = resourceNames.filter(
  name =>
    ![
      'Case',
      'Pupil',
      'Person',
      'Organisation',
      'Appointment',
      'Participant',
      'Consent',
      'PreventiveTalkReport',
      'HealthFeedback',
      'Referral',
      'AccessLogEntry',
    ].includes(name),
);

async function changeHidden(there: TestDatabase, persona: Asking): Promise<number> {
  const oracle = new Oracle(before, persona, purposeFor(persona));
  const hidden = (resource: Resource): string[] => {
    const seen = new Set([...oracle.exactly(resource)].map(row => row.id));
    return rows(before, resource)
      .filter(row => !seen.has(row.id))
      .map(row => String(row.id));
  };
  const quoted = (ids: readonly string[]): string =>
    ids.length === 0 ? 'false' : `t.id in (${ids.map(id => `'${id}'`).join(', ')})`;
  await plant(there, columns, { salt: 'b', where: resource => quoted(hidden(resource)) });
  // Constraints would keep the same row from being there twice; what they forbid is not what is looked at here.
  const constraints = await there.query<{ name: string; table: string }>(
    `select conname as name, conrelid::regclass::text as table from pg_constraint
      where contype in ('c', 'x', 'u', 'f') and connamespace = 'public'::regnamespace order by contype desc`,
  );
  for (const { name, table } of constraints)
    await there.query(`alter table ${table} drop constraint if exists "${name}" cascade`);
  const unique = await there.query<{ name: string }>(
    `select indexrelid::regclass::text as name from pg_index
      where indisunique and not indisprimary and indrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace)`,
  );
  for (const { name } of unique) await there.query(`drop index ${name}`);
  let changed = 0;
  for (const resource of resourceNames.filter(name => name !== 'AccessLogEntry')) {
    const ids = hidden(resource);
    changed += ids.length;
    const table = tableOf(resource);
    if (leaves.includes(resource))
      await there.query(`delete from ${table} t where ${quoted(ids.filter((_, index) => index % 3 === 0))}`);
    const names = await there.query<{ name: string }>(
      `select column_name as name from information_schema.columns where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' and column_name <> 'id'`,
      [table],
    );
    const list = names.map(one => one.name).join(', ');
    await there.query('set session_replication_role = replica');
    await there.query(
      `insert into ${table} (id, ${list}) select gen_random_uuid(), ${list} from ${table} t where ${quoted(ids)}`,
    );
    await there.query('set session_replication_role = origin');
  }
  return changed;
}

/** Cursors are sealed anew each time; where they stand, and how many there are, must be alike. */
const withoutSeals = (text: string): string =>
  text.replace(/eyJ[\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]+/g, 'SEAL').replace(/"traceId":"[0-9a-f]+"/g, '"traceId"');

/** What an answer says, and how many lines it left: both must be alike. */
const told = ({ text, receipt }: Asked): string => `${text}${receipt?.lines ?? 'no'} lines`;

async function everyAnswer(at: TestServer, persona: Asking): Promise<string[]> {
  const asker = { capacity: persona.capacity, purpose: purposeFor(persona) };
  const texts: string[] = [];
  // Who looked at one is about the asking itself, and has a test of its own.
  const viewer = selectionOf(schema, objectType(schema, 'Viewer'), asker, ['accesses']);
  if (plainRoots(schema, asker).length > 0)
    texts.push(told(await ask(at, persona, `{ viewer { ${viewer} } }`)));
  for (const { name, query } of plainRoots(schema, asker))
    if (name !== 'viewer') texts.push(told(await ask(at, persona, query)));
  for (const { root, query } of listRoots(schema, asker)) {
    if (root === 'accessLog') continue;
    for (let after: unknown = null, pages = 0; pages < 60; pages++) {
      const answer = await ask(at, persona, query, { variables: { first: 1, after } });
      texts.push(told(answer));
      const page = pick(answer.data ?? undefined, root, 'pageInfo');
      if (pick(page, 'hasNextPage') !== true) break;
      after = pick(page, 'endCursor');
    }
  }
  for (const root of idRoots(schema, asker)) {
    for (const { id } of rows(before, root.of)) {
      const variables = { ...root.besides, id };
      texts.push(told(await ask(at, persona, asked(root, root.selection), { variables })));
    }
  }
  return texts.map(withoutSeals);
}

test.each(asking.map(persona => [persona.persona, persona] as const))(
  '%s cannot tell two worlds apart',
  async (_, persona) => {
    const there = await freshDatabase();
    await plant(there, columns);
    const changed = await changeHidden(there, persona);
    const other = await startTestServer(there);
    try {
      const mine = await everyAnswer(server, persona);
      expect(await everyAnswer(other, persona)).toEqual(mine);
      // There was something to hide, and the asker was let in.
      expect(changed).toBeGreaterThan(20);
      expect(mine.join('')).toContain(persona.person);
    } finally {
      await other.stop();
      await there.drop();
    }
  },
  120_000,
);
