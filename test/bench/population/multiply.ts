// Makes many blocks out of the first: every row again, with each id replaced by the same thing's id in the new block.

import type { Client } from 'pg';
import { groupBy } from './group-by.js';

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

interface Rebuilt {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
  readonly isConstraint: boolean;
}

/** Indexes are built anew after the rows: that is far faster than keeping them through. Keys stay. */
const rebuilt = `
  select i.indrelid::regclass::text as table, x.relname as name,
         coalesce(pg_get_constraintdef(k.oid), pg_get_indexdef(i.indexrelid)) as definition, k.oid is not null as "isConstraint"
    from pg_index i join pg_class x on x.oid = i.indexrelid
    left join pg_constraint k on k.conindid = i.indexrelid and k.contype = 'x'
   where x.relnamespace = 'public'::regnamespace and (k.oid is not null or not i.indisunique)`;

async function withoutIndexes(client: Client, work: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<Rebuilt>(rebuilt);
  for (const { table, name, isConstraint } of rows) {
    await client.query(isConstraint ? `alter table ${table} drop constraint ${name}` : `drop index ${name}`);
  }
  await work();
  for (const { table, name, definition, isConstraint } of rows) {
    await client.query(
      isConstraint ? `alter table ${table} add constraint ${name} ${definition}` : definition,
    );
  }
}

export interface Multiplying {
  /** How many blocks there shall be in all. */
  readonly blocks: number;
  readonly tell: (said: string) => void;
}

/** The client is a superuser's; the first block must be there. */
export async function multiply(client: Client, { blocks, tell }: Multiplying): Promise<void> {
  const columns = await columnsOf(client);
  await client.query(schema);
  // The rows were checked when the first block was written; whoever they are is all that changes.
  await client.query(`set session_replication_role = replica; set maintenance_work_mem = '512MB'`);
  await withoutIndexes(client, async () => {
    for (const [table, some] of columns) {
      const names = some.map(column => column.name).join(', ');
      await client.query(`create table bench.${table} as select ${names} from public.${table}`);
      await client.query(
        `insert into public.${table} (${names})
         select ${some.map(copyOf).join(', ')} from generate_series(1, $1) block, bench.${table} f`,
        [blocks - 1],
      );
      tell(`${table} multiplied`);
    }
  });
  await client.query('drop schema bench cascade; reset session_replication_role; reset maintenance_work_mem');
}
