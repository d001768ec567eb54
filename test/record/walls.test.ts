// Nobody who acts for somebody can read the record, change it, or say in it that they are another.

import { randomUUID } from 'node:crypto';
import { Client, type DatabaseError } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { region } from '../../src/demo/region/organisations.js';
import { personaNamed } from '../support/ask.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
let server: Client;
let roles: string[];

beforeAll(async () => {
  database = await freshDatabase();
  server = new Client(database.server);
  await server.connect();
  const found = await database.query<{ rolname: string }>(
    `select rolname from pg_roles where rolname like 'doorbraak\\_as\\_%' order by rolname`,
  );
  roles = found.map(one => one.rolname);
  await insertAs('doorbraak_record_writer', {});
});
afterAll(async () => {
  await server.end();
  await database.drop();
});

const mentor = personaNamed('mentor');
const context = {
  'doorbraak.person': mentor.person,
  'doorbraak.organisation': mentor.organisation!,
  'doorbraak.capacity': 'mentor',
  'doorbraak.purpose': 'ATTENDANCE',
  'doorbraak.regions': `{${region.id}}`,
};

/** Does it as the server's login in the role, within the context, and tells the SQL state of its refusal. */
async function attempt(role: string | null, sql: string, values: unknown[] = [], keep = false) {
  await server.query('begin');
  try {
    if (role !== null) {
      await server.query(`set local role ${role}`);
      for (const [name, value] of Object.entries(context))
        await server.query('select set_config($1, $2, true)', [name, value]);
    }
    const { rows, rowCount } = await server.query(sql, values);
    if (keep) await server.query('commit');
    return { rows, rowCount };
  } catch (fault) {
    return { state: (fault as DatabaseError).code };
  } finally {
    await server.query('rollback');
  }
}

const columns = `at, trace_id, person_id, organisation_id, capacity, purpose, issuer, token_id, action, outcome, resources,
  classes, rules, facts, policy, region_id`;

function insertAs(role: string, change: { person?: string; capacity?: string; trace?: string }) {
  const { person = mentor.person, capacity = 'mentor', trace = randomUUID() } = change;
  return attempt(
    role,
    `insert into access_log (${columns})
     values ('2020-01-01', $1, $2, $3, $4, 'OVERSIGHT', 'i', 't', 'READ', 'PERMITTED', '{Case}', '{D29}', '{}', '[]', 'p', $5)`,
    [trace, person, mentor.organisation, capacity, region.id],
    true,
  );
}

const forbidden = { state: '42501' };

describe('a role that acts for somebody', () => {
  test('is one of many, and one for each capacity', () => {
    expect(roles.length).toBe(31);
  });

  test.each([
    ['read it', 'select * from access_log'],
    ['count it', 'select count(*) from access_log'],
    ['change it', `update access_log set capacity = 'mentor'`],
    ['remove from it', 'delete from access_log'],
    ['empty it', 'truncate access_log'],
    ['copy it', `insert into access_log (${columns}) select ${columns} from access_log`],
    [
      'watch it',
      'create trigger t before insert on access_log for each row execute function app.stamp_access()',
    ],
    ['open it', 'alter table access_log disable row level security'],
    ['drop it', 'drop table access_log'],
  ])('cannot %s', async (_, sql) => {
    for (const role of roles) expect({ role, ...(await attempt(role, sql)) }).toEqual({ role, ...forbidden });
  });

  test('writes lines, of itself alone, whatever it says of person, capacity, purpose and time', async () => {
    const trace = randomUUID();
    const somebodyElse = { person: randomUUID(), capacity: 'jeugdarts', trace };
    expect(await insertAs('doorbraak_as_mentor', somebodyElse)).toMatchObject({ rowCount: 1 });
    const [line] = await database.query<{ at: Date }>(
      'select person_id, organisation_id, capacity, purpose, at from access_log where trace_id = $1',
      [trace],
    );
    expect(line).toMatchObject({
      person_id: mentor.person,
      organisation_id: mentor.organisation,
      capacity: 'mentor',
      purpose: 'ATTENDANCE',
    });
    expect(Math.abs(line!.at.getTime() - Date.now())).toBeLessThan(60_000);
  });

  test('writes none without having entered as somebody', async () => {
    await server.query('begin');
    await server.query('set local role doorbraak_as_mentor');
    const refused = server.query(
      `insert into access_log (${columns})
       values (now(), 'x', $1, null, 'mentor', 'ATTENDANCE', 'i', 't', 'READ', 'PERMITTED', '{}', '{}', '{}', '[]', 'p', $2)`,
      [mentor.person, region.id],
    );
    await expect(refused).rejects.toMatchObject({ code: expect.stringMatching(/^(42501|23502)$/) });
    await server.query('rollback');
  });
});

describe('the narrow roles', () => {
  test("the record's writer adds lines and reads, changes and removes none", async () => {
    expect(await insertAs('doorbraak_record_writer', {})).toMatchObject({ rowCount: 1 });
    for (const sql of wishesOn('access_log'))
      expect(await attempt('doorbraak_record_writer', sql)).toEqual(forbidden);
    for (const sql of wishesOn('policy_versions').slice(1))
      expect(await attempt('doorbraak_record_writer', sql)).toEqual(forbidden);
  });

  test("the record's writer does not say when it wrote a line, in which transaction, or under which id", async () => {
    const line = `'2020-01-01', 'x', $1, null, 'mentor', 'OVERSIGHT', 'i', 't', 'READ', 'PERMITTED', '{}', '{}', '{}', '[]', 'p', $2`;
    const write = (more: string, value: string) =>
      attempt(
        'doorbraak_record_writer',
        `insert into access_log (${columns}${more}) values (${line}${value})`,
        [mentor.person, region.id],
      );
    expect(await write('', '')).toMatchObject({ rowCount: 1 });
    expect(await write(', written_at', `, '2020-01-01'`)).toEqual(forbidden);
    expect(await write(', xid', `, '1'`)).toEqual(forbidden);
    expect(await write(', id', ', gen_random_uuid()')).toEqual(forbidden);
  });

  test('those who read it for a purpose of its own write none', async () => {
    const before = await database.query<{ n: number }>('select count(*)::int as n from access_log');
    for (const role of ['doorbraak_record_subject', 'doorbraak_record_officer']) {
      for (const sql of wishesOn('access_log').slice(1)) expect(await attempt(role, sql)).toEqual(forbidden);
      // Acting as a mentor they see nothing.
      expect(await attempt(role, 'select * from access_log')).toEqual({ rows: [], rowCount: 0 });
    }
    expect(await database.query('select count(*)::int as n from access_log')).toEqual(before);
  });

  test.each(['doorbraak_gate', 'doorbraak_law_writer'])('%s has nothing to do with it', async role => {
    for (const sql of wishesOn('access_log')) expect(await attempt(role, sql)).toEqual(forbidden);
    expect(await insertAs(role, {})).toEqual(forbidden);
  });

  test('the login of the server itself may do nothing, and become no owner', async () => {
    for (const sql of wishesOn('public.access_log')) expect(await attempt(null, sql)).toEqual(forbidden);
    for (const role of [
      'doorbraak_gatekeeper',
      'doorbraak_seat',
      database.owner.user,
      database.superuser.user,
    ])
      expect(await attempt(role, 'select 1')).toEqual(forbidden);
  });
});

function wishesOn(table: string): string[] {
  const column = table.endsWith('access_log') ? 'capacity' : 'rules';
  return [
    `select * from ${table}`,
    `update ${table} set ${column} = 'x'`,
    `delete from ${table}`,
    `truncate ${table}`,
  ];
}
