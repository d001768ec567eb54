// A copy of the population whose row-level security is off, to see what it costs; the copy alone is without it.

import type { DatabaseTarget, Population } from './population.js';
import { withClient } from './with-client.js';

export async function unwalledCopy({ superuser, server }: Population): Promise<DatabaseTarget> {
  const database = `${superuser.database}_unwalled`;
  await withClient({ ...superuser, database: 'postgres' }, async client => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (rowCount !== 0) return;
    await client.query(`create database ${database} template ${superuser.database} strategy file_copy`);
    await client.query(`grant connect on database ${database} to ${server.user}`);
  });
  await withClient({ ...superuser, database }, async client => {
    const { rows } = await client.query<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relrowsecurity`,
    );
    for (const { name } of rows) await client.query(`alter table ${name} disable row level security`);
  });
  return { ...server, database };
}
