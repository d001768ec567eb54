// Cases of an earlier version in which two held the mentor's place: whoever was seated last keeps it, the other's seat ends
// with the update and lets nobody in any more.

import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { Talks1795426200000 } from '../../migrations/0007-talks.js';
import { migrations } from '../../migrations/all.js';
import { migrate } from '../../src/database/migrate.js';
import { organisations, region } from '../../src/demo/region/organisations.js';
import { emptyDatabase } from '../architecture/support/empty-database.js';

let database: Awaited<ReturnType<typeof emptyDatabase>>;

const { superuser, owner } = inject('cluster');
const at = () => ({ host: superuser.host, port: superuser.port, database: database.name });
const school = organisations.vo.id;
const [first, second, subject, caseId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];

/** The migrations before this one, by a program of then. */
async function asItWas(): Promise<void> {
  const { user: username, password } = owner;
  const earlier = new DataSource({
    type: 'postgres',
    ...at(),
    ...{ username, password },
    migrations: migrations.slice(0, (migrations as readonly unknown[]).indexOf(Talks1795426200000)),
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
  });
  await earlier.initialize();
  await earlier.runMigrations();
  await earlier.destroy();
}

const insert = async (table: string, row: Readonly<Record<string, unknown>>): Promise<void> => {
  const names = Object.keys(row);
  const values = names.map((_, index) => `$${index + 1}`);
  await database.client.query(
    `insert into ${table} (${names.join(', ')}) values (${values.join(', ')})`,
    Object.values(row),
  );
};

async function seated(person: string, fromAt: string, untilAt: string | null): Promise<void> {
  const of = { case_id: caseId, subject, region_id: region.id, person_id: person, capacity: 'mentor' };
  const appointment = { ...of, appointment_id: randomUUID(), organisation_id: school, controller_id: school };
  const seat = { ...appointment, ground: 'OWN_ORGANISATION', from_at: fromAt, until_at: untilAt };
  await insert('participants', seat);
  if (untilAt === null)
    await insert('links', { ...of, organisation_id: school, kind: 'PARTICIPATES', during: `[${fromAt},)` });
}

beforeAll(async () => {
  database = await emptyDatabase();
  await asItWas();
  await database.client.query('set session_replication_role = replica');
  // Two who overlapped and have both left stay as they were.
  await seated(randomUUID(), '2026-01-01T00:00:00Z', '2026-05-01T00:00:00Z');
  await seated(randomUUID(), '2026-02-01T00:00:00Z', '2026-04-01T00:00:00Z');
  await seated(first, '2026-09-01T00:00:00Z', null);
  await seated(second, '2026-10-01T00:00:00Z', null);
  await database.client.query('set session_replication_role = origin');
  await migrate({ ...at(), ...owner }, migrations);
});
afterAll(() => database.drop());

const rows = async (text: string) => (await database.client.query(text)).rows;

test('the last one stays, the other seat is over, and nothing of history is lost', async () => {
  expect(await rows('select person_id from participants where until_at is null')).toEqual([
    { person_id: second },
  ]);
  const ended = await rows(
    `select version, until_at > '2026-11-01' as now from participants where person_id = '${first}'`,
  );
  expect(ended).toEqual([{ version: 2, now: true }]);
  expect(await rows('select 1 from participants')).toHaveLength(4);
});

test('whoever lost the place is tied to the case no more', async () => {
  expect(await rows('select person_id from links where superseded_xid is null')).toEqual([
    { person_id: second },
  ]);
});

test('the tables are as closed to their owner as before', async () => {
  const open = await rows(
    `select relname from pg_class where relname in ('participants', 'links', 'law_passes') and not relforcerowsecurity`,
  );
  expect(open).toEqual([]);
});
