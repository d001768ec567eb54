// The migrated database leaves no way round row-level security, whoever of ours asks.

import { expect, test } from 'vitest';
import { openSuperuser } from '../support/superuser.js';
import { catalogueProblems } from './support/catalogue-problems.js';

const opened = openSuperuser();

const problems = (): Promise<string[]> =>
  catalogueProblems(async text => (await opened.client.query(text)).rows);

async function problemsWith(planted: string): Promise<string[]> {
  await opened.client.query('begin');
  try {
    await opened.client.query(planted);
    return await problems();
  } finally {
    await opened.client.query('rollback');
  }
}

test('the migrated database has no way round its walls', async () => {
  expect(await problems()).toEqual([]);
});

const definer = `language sql security definer set search_path = pg_catalog, pg_temp as 'select 1'`;

test.each([
  [
    'a table without row-level security',
    'create table loose (id int)',
    'table loose is without forced row-level security',
  ],
  [
    'a table whose owner sees everything',
    'alter table cases no force row level security',
    'table cases is without forced row-level security',
  ],
  [
    'a view with the rights of its owner',
    'create view all_cases as select * from cases',
    'view all_cases does not look with the rights of who asks',
  ],
  [
    'a materialized view',
    'create materialized view kept as select 1 as one',
    'view kept does not look with the rights of who asks',
  ],
  [
    'a function that everybody may call',
    `create function app.open() returns int language sql return 1`,
    'function app.open() is for everybody',
  ],
  [
    'a function that looks names up wherever the caller wants',
    `create function app.open() returns int language sql as 'select 1'; revoke all on function app.open() from public`,
    'function app.open() does not say where it looks names up',
  ],
  [
    'a new function with the rights of its owner',
    `create function app.open() returns int ${definer}; revoke all on function app.open() from public;
     grant create on schema app to doorbraak_seat; alter function app.open() owner to doorbraak_seat;
     revoke create on schema app from doorbraak_seat`,
    'function app.open() has the rights of its owner',
  ],
  [
    'an approved function with the rights of a mighty owner',
    'alter function app.fill_case() owner to current_user',
    'function app.fill_case() has the rights of its owner without a narrow one',
  ],
  [
    'an approved function that is gone',
    'drop function app.subject_of_case(uuid)',
    'function app.subject_of_case(uuid) is approved and does not exist',
  ],
  [
    'a role past the walls',
    'alter role doorbraak_seat bypassrls',
    'role doorbraak_seat has a power over the cluster',
  ],
  [
    'a role that makes roles',
    'create role doorbraak_planted nologin createrole',
    'role doorbraak_planted has a power over the cluster',
  ],
  [
    'a role that reads everything by its group',
    'grant pg_read_all_data to doorbraak_as_mentor',
    'role doorbraak_as_mentor is a member of pg_read_all_data',
  ],
  [
    'a role that hands out another',
    'grant doorbraak_actor to doorbraak_as_mentor with admin option',
    'role doorbraak_as_mentor is a member of doorbraak_actor',
  ],
  [
    'a role that may create',
    'grant create on schema app to doorbraak_gate',
    'role doorbraak_gate may create in schema app',
  ],
  ['a role that owns a table', 'alter table cases owner to doorbraak_seat', 'role doorbraak_seat owns cases'],
  [
    'a grant to everybody',
    'grant select on pupils to public',
    'public has SELECT on pupils and is no role of ours',
  ],
  [
    'a grant to a login',
    'create role doorbraak_planted login; grant select (id) on pupils to doorbraak_planted',
    'doorbraak_planted has SELECT on pupils and is no role of ours',
  ],
  [
    'a sequence in use',
    'grant usage on sequence migrations_id_seq to doorbraak_gate',
    'doorbraak_gate may use sequence migrations_id_seq',
  ],
  [
    'a right to delete',
    'grant delete on cases to doorbraak_as_mentor',
    'doorbraak_as_mentor has DELETE on cases',
  ],
  [
    'a right to change a whole row',
    'grant update on cases to doorbraak_as_mentor',
    'doorbraak_as_mentor may update every column of cases',
  ],
  [
    'a policy for everybody',
    'create policy planted on cases for select using (true)',
    'policy planted on cases is for everybody, or for a role that is not ours',
  ],
  [
    'a policy for every command',
    'create policy planted on cases for all to doorbraak_as_mentor using (false)',
    'policy planted on cases opens more than it needs',
  ],
])('the check sees %s', async (_what, planted, problem) => {
  expect(await problemsWith(planted)).toContain(problem);
});

test('the check leaves alone a view with the rights of who asks', async () => {
  expect(
    await problemsWith('create view my_cases with (security_invoker = true) as select * from cases'),
  ).toEqual([]);
});
