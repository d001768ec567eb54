// No role of ours can be given a privilege that it has not without the comparison of the schema reporting it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { grantStatements } from '../../../src/database/catalogue/grant-statements.js';
import { ownRoles } from '../../../src/database/catalogue/own-objects.js';
import { projectRoot } from '../../../src/project-root.js';
import { migratedDatabase, type OpenDatabase } from '../../architecture/support/empty-database.js';

const everything = process.env.EQUIVALENCE === 'full';

interface Privilege {
  readonly role: string;
  readonly of: string;
  readonly privilege: string;
}

let database: OpenDatabase;
let missing: Privilege[];
let before: string;

beforeAll(async () => {
  database = await migratedDatabase();
  missing = (await ask<Privilege>(lacking)).filter((_, at) => everything || at % 25 === 0);
  before = await after('select 1');
});
afterAll(() => database.drop());

const ask = async <Row extends object>(text: string): Promise<Row[]> =>
  (await database.client.query(text)).rows as Row[];

/** The part of the schema that tells of privileges, as it is now. */
async function grants(): Promise<string> {
  await ask(`select set_config('search_path', 'pg_catalog', true)`);
  const told = await grantStatements(ask);
  await ask(`select set_config('search_path', 'public', true)`);
  return told;
}

/** Every role of ours, every table, and what the role may not do with the whole of it. */
const lacking = `
  select r.rolname::text as role, c.oid::regclass::text as of, x.privilege
    from ${ownRoles} r, pg_class c, unnest(array['select', 'insert', 'update', 'delete']) x (privilege)
   where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
     and not exists (select 1 from aclexplode(c.relacl) a
                      where a.grantee = r.oid and lower(a.privilege_type) = x.privilege)
   order by 1, 2, 3`;

async function after(change: string): Promise<string> {
  await ask('begin');
  try {
    await ask(change);
    return await grants();
  } finally {
    await ask('rollback');
  }
}

test('what is compared here stands in the committed schema', async () => {
  const committed = readFileSync(join(projectRoot, 'schema/database.sql'), 'utf8');
  expect(before.split('\n').length).toBeGreaterThan(50);
  expect(committed).toContain(before);
});

test('every privilege given besides is seen', async () => {
  expect(missing.length).toBeGreaterThan(100);
  const unseen: string[] = [];
  for (const { role, of, privilege } of missing) {
    const told = await after(`grant ${privilege} on ${of} to ${role}`);
    const added = told.split('\n').filter(line => !before.includes(line));
    if (!added.some(line => line.includes(role))) unseen.push(`${privilege} on ${of} to ${role}`);
  }
  expect(unseen).toEqual([]);
}, 600_000);

test('a privilege that is had already, given again, changes nothing', async () => {
  expect(await after('grant select on cases to doorbraak_as_mentor')).toBe(before);
});
