// Both walls decide alike, and as the model does: for every capacity, purpose and noun, in every combination of the
// circumstances that its rules look at, the rows under row-level security, the judge's verdicts and the model's agree.

import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ActorTransaction } from '../../../src/database/actor-transaction.js';
import { gateSource } from '../../../src/database/data-source.js';
import { layTrees } from '../../../src/database/reading/lay-tree.js';
import { nounShapeOf } from '../../../src/database/reading/noun-shape.js';
import { planReading } from '../../../src/database/reading/read-plan.js';
import { tableOf } from '../../../src/database/row-shapes.js';
import { nouns } from '../../../src/nouns.js';
import { decide } from '../../../src/policy/decide.js';
import { Judge } from '../../../src/policy/judge.js';
import { type Capacity, capacityNames, entryOf } from '../../../src/policy/vocabulary/capacities.js';
import type { Purpose } from '../../../src/policy/vocabulary/purposes.js';
import { type Resource, resourceNames } from '../../../src/policy/vocabulary/resources.js';
import { freshDatabase, type TestDatabase } from '../../support/database.js';
import { issuer, makeActor } from './actors.js';
import { modelFacts } from './model.js';
import { situationsOf } from './situations-of.js';
import { type Actor, type Laid, lay, type Tables } from './world.js';
import { write } from './write-tables.js';

const everything = process.env.EQUIVALENCE === 'full';

/** People are seen through lines of participants, hand-overs through their report: the canaries test these, the record its own test. */
const elsewhere: readonly Resource[] = [
  'Person',
  'Organisation',
  'Appointment',
  'AccessLogEntry',
  'PreventiveTalkHandover',
  'PreventiveTalkFiling',
];
const tested = resourceNames.filter(resource => !elsewhere.includes(resource));

let walled: TestDatabase;
let open: TestDatabase;
let walledSource: DataSource;
let openSource: DataSource;
const actors = new Map<Capacity, Actor>();
const laid = new Map<Capacity, Laid[]>();
const unmade = new Set<Resource>();

const source = async (database: TestDatabase): Promise<DataSource> => {
  const dataSource = gateSource({
    target: database.server,
    poolSize: 2,
    entities: nouns,
    name: 'equivalence',
  });
  await dataSource.initialize();
  return dataSource;
};

beforeAll(async () => {
  walled = await freshDatabase();
  const tables: Tables = new Map();
  for (const capacity of capacityNames) {
    const actor = makeActor(tables, capacity);
    actors.set(capacity, actor);
    const rows = tested.flatMap(resource =>
      situationsOf(capacity, resource, everything).flatMap(situation => {
        const one = lay(tables, actor, resource, situation);
        if (one === undefined) unmade.add(resource);
        return one ?? [];
      }),
    );
    laid.set(capacity, rows);
  }
  await write(walled, tables);
  // The same rows with the database wall taken down, for the judge alone.
  open = await freshDatabase();
  await write(open, tables);
  const unwalled = await open.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public'`,
  );
  for (const { name } of unwalled) await open.query(`alter table ${name} disable row level security`);
  walledSource = await source(walled);
  openSource = await source(open);
}, 240_000);

afterAll(async () => {
  await walledSource?.destroy();
  await openSource?.destroy();
  await open?.drop();
  await walled?.drop();
});

async function as<T>(
  dataSource: DataSource,
  capacity: Capacity,
  purpose: Purpose,
  work: (transaction: ActorTransaction) => Promise<T>,
): Promise<T> {
  const organisation = actors.get(capacity)!.organisationId;
  const claim = { issuer, subject: `as ${capacity}`, organisation, capacity, purpose };
  const transaction = await ActorTransaction.open(dataSource, { kind: 'read', claim });
  try {
    if (transaction.entered?.regions == null) throw new Error(`${capacity} is not let in for ${purpose}`);
    // Here a table holds the rows of all capacities and is read whole, which no request does.
    await transaction.query(`set local statement_timeout = '120s'`);
    return await work(transaction);
  } finally {
    await transaction.rollback();
  }
}

const refused = (fault: unknown): string[] => {
  // A capacity without any rule for a noun has no grant on its table either.
  if ((fault as { code?: string }).code === '42501') return [];
  throw fault;
};

const expected = (capacity: Capacity, purpose: Purpose, resource: Resource): string[] =>
  laid
    .get(capacity)!
    .filter(one => one.resource === resource)
    .filter(one => {
      const facts = modelFacts(capacity, resource, one.situation);
      return (
        decide({ capacity, purpose, action: 'read', resource }, fact => facts[fact] ?? false).effect ===
        'permit'
      );
    })
    .map(one => one.id)
    .sort();

const ofThisTest = (capacity: Capacity, ids: readonly string[], resource: Resource): string[] => {
  const known = new Set(
    laid
      .get(capacity)!
      .filter(one => one.resource === resource)
      .map(one => one.id),
  );
  return ids.filter(id => known.has(id)).sort();
};

async function rowsUnderRls(capacity: Capacity, purpose: Purpose, resource: Resource): Promise<string[]> {
  const ask = (transaction: ActorTransaction) =>
    transaction.query<{ id: string }>(`select id from ${tableOf(resource)}`);
  const rows = await as(walledSource, capacity, purpose, ask).then(
    found => found.map(row => row.id),
    refused,
  );
  return ofThisTest(capacity, rows, resource);
}

async function rowsUnderJudge(capacity: Capacity, purpose: Purpose, resource: Resource): Promise<string[]> {
  const noun = nouns.find(one => one.name === resource)!;
  const reader = { capacity, purpose };
  const plan = planReading(
    { noun, where: () => 'true' },
    { fields: new Map([['id', null]]) },
    { reader, shapeOf: one => nounShapeOf(openSource, one) },
  );
  const judge = new Judge(reader);
  const ask = (transaction: ActorTransaction) => transaction.read<{ id: string }>(plan, []);
  const rows = await as(openSource, capacity, purpose, ask).catch(fault => refused(fault) as never[]);
  layTrees(rows, plan.node, judge, () => undefined);
  return ofThisTest(
    capacity,
    rows.filter(row => judge.mayRead(row, resource)).map(row => row.id),
    resource,
  );
}

describe.each(capacityNames)('%s', capacity => {
  const questions = entryOf(capacity).purposes.flatMap(purpose =>
    tested.map(resource => ({ purpose, resource })),
  );

  test.each(questions)(
    '$resource for $purpose: both walls and the model agree',
    async ({ purpose, resource }) => {
      const model = expected(capacity, purpose, resource);
      expect(await rowsUnderRls(capacity, purpose, resource)).toEqual(model);
      expect(await rowsUnderJudge(capacity, purpose, resource)).toEqual(model);
    },
    // Of paragraphs every row asks the rules of several nouns, and here all capacities' rows are asked.
    120_000,
  );
});

test('a row could be made of every noun', () => {
  expect([...unmade]).toEqual([]);
});

test('the situations open and close: there is something to see and something not to', () => {
  const seen = capacityNames.flatMap(capacity =>
    tested.flatMap(resource => expected(capacity, entryOf(capacity).purposes[0], resource)),
  );
  const all = [...laid.values()].flat();
  expect(seen.length).toBeGreaterThan(300);
  expect(all.length - seen.length).toBeGreaterThan(1_000);
});
