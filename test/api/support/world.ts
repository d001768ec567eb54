// A world for the tests of a file: a database of its own and a server over it, with the clock on a usual day.

import { afterAll, beforeAll } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../support/database.js';
import { startTestServer, type TestServer, type TestServerOptions } from '../../support/server.js';
import { setTo, usualDay } from './clock.js';

export interface World {
  readonly database: TestDatabase;
  readonly server: TestServer;
}

/** To be called once at the top of a file; what it answers can be used from within tests and hooks. */
export function openWorld(options: TestServerOptions = {}): World {
  let opened: World | undefined;
  beforeAll(async () => {
    const database = await freshDatabase();
    const server = await startTestServer(database, options);
    setTo(server, usualDay);
    opened = { database, server };
  });
  afterAll(async () => {
    await opened?.server.stop();
    await opened?.database.drop();
  });
  const now = (): World => {
    if (opened === undefined) throw new Error('the world is not open yet');
    return opened;
  };
  return {
    get database() {
      return now().database;
    },
    get server() {
      return now().server;
    },
  };
}
