// Two copies of the population for one run of all contenders; in one of them row-level security is off.

import { copyOf, dropCopy } from './copy.js';
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

export async function freshCopies(made: Population): Promise<Copies> {
  const walled = await copyOf(made, 'measured');
  const unwalled = await copyOf(made, 'unwalled');
  await takeOffWalls({ ...made.superuser, database: unwalled.database });
  return { walled, unwalled };
}

export async function dropCopies(made: Population, { walled, unwalled }: Copies): Promise<void> {
  await dropCopy(made, walled);
  await dropCopy(made, unwalled);
}
