// Copies of the population for one run: what earlier runs wrote is in none of them, and in one row-level security is off.

import type { DatabaseTarget, Population } from './population.js';
import { withClient } from './with-client.js';

export interface Copies {
  readonly walled: DatabaseTarget;
  /** To see what row-level security costs. */
  readonly unwalled: DatabaseTarget;
}

const takeOffWalls = async (target: DatabaseTarget): Promise<void> =>
  withClient(target, async client => {
    const { rows } = await client.query<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relrowsecurity`,
    );
    for (const { name } of rows) await client.query(`alter table ${name} disable row level security`);
  });

export async function freshCopies({ superuser, server }: Population): Promise<Copies> {
  const walled = { ...server, database: `${server.database}_measured` };
  const unwalled = { ...server, database: `${server.database}_unwalled` };
  await withClient({ ...superuser, database: 'postgres' }, async client => {
    for (const { database } of [walled, unwalled]) {
      await client.query(`drop database if exists ${database}`);
      await client.query(`create database ${database} template ${superuser.database} strategy file_copy`);
      await client.query(`grant connect on database ${database} to ${server.user}`);
    }
  });
  await takeOffWalls({ ...superuser, database: unwalled.database });
  return { walled, unwalled };
}

export async function dropCopies({ superuser }: Population, { walled, unwalled }: Copies): Promise<void> {
  await withClient({ ...superuser, database: 'postgres' }, async client => {
    for (const { database } of [walled, unwalled]) await client.query(`drop database ${database}`);
  });
}
