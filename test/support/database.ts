// A database of one's own for a test file: a copy of the template, thrown away with the run.

import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';
import type { TestTarget } from './global-setup.js';

export interface TestDatabase {
  readonly name: string;
  /** As the server logs in: it owns nothing. */
  readonly server: TestTarget;
  /** As the sealer of the record logs in. */
  readonly sealer: TestTarget;
  readonly owner: TestTarget;
  readonly superuser: TestTarget;
  /** Asks as superuser, past both walls: what is really there. */
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Ends the connection and removes the database. */
  drop(): Promise<void>;
}

export async function freshDatabase(): Promise<TestDatabase> {
  const cluster = inject('cluster');
  const name = `${cluster.template}_${randomBytes(4).toString('hex')}`;
  const maker = new Client(cluster.superuser);
  await maker.connect();
  await maker.query(`create database "${name}" template "${cluster.template}"`);
  for (const { user } of [cluster.server, cluster.sealer])
    await maker.query(`grant connect on database "${name}" to "${user}"`);
  const at = { host: cluster.superuser.host, port: cluster.superuser.port, database: name };
  const superuser = { ...cluster.superuser, database: name };
  const asking = new Client(superuser);
  await asking.connect();
  return {
    name,
    superuser,
    server: { ...at, ...cluster.server },
    sealer: { ...at, ...cluster.sealer },
    owner: { ...at, ...cluster.owner },
    query: async <Row extends object>(text: string, values: readonly unknown[] = []) =>
      (await asking.query(text, [...values])).rows as Row[],
    drop: async () => {
      await asking.end();
      await maker.query(`drop database if exists "${name}" with (force)`);
      await maker.end();
    },
  };
}
