// Data of an earlier version: what consent had opened then is closed by the update, until the law has passed over it anew.

import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { migrations } from '../../migrations/all.js';
import { passOverDue } from '../../src/database/law-pass/pass-over-due.js';
import { migrate } from '../../src/database/migrate.js';
import { organisations, region } from '../../src/demo/region/organisations.js';
import { emptyDatabase } from '../architecture/support/empty-database.js';

let database: Awaited<ReturnType<typeof emptyDatabase>>;

const { superuser, owner, server } = inject('cluster');
const at = () => ({ host: superuser.host, port: superuser.port, database: database.name });
const [subject, person, period] = [randomUUID(), randomUUID(), randomUUID()];

/** The first two migrations, by a program of then. */
async function asItWas(): Promise<void> {
  const { user: username, password } = owner;
  const earlier = new DataSource({
    type: 'postgres',
    ...at(),
    ...{ username, password },
    migrations: migrations.slice(0, 2),
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
  });
  await earlier.initialize();
  await earlier.runMigrations();
  await earlier.destroy();
}

beforeAll(async () => {
  database = await emptyDatabase();
  await asItWas();
  const { client } = database;
  const { id: school, name, kind } = organisations.vo;
  await client.query('insert into regions (id, name, protocol) values ($1, $2, $3)', [
    region.id,
    region.name,
    region.protocol,
  ]);
  await client.query('insert into organisations (id, regions, name, kind) values ($1, $2, $3, $4)', [
    school,
    [region.id],
    name,
    kind,
  ]);
  await client.query('insert into persons (id, regions) values ($1, $2)', [person, [region.id]]);
  await client.query(
    `insert into pupils (subject, region_id, controller_id, person_id, given_names, family_name, birth_date, group_name)
     values ($1, $2, $3, $4, 'x', 'x', '2012-05-01', 'x')`,
    [subject, region.id, school, person],
  );
  await client.query('set session_replication_role = replica');
  const ids = [randomUUID(), randomUUID(), subject, region.id, school];
  await client.query(
    `insert into consent_periods (id, consent_id, case_id, subject, region_id, controller_id, data_class, recipient, during,
       status, rule, law_version, agreed, needed)
     values ($6, $1, $2, $3, $4, $5, 'D12', 0, '[2026-01-01,)', 'ACTIVE', 'R10', 'earlier', 3, 3)`,
    [...ids, period],
  );
  await client.query(
    `insert into consent_grants (period_id, case_id, subject, region_id, controller_id, data_class, purposes, capacity,
       organisation_id, during)
     values ($5, $1, $2, $3, $4, 'D12', '{ATTENDANCE}', 'mentor', $4, '[2026-01-01,)')`,
    [...ids.slice(1), period],
  );
  await client.query(
    `insert into links (subject, region_id, person_id, capacity, kind, during)
     values ($1, $2, $3, 'ouder', 'PARENT_WITH_AUTHORITY', '[2026-01-01,)')`,
    [subject, region.id, person],
  );
  await client.query('set session_replication_role = origin');
});
afterAll(() => database.drop());

const counted = async (text: string): Promise<number> =>
  (await database.client.query<{ count: number }>(`select count(*)::int as count from ${text}`)).rows[0]!
    .count;

const open = async () => ({
  periods: await counted('consent_periods where superseded_xid is null'),
  grants: await counted('consent_grants where superseded_xid is null'),
  authority: await counted(`links where superseded_xid is null and kind = 'PARENT_WITH_AUTHORITY'`),
});

test('it is open before, closed by the update, and looked at anew by the command', async () => {
  expect(await open()).toEqual({ periods: 1, grants: 1, authority: 1 });
  const { lawPassesDue } = await migrate({ ...at(), ...owner }, migrations);
  expect(lawPassesDue).toBe(1);
  expect(await open()).toEqual({ periods: 0, grants: 0, authority: 0 });
  // Nothing is lost: what was open then is still told.
  expect(await counted('consent_grants where superseded_xid is not null')).toBe(1);

  await database.client.query(`grant connect on database "${database.name}" to "${server.user}"`);
  expect(await passOverDue({ ...at(), ...server })).toEqual({ passed: 1, counted: 0, failed: 0, left: 0 });
  expect(await counted('law_passes where due')).toBe(0);
  expect(await counted(`links where superseded_xid is null and kind = 'SELF'`)).toBe(1);
});

test('a second update finds nothing due and closes nothing', async () => {
  const before = await counted('links where superseded_xid is null');
  expect(await migrate({ ...at(), ...owner }, migrations)).toEqual({ applied: [], lawPassesDue: 0 });
  expect(await counted('links where superseded_xid is null')).toBe(before);
});
