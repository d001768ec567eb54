// Makes many blocks out of the first: every row again, with each id replaced by the same thing's id in the new block.

import type { Client, ClientConfig } from 'pg';
import { groupBy } from './group-by.js';
import { withClient } from './with-client.js';

const schema = `
  create schema bench;
  create function bench.copied(id uuid, block integer) returns uuid language sql immutable parallel safe
    return overlay(overlay(md5(id::text || block::text) placing '4' from 13) placing '8' from 17)::uuid;
  create function bench.copied(ids uuid[], block integer) returns uuid[] language sql immutable parallel safe
    return array(select bench.copied(id, block) from unnest(ids) id);
  create function bench.copied(recipients jsonb, block integer) returns jsonb language sql immutable parallel safe
    return (select jsonb_agg(one || jsonb_build_object('organisationId',
              bench.copied((one ->> 'organisationId')::uuid, block))) from jsonb_array_elements(recipients) one);`;

interface StoredColumn {
  readonly table: string;
  readonly name: string;
  readonly type: string;
}

/** Every column that is stored as given, table by table; the record's own number is not. */
const columnsOf = async (client: Client): Promise<Map<string, StoredColumn[]>> => {
  const { rows } = await client.query<StoredColumn>(
    `select c.relname as table, a.attname as name, a.atttypid::regtype::text as type
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
        and c.relname not in ('migrations', 'policy_versions') and a.attgenerated = '' and a.attidentity = ''
      order by c.oid, a.attnum`,
  );
  return groupBy(rows, row => row.table);
};

function copyOf({ table, name, type }: StoredColumn): string {
  const isCopied = type === 'uuid' || type === 'uuid[]' || (table === 'consents' && name === 'recipients');
  if (table === 'identities' && name === 'subject') return `bench.copied(f.person_id, block)::text`;
  return isCopied ? `bench.copied(f.${name}, block)` : `f.${name}`;
}

/** How many tables are filled, or indexed, at a time. */
const atOnce = 2;

/** Does each of the things with whichever client is free. */
async function shared<T>(
  clients: readonly Client[],
  things: readonly T[],
  work: (client: Client, thing: T) => Promise<void>,
): Promise<void> {
  const left = [...things];
  await Promise.all(
    clients.map(async client => {
      for (let next = left.shift(); next !== undefined; next = left.shift()) await work(client, next);
    }),
  );
}

/** An index that is not ready is not kept up; it is built in one go when all rows are there, which is far faster. */
const setAside = `
  update pg_index set indisready = false, indisvalid = false
   where indrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace and relname = any ($1))`;

export interface Multiplying {
  /** A superuser's; the first block must be there. */
  readonly target: ClientConfig;
  /** How many blocks there shall be in all. */
  readonly blocks: number;
  readonly tell: (said: string) => void;
}

export const multiply = ({ target, blocks, tell }: Multiplying): Promise<void> =>
  withClient(target, one =>
    withClient(target, async two => {
      const clients = [one, two].slice(0, atOnce);
      const columns = await columnsOf(one);
      await one.query(schema);
      await one.query(setAside, [[...columns.keys()]]);
      // The rows were checked when the first block was written; whoever they are is all that changes.
      for (const client of clients)
        await client.query(`set session_replication_role = replica; set maintenance_work_mem = '1GB'`);
      await shared(clients, [...columns], async (client, [table, some]) => {
        const names = some.map(column => column.name).join(', ');
        await client.query(`create table bench.${table} as select ${names} from public.${table}`);
        await client.query(
          `insert into public.${table} (${names})
           select ${some.map(copyOf).join(', ')} from generate_series(1, $1) block, bench.${table} f`,
          [blocks - 1],
        );
        tell(`${table} multiplied`);
      });
      await shared(clients, [...columns.keys()], async (client, table) => {
        await client.query(`reindex table public.${table}`);
        tell(`${table} indexed`);
      });
      await one.query('drop schema bench cascade');
    }),
  );
