// Who seals reads the record and adds leaves and heads, and nothing else; who answers never seals.

import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Client, type DatabaseError } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrations } from '../../../migrations/all.js';
import { targetProblems } from '../../../src/cli/target-problems.js';
import { recordSealerRole } from '../../../src/database/roles.js';
import { freshDatabase, type TestDatabase } from '../../support/database.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { openSealer, type SealFiles, seal, sealFiles } from './support/sealing.js';
import { operation, recordWriter, write } from './support/written-lines.js';

const folder = temporaryFolder();
let database: TestDatabase;
let files: SealFiles;
let sealer: Client;

beforeAll(async () => {
  database = await freshDatabase();
  files = sealFiles(join(folder, 'files'));
  const writer = await recordWriter(database.server);
  await write(writer, operation(3));
  await writer.end();
  await seal(database, files);
  sealer = new Client({ ...database.sealer, options: `-c role=${recordSealerRole}` });
  await sealer.connect();
});
afterAll(async () => {
  await sealer.end();
  await database.drop();
});

const forbidden = '42501';

/** The state of what came of it, undone; undefined where it may. */
async function attempt(client: Client, text: string): Promise<string | undefined> {
  await client.query('begin');
  try {
    await client.query(text);
    return undefined;
  } catch (fault) {
    return (fault as DatabaseError).code;
  } finally {
    await client.query('rollback');
  }
}

const aLeaf = `insert into public.record_leaves values (3, gen_random_uuid(), sha256('x'), 1)`;
const aHead = `insert into public.record_checkpoints values (2, 1, 4, sha256('x'), now(), sha256('y'), '{}', 'x')`;

describe('the sealer', () => {
  test.each([
    'select * from access_log',
    'select * from record_leaves',
    'select * from record_checkpoints',
    aLeaf,
    aHead,
  ])('may: %s', async text => expect(await attempt(sealer, text)).toBeUndefined());

  const own = ['access_log', 'record_leaves', 'record_checkpoints'];
  test.each([
    ...own.flatMap(table => [`delete from ${table}`, `truncate ${table}`, `drop table ${table}`]),
    `update access_log set capacity = 'x'`,
    `update record_leaves set epoch = 2`,
    `update record_checkpoints set note = 'x'`,
    'select * from record_leaves for update',
    'alter table record_leaves disable trigger all',
    `insert into access_log (at, trace_id, person_id, capacity, purpose, issuer, token_id, action, outcome, resources, classes, rules, facts, policy)
     values (now(), 'x', gen_random_uuid(), 'x', 'x', 'x', 'x', 'READ', 'PERMITTED', '{}', '{}', '{}', '[]', 'x')`,
    'create table mine (id int)',
    'select app.now()',
    'set role doorbraak_server',
    'set role doorbraak_record_writer',
    'set role doorbraak_record_officer',
  ])('may not: %s', async text => expect(await attempt(sealer, text)).toBe(forbidden));

  test('may read nothing else, in any other table', async () => {
    const tables = await database.query<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`,
    );
    const others = tables.map(one => one.name).filter(name => !own.includes(name));
    expect(others.length).toBeGreaterThan(50);
    for (const name of others)
      expect([name, await attempt(sealer, `select from ${name}`)]).toEqual([name, forbidden]);
  });
});

describe('nobody else', () => {
  test('has anything to do with leaves and heads', async () => {
    const { rows } = await sealer.query<{ grantee: string; what: string }>(
      `select distinct x.grantee::regrole::text as grantee, x.privilege_type as what from pg_class c, aclexplode(c.relacl) x
        where c.relname in ('record_leaves', 'record_checkpoints') and x.grantee <> c.relowner order by 1, 2`,
    );
    expect(rows).toEqual(['INSERT', 'SELECT'].map(what => ({ grantee: recordSealerRole, what })));
  });

  test("the server's login reads, writes and becomes nothing of it", async () => {
    const server = new Client(database.server);
    await server.connect();
    for (const text of [`set role ${recordSealerRole}`, 'select * from public.record_leaves', aLeaf, aHead])
      expect([text, await attempt(server, text)]).toEqual([text, forbidden]);
    await server.end();
  });

  test.each(['access_log', 'record_leaves', 'record_checkpoints'])(
    'not even the owner changes %s, and a superuser not by accident',
    async table => {
      for (const target of [database.owner, database.superuser]) {
        const client = new Client(target);
        await client.connect();
        const column = table === 'access_log' ? 'policy' : table === 'record_leaves' ? 'epoch' : 'note';
        for (const text of [
          `update ${table} set ${column} = ${column}`,
          `delete from ${table}`,
          `truncate ${table}`,
        ])
          expect([text, await attempt(client, text)]).toEqual([text, forbidden]);
        await client.end();
      }
    },
  );
});

describe('to seal one needs a login of its own', () => {
  const names = migrations.map(one => new one().name);

  test('which cannot serve', async () => {
    expect(await targetProblems(database.sealer, names)).toEqual([
      expect.stringContaining("may not enter the server's roles"),
    ]);
  });

  test.each([
    ["the server's", () => database.server, "the login is the server's"],
    ["the owner's", () => database.owner, 'bypasses row-level security or makes roles'],
    ["a superuser's", () => database.superuser, 'bypasses row-level security or makes roles'],
  ])('%s is refused', async (_, login, problem) => {
    await expect(openSealer({ sealer: login() }, files)).rejects.toThrow(problem);
  });

  test.each([
    [
      'that inherits',
      (name: string) => `alter role ${name} inherit; grant ${recordSealerRole} to ${name}`,
      'NOINHERIT',
    ],
    ['without the role', () => 'select 1', 'GRANT doorbraak_record_sealer TO'],
  ])('one %s is refused', async (_, make, problem) => {
    const [user, password] = [`doorbraak_odd_${randomBytes(4).toString('hex')}`, 'x'];
    await database.query(`create role ${user} login noinherit password '${password}'`);
    await database.query(`grant connect on database "${database.name}" to ${user}`);
    await database.query(make(user));
    try {
      const odd = { ...database.sealer, user, password };
      await expect(openSealer({ sealer: odd }, files)).rejects.toThrow(problem);
    } finally {
      await database.query(`revoke connect on database "${database.name}" from ${user}; drop role ${user}`);
    }
  });
});
