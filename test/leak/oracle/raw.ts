// What is really in the database, table by table, read past both walls.

import { tableOf } from '../../../src/database/row-shapes.js';
import { type Resource, resourceNames } from '../../../src/policy/vocabulary/resources.js';
import type { TestDatabase } from '../../support/database.js';

export type Cell = string | number | boolean | null | readonly Cell[] | { readonly [name: string]: Cell };
export type RawRow = Readonly<Record<string, Cell>>;

export interface Raw {
  readonly now: Date;
  readonly nouns: ReadonlyMap<Resource, readonly RawRow[]>;
  readonly incapacities: readonly RawRow[];
}

async function rowsOf(database: TestDatabase, table: string): Promise<RawRow[]> {
  const rows = await database.query<{ row: RawRow }>(`select to_json(t) as row from ${table} t`);
  return rows.map(one => one.row);
}

export async function readRaw(database: TestDatabase, offsetMilliseconds = 0): Promise<Raw> {
  const nouns = new Map<Resource, RawRow[]>();
  for (const resource of resourceNames) nouns.set(resource, await rowsOf(database, tableOf(resource)));
  const [clock] = await database.query<{ now: Date }>('select transaction_timestamp() as now');
  return {
    now: new Date(clock!.now.getTime() + offsetMilliseconds),
    nouns,
    incapacities: await rowsOf(database, 'incapacities'),
  };
}

export const rows = (raw: Raw, resource: Resource): readonly RawRow[] => raw.nouns.get(resource) ?? [];
