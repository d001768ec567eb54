// A copy of a population's database, to be written in and thrown away: what one run wrote is measured in no other.

import type { DatabaseTarget, Population } from './population.js';
import { withClient } from './with-client.js';

const asSuperuser = ({ superuser }: Population, ...statements: string[]): Promise<void> =>
  withClient({ ...superuser, database: 'postgres' }, async client => {
    for (const statement of statements) await client.query(statement);
  });

const gone = ({ database }: DatabaseTarget): string => `drop database if exists ${database} with (force)`;

/** One that a run left behind under this name is replaced. */
export async function copyOf(made: Population, name: string): Promise<DatabaseTarget> {
  const copy = { ...made.server, database: `${made.server.database}_${name}` };
  await asSuperuser(
    made,
    gone(copy),
    `create database ${copy.database} template ${made.server.database} strategy file_copy`,
    `grant connect on database ${copy.database} to ${copy.user}`,
  );
  return copy;
}

export const dropCopy = (made: Population, copy: DatabaseTarget): Promise<void> =>
  asSuperuser(made, gone(copy));
