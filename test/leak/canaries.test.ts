// No word escapes: every cell holds a word of its own, every persona asks everything by every path, and only words of
// rows that it may see come back, in data, errors, extensions and logs; and every word that it may see does come back.

import type { GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gateSource } from '../../src/database/data-source.js';
import { personas as people } from '../../src/demo/region/personas.js';
import type { ShieldKind } from '../../src/graphql/shield-kind.js';
import { nouns } from '../../src/nouns.js';
import { type Resource, resourceEntry, resourceNames } from '../../src/policy/vocabulary/resources.js';
import { createSchema } from '../../src/schema.js';
import { type Asked, type Asking, ask, pick } from '../support/ask.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { actorsOfLines } from './actors-of-lines.js';
import { alsoForSafety, purposeFor } from './asking-for.js';
import { type Raw, readRaw, rows } from './oracle/raw.js';
import { Oracle } from './oracle/sees.js';
import { type PlantedColumn, plant, plantedColumns, withoutCell } from './plant.js';
import { idRoots, listRoots, plainRoots, singlePaths, writings } from './questions.js';
import { allWords, ownWords, wordsIn } from './told-strings.js';

const schema: GraphQLSchema = createSchema();
const personas = alsoForSafety(people);

/** In the long campaign everybody asks everywhere; else, beside both walls, one of each capacity and three of each in a family. */
const everybody = process.env.LEAK === 'full';
const isFamily = ({ organisation }: Asking): boolean => organisation === null;
const ofCapacity = (persona: Asking): Asking[] =>
  personas.filter(one => one.capacity === persona.capacity && one.purpose === persona.purpose);
const some = everybody
  ? personas
  : personas.filter(one => ofCapacity(one).indexOf(one) < (isFamily(one) ? 3 : 1));
const named = (list: readonly Asking[]) => list.map(persona => [persona.persona, persona] as const);

/** Ways in which the walls may stand; each must hold. */
const walls: readonly { name: string; shield: ShieldKind; rowSecurity: boolean }[] = [
  { name: 'both walls', shield: 'own', rowSecurity: true },
  { name: 'the API wall alone', shield: 'own', rowSecurity: false },
  { name: 'the database wall alone', shield: 'off', rowSecurity: true },
  { name: "graphql-shield's own applicator and the database wall", shield: 'stock', rowSecurity: true },
  { name: "graphql-shield's own applicator alone", shield: 'stock', rowSecurity: false },
];

let database: TestDatabase;
let unwalled: TestDatabase;
let dataSource: DataSource;
let columns: readonly PlantedColumn[];
let uncovered: readonly string[];
let truth: Raw;
let before: Raw;

/** The law looks at days and instants that are planted over: the oracle works from the rows as they were. */
const oracles = new Map<Asking, Oracle>();
function oracleOf(persona: Asking): Oracle {
  const known = oracles.get(persona) ?? new Oracle(before, persona, purposeFor(persona));
  oracles.set(persona, known);
  return known;
}

beforeAll(async () => {
  database = await freshDatabase();
  dataSource = gateSource({ target: database.server, poolSize: 1, entities: nouns, name: 'canaries' });
  await dataSource.initialize();
  ({ columns, uncovered } = plantedColumns(schema, dataSource));
  before = await readRaw(database);
  await plant(database, columns);
  truth = await readRaw(database);
  unwalled = await freshDatabase();
  await plant(unwalled, columns);
  const tables = await unwalled.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public'`,
  );
  for (const { name } of tables) await unwalled.query(`alter table ${name} disable row level security`);
});
afterAll(async () => {
  await dataSource?.destroy();
  await unwalled?.drop();
  await database?.drop();
});

const columnsOf = (resource: Resource): PlantedColumn[] => columns.filter(one => one.resource === resource);

/** The planted row behind a row as it was. */
const planted = (resource: Resource, ids: ReadonlySet<unknown>) =>
  rows(truth, resource).filter(row => ids.has(row.id));

