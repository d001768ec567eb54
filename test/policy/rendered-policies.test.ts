// The migrated database holds exactly the policies and grants that today's rules render to.

import { expect, test } from 'vitest';
import { dumpCatalogue } from '../../src/database/catalogue/dump-catalogue.js';
import { renderPrivileges } from '../../src/database/render-database.js';
import { actorRole, recordOfficerRole, recordSubjectRole } from '../../src/database/roles.js';
import { tableOf } from '../../src/database/row-shapes.js';
import { capacityNames } from '../../src/policy/vocabulary/capacities.js';
import { resourceNames } from '../../src/policy/vocabulary/resources.js';
import { openSuperuser } from '../support/superuser.js';

const opened = openSuperuser();

const tables = resourceNames.map(tableOf);
const roles = [...capacityNames.map(actorRole), recordSubjectRole, recordOfficerRole];

/** By their names: those that a migration wrote by hand are for the narrow roles, and are called otherwise. */
const rendered = '_(region|(select|insert|update)_(forbid)?[0-9]+)$';

async function dropRendered(): Promise<void> {
  const { rows } = await opened.client.query<{ name: string; of: string }>(
    `select polname as name, polrelid::regclass::text as of from pg_policy
      where polrelid::regclass::text = any ($1) and polname ~ $2`,
    [tables, rendered],
  );
  for (const { name, of } of rows) await opened.client.query(`drop policy ${name} on ${of}`);
  await opened.client.query(`revoke all on ${tables.join(', ')} from ${roles.join(', ')}`);
  await opened.client.query('drop function app.purpose_fits(text, text)');
  await opened.client.query(purposeFits);
}

// Who may call it is the migration's; what it says is the rules'.
const purposeFits = `
  create function app.purpose_fits(capacity text, purpose text) returns boolean language sql return false;
  revoke all on function app.purpose_fits(text, text) from public;
  grant execute on function app.purpose_fits(text, text) to doorbraak_gatekeeper`;

/** Whole statements: a line of one may stand in another as well. */
const statementsOf = (text: string): string[] => text.split(/;\n/);

const dump = (): Promise<string> => dumpCatalogue(async text => (await opened.client.query(text)).rows);

/** The statements that only the migrated database has, and those that only today's rules have. */
async function difference(planted = 'select 1'): Promise<{ migrated: string[]; today: string[] }> {
  await opened.client.query('begin');
  try {
    await opened.client.query(planted);
    const migrated = statementsOf(await dump());
    await dropRendered();
    await opened.client.query(renderPrivileges());
    const today = statementsOf(await dump());
    return {
      migrated: migrated.filter(one => !today.includes(one)),
      today: today.filter(one => !migrated.includes(one)),
    };
  } finally {
    await opened.client.query('rollback');
  }
}

test('the migrated policies are those of today', async () => {
  expect(await difference()).toEqual({ migrated: [], today: [] });
});

test('every noun has rendered policies to compare', async () => {
  const { rows } = await opened.client.query<{ of: string }>(
    'select distinct polrelid::regclass::text as of from pg_policy where polname ~ $1',
    [rendered],
  );
  expect(rows.map(row => row.of).sort()).toEqual([...tables].sort());
});

test.each([
  ['widened', 'alter policy case_select_1 on cases using (true)'],
  ['narrowed', 'alter policy case_select_1 on cases using (false)'],
  ['given to another role', 'alter policy case_select_1 on cases to doorbraak_as_client_duo'],
  ['dropped', 'drop policy case_region on cases'],
  ['added', 'create policy case_select_99 on cases for select to doorbraak_as_client_duo using (false)'],
])('a policy that was %s by hand is seen', async (_what, planted) => {
  const { migrated, today } = await difference(planted);
  expect([...migrated, ...today]).not.toEqual([]);
});

test.each([
  ['a table granted by hand', 'grant select on pupils to doorbraak_as_client_duo'],
  ['a grant taken away', 'revoke select on pupils from doorbraak_as_leerling'],
  ['a column granted by hand', 'grant update (what) on agreements to doorbraak_as_leerling'],
  [
    'a purpose added by hand',
    `create or replace function app.purpose_fits(capacity text, purpose text) returns boolean
       language sql immutable parallel safe return true`,
  ],
])('%s is seen', async (_what, planted) => {
  const { migrated, today } = await difference(planted);
  expect([...migrated, ...today]).not.toEqual([]);
});
