// A database of a file's own and a superuser's connection to it, for what no server is asked.

import { Client } from 'pg';
import { afterAll, beforeAll } from 'vitest';
import { freshDatabase, type TestDatabase } from './database.js';

export interface Superuser {
  readonly database: TestDatabase;
  readonly client: Client;
}

/** To be called once at the top of a file; what it answers can be used from within tests and hooks. */
export function openSuperuser(): Superuser {
  let opened: Superuser | undefined;
  beforeAll(async () => {
    const database = await freshDatabase();
    const client = new Client(database.superuser);
    await client.connect();
    opened = { database, client };
  });
  afterAll(async () => {
    await opened?.client.end();
    await opened?.database.drop();
  });
  const now = (): Superuser => {
    if (opened === undefined) throw new Error('the database is not open yet');
    return opened;
  };
  return {
    get database() {
      return now().database;
    },
    get client() {
      return now().client;
    },
  };
}