const seen = (persona: Asking, resource: Resource) =>
  planted(resource, new Set([...oracleOf(persona).exactly(resource)].map(row => row.id)));

/** All words that may come back to a persona: of rows it sees, and its own person and organisation. */
function mayHear(persona: Asking): Set<string> {
  const words = resourceNames.flatMap(resource =>
    seen(persona, resource).flatMap(row => allWords(row, columnsOf(resource))),
  );
  // Of an emergency one is told by id for whom it was used.
  const users = seen(persona, 'EmergencyAccess').map(row => String(row.controller_id));
  return new Set([...words, ...users, persona.person, persona.organisation ?? '']);
}

/** Rows that a persona can get at: in a case that it sees, people it meets, and the officer's registers. */
function reachable(persona: Asking): string[] {
  const cases = seen(persona, 'Case');
  const ids = new Set(cases.map(row => row.id));
  const subjects = new Set(cases.map(row => row.subject));
  const consents = new Set(seen(persona, 'Consent').map(row => row.id));
  const consentSubjects = new Set(seen(persona, 'Consent').map(row => row.subject));
  const emergencies = new Set(seen(persona, 'EmergencyAccess').map(row => row.id));
  const isOfficer = persona.capacity === 'privacy-officer';
  return resourceNames.flatMap(resource =>
    seen(persona, resource)
      .filter(row => {
        if (row.superseded_xid !== undefined && row.superseded_xid !== null) return false;
        if (['Person', 'Organisation', 'Appointment'].includes(resource)) return true;
        if (isOfficer)
          return (
            resource === 'Consent' ||
            resource === 'EmergencyAccess' ||
            consents.has(row.consent_id ?? null) ||
            (resource === 'Authority' && consentSubjects.has(row.subject))
          );
        if (resource === 'Case') return true;
        // Why one opened an emergency is told with it, for as long as it is seen.
        if (resource === 'EmergencyReason') return emergencies.has(row.emergency_id ?? null);
        return ids.has(row.case_id ?? null) || (row.case_id === undefined && subjects.has(row.subject));
      })
      .flatMap(row => ownWords(row, columnsOf(resource))),
  );
}

async function readToTheEnd(
  server: TestServer,
  persona: Asking,
  { root, query }: { root: string; query: string },
): Promise<Asked[]> {
  const answers: Asked[] = [];
  for (let after: unknown = null, pages = 0; pages < 60; pages++) {
    const answer = await ask(server, persona, query, { variables: { first: 1, after } });
    answers.push(answer);
    const page = pick(answer.data ?? undefined, root, 'pageInfo');
    if (pick(page, 'hasNextPage') !== true) break;
    after = pick(page, 'endCursor');
  }
  return answers;
}

/** Everything that a persona can ask, in every way of writing it. */
async function askEverything(server: TestServer, persona: Asking, everyWriting: boolean): Promise<Asked[]> {
  const asker = { capacity: persona.capacity, purpose: purposeFor(persona) };
  const answers: Asked[] = [];
  for (const { query } of plainRoots(schema, asker)) answers.push(await ask(server, persona, query));
  for (const list of listRoots(schema, asker))
    if (list.root !== 'accessLog') answers.push(...(await readToTheEnd(server, persona, list)));
  for (const root of idRoots(schema, asker)) {
    const [plain, ...others] = writings(root);
    const { of, besides } = root;
    // In every writing: one that is seen, and one that is not.
    const mine = seen(persona, of);
    const written = [mine[0]?.id, rows(truth, of).find(row => !mine.includes(row))?.id];
    const isWritten = (id: unknown): boolean => written.includes(id as string);
    for (const { id } of rows(truth, of)) {
      const variables = { ...besides, id };
      const first = await ask(server, persona, plain!.query, { variables });
      answers.push(first);
      for (const other of everyWriting && isWritten(id) ? others : []) {
        const answer = await ask(server, persona, other.query, { variables });
        expect(answer.text, `${persona.persona} ${other.name}`).toBe(first.text);
      }
    }
  }
  return answers;
}

