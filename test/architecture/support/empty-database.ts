// A database with nothing in it, and one that has just been migrated as its owner: no demo region, no clock that moves.

import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';
import { migrations } from '../../../migrations/all.js';
import { migrate } from '../../../src/database/migrate.js';

export interface OpenDatabase {
  /** A superuser's. */
  readonly client: Client;
  drop(): Promise<void>;
}

export async function emptyDatabase(): Promise<OpenDatabase & { readonly name: string }> {
  const { superuser, owner, template } = inject('cluster');
  const name = `${template}_${randomBytes(4).toString('hex')}`;
  const maker = new Client(superuser);
  await maker.connect();
  await maker.query(`create database "${name}" template template0 owner "${owner.user}"`);
  const client = new Client({ ...superuser, database: name });
  await client.connect();
  return {
    name,
    client,
    drop: async () => {
      await client.end();
      await maker.query(`drop database if exists "${name}" with (force)`);
      await maker.end();
    },
  };
}

export async function migratedDatabase(): Promise<OpenDatabase> {
  const { superuser, owner } = inject('cluster');
  const { name, client, drop } = await emptyDatabase();
  await migrate({ ...superuser, ...owner, database: name }, migrations);
  return { client, drop };
}
