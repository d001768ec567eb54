// Every index of a database, with its table and its first column.

import type { DatabaseTarget } from '../population/population.js';
import { withClient } from '../population/with-client.js';
import type { Indexes } from './plan-findings.js';

export const indexesOf = (superuser: DatabaseTarget): Promise<Indexes> =>
  withClient(superuser, async client => {
    const { rows } = await client.query<{ name: string; table: string; first: string }>(
      `select i.indexrelid::regclass::text as name, i.indrelid::regclass::text as table, a.attname as first
         from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
        where i.indrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace)`,
    );
    return new Map(rows.map(({ name, table, first }) => [name, { table, first }]));
  });