test('every field of every noun has a cell with a word of its own', () => {
  expect(uncovered).toEqual([]);
  const fields = new Set(columns.map(one => `${one.resource}.${one.field}`));
  for (const name of Object.keys(withoutCell)) expect(fields.has(name)).toBe(false);
  const words = resourceNames.flatMap(resource =>
    rows(truth, resource).flatMap(row =>
      ownWords(row, columnsOf(resource)).filter(word => word.startsWith('zk')),
    ),
  );
  expect(words.length).toBeGreaterThan(500);
  expect(new Set(words).size).toBe(words.length);
});

test('the policy gives nobody more than the rights do, on any row of the demo', () => {
  const ofSafety = resourceNames.filter(one => resourceEntry(one).dataClass === 'D28');
  const more = personas.flatMap(persona => {
    const oracle = oracleOf(persona);
    // For safety one sees what one sees anyway, and the file of the meldcode.
    return (persona.purpose === undefined ? resourceNames : ofSafety).flatMap(resource => {
      const most = oracle.atMost(resource);
      return [...oracle.exactly(resource)]
        .filter(row => !most.has(row))
        .map(row => `${persona.persona} ${resource} ${String(row.id)}`);
    });
  });
  expect(more).toEqual([]);
  // Every row of the demo, for everybody: the longer the demo, the longer it takes.
}, 300_000);

describe.each(walls)('$name', ({ shield, rowSecurity }) => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer(rowSecurity ? database : unwalled, {
      config: { shield },
      rowSecurityMayBeOff: !rowSecurity,
    });
  });
  afterAll(() => server.stop());

  test.each(named(shield === 'own' && rowSecurity ? personas : some))(
    '%s hears every word that is for them and no other',
    async (_, persona) => {
      const answers = await askEverything(server, persona, shield === 'own' && rowSecurity);
      const heard = new Set(answers.flatMap(answer => [...wordsIn(answer.text)]));
      // The lines that are theirs to read tell by whom; they are written while one asks.
      const byWhom = await actorsOfLines(rowSecurity ? database : unwalled, heard);
      const allowed = new Set([...mayHear(persona), ...byWhom]);
      const known = new Set(
        resourceNames.flatMap(resource =>
          rows(truth, resource).flatMap(row => allWords(row, columnsOf(resource))),
        ),
      );
      const escaped = [...heard].filter(word => known.has(word) && !allowed.has(word));
      expect(escaped).toEqual([]);
      // With one wall down and shield's own applicator an operation that meets a refused row fails whole: nothing is asked of it but silence.
      if (shield === 'stock' && !rowSecurity) return;
      expect(answers.filter(answer => answer.errors !== undefined).map(answer => answer.text)).toEqual([]);
      expect(reachable(persona).filter(word => !heard.has(word))).toEqual([]);
    },
  );

  test('no word is in the log', () => {
    expect([...wordsIn(server.log.text)].filter(word => word.startsWith('zk'))).toEqual([]);
    expect(server.log.lines.length).toBeGreaterThan(some.length);
  });
});

describe('every single way to an object', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer(database);
  });
  afterAll(() => server.stop());

  test.each(named(some))('%s hears the same by each path as by all at once', async (_, persona) => {
    const asker = { capacity: persona.capacity, purpose: purposeFor(persona) };
    const allowed = mayHear(persona);
    // Of one that is asked in portions the ways are the same for each.
    const roots = new Map(idRoots(schema, asker).map(root => [root.root, root]));
    for (const root of roots.values()) {
      const mine = seen(persona, root.of);
      const [one, other] = [mine[0], rows(truth, root.of).find(row => !mine.includes(row))];
      for (const { query, name } of singlePaths(schema, root, asker)) {
        for (const { id } of [one, other].filter(row => row !== undefined)) {
          const answer = await ask(server, persona, query, { variables: { ...root.besides, id } });
          expect(answer.errors, name).toBeUndefined();
          expect(
            [...wordsIn(answer.text)].filter(word => !allowed.has(word)),
            name,
          ).toEqual([]);
        }
      }
    }
  });
});
