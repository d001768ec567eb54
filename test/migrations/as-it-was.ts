// A database as a program of then left it: its migrations, a region and a school.

import { DataSource } from 'typeorm';
import { inject } from 'vitest';
import { migrations } from '../../migrations/all.js';
import { type OrganisationKey, organisations, region } from '../../src/demo/region/organisations.js';
import { emptyDatabase } from '../architecture/support/empty-database.js';

const { superuser, owner, server } = inject('cluster');

export type Earlier = Awaited<ReturnType<typeof asItWas>>;

/** The migrations before this one, by a program of then. */
export async function asItWas(before: string, ...known: readonly OrganisationKey[]) {
  const database = await emptyDatabase();
  const at = { host: superuser.host, port: superuser.port, database: database.name };
  const { user: username, password } = owner;
  const count = migrations.findIndex(one => one.name.startsWith(before));
  if (count < 1) throw new Error(`there is nothing before ${before}`);
  const earlier = new DataSource({
    type: 'postgres',
    ...at,
    ...{ username, password },
    migrations: migrations.slice(0, count),
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
  });
  await earlier.initialize();
  await earlier.runMigrations();
  await earlier.destroy();
  const { client } = database;
  await client.query(`grant connect on database "${database.name}" to "${server.user}"`);
  await client.query('insert into regions (id, name, protocol) values ($1, $2, $3)', [
    region.id,
    region.name,
    region.protocol,
  ]);
  for (const key of known) {
    const { id, name, kind } = organisations[key];
    await client.query('insert into organisations (id, regions, name, kind) values ($1, $2, $3, $4)', [
      id,
      [region.id],
      name,
      kind,
    ]);
  }
  const counted = async (text: string): Promise<number> =>
    (await client.query<{ count: number }>(`select count(*)::int as count from ${text}`)).rows[0]!.count;
  return { client, counted, owner: { ...at, ...owner }, server: { ...at, ...server }, drop: database.drop };
}
