// schema/database.sql tells all of the schema: another database made from it has the same catalogue.

import type { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dumpCatalogue } from '../../src/database/catalogue/dump-catalogue.js';
import { emptyDatabase, migratedDatabase, type OpenDatabase } from './support/empty-database.js';

let migrated: OpenDatabase;
let empty: OpenDatabase;
let client: Client;
let dump: string;

beforeAll(async () => {
  migrated = await migratedDatabase();
  empty = await emptyDatabase();
  client = migrated.client;
  dump = await dumped(client);
});
afterAll(async () => {
  await migrated.drop();
  await empty.drop();
});

/** What the catalogue tells after these statements, which are then undone. */
async function dumped(from: Client, ...changes: readonly string[]): Promise<string> {
  await from.query('begin');
  try {
    for (const change of changes) await from.query(change);
    return await dumpCatalogue(async text => (await from.query(text)).rows);
  } finally {
    await from.query('rollback');
  }
}

test('a database that is made from the dump tells the same', async () => {
  // Roles are the cluster's, and are there already.
  const own = dump.slice(dump.indexOf('-- Schemas and extensions'));
  await empty.client.query(`set check_function_bodies = off; ${own}`);
  expect(await dumped(empty.client)).toBe(dump);
});

test.each([
  ['a policy that was widened', 'alter policy case_select_1 on cases using (true)'],
  ['a check that was widened', 'alter policy case_insert_1 on cases with check (true)'],
  ['a policy that was dropped', 'drop policy case_region on cases'],
  ['a policy for another role', 'alter policy case_select_1 on cases to doorbraak_as_ouder'],
  ['row-level security that is not forced', 'alter table cases no force row level security'],
  ['a column more', 'alter table cases add column note text'],
  ['a column that may be empty', 'alter table cases alter column subject drop not null'],
  ['another default', `alter table cases alter column phase set default 'PH1'`],
  ['a column that is no longer computed', 'alter table participants alter column is_care drop expression'],
  ['a column that no longer counts', 'alter table access_log alter column seq drop identity'],
  ['a sequence', 'create sequence extra'],
  ['a constraint that was dropped', 'alter table agreements drop constraint agreements_check'],
  ['an index that was dropped', 'drop index authorities_of_subject'],
  ['a trigger that was switched off', 'alter table cases disable trigger user'],
  [
    'a function that says something else',
    `create or replace function app.purpose() returns text language sql return 'x'`,
  ],
  ['a function with another owner', 'alter function app.fill_case() owner to current_user'],
  ['a function for everybody', 'grant execute on function app.enter to public'],
  ['a grant on a table', 'grant delete on cases to doorbraak_as_mentor'],
  ['a grant that may be handed on', 'grant select on cases to doorbraak_as_mentor with grant option'],
  ['a grant on a column', 'grant update (opened_at) on cases to doorbraak_as_mentor'],
  ['a grant on a schema', 'grant create on schema app to doorbraak_gate'],
  ['a schema', 'create schema other'],
  ['a role past the walls', 'alter role doorbraak_seat bypassrls'],
  ['another role', 'create role doorbraak_planted nologin'],
  ['a membership', 'grant doorbraak_seat to doorbraak_as_mentor'],
  ['a view', 'create view my_cases with (security_invoker = true) as select * from cases'],
])('the dump tells of %s', async (_what, change) => {
  expect(await dumped(client, change)).not.toBe(dump);
});

test.each([
  [
    'a login of ours',
    `create role doorbraak_planted login password 'x'; grant doorbraak_server to doorbraak_planted`,
  ],
  [
    'a login that was closed',
    `create role doorbraak_planted login password 'x'; alter role doorbraak_planted nologin`,
  ],
  [
    'another owner',
    'alter table cases owner to current_user; alter function app.now() owner to current_user',
  ],
])('the dump does not depend on %s', async (_what, change) => {
  expect(await dumped(client, change)).toBe(dump);
});

test.each([
  ['a materialized view', 'create materialized view kept as select 1 as one'],
  ['a type of our own', `create type phase as enum ('PH0')`],
  ['a partitioned table', 'create table parts (at date) partition by range (at)'],
  ['privileges by default', 'alter default privileges grant select on tables to doorbraak_gate'],
])('the dump refuses what it does not know, as %s', async (_what, change) => {
  await expect(dumped(client, change)).rejects.toThrow('does not know');
});
