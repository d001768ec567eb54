// A real server in this process, on a port of its own, over a test database; its clock can be moved.

import type { JWK } from 'jose';
import { migrations } from '../../migrations/all.js';
import { type Config, readConfig } from '../../src/config.js';
import { demoIssuerConfig, demoKey } from '../../src/demo/demo-keys.js';
import { createTokenVerifier } from '../../src/identity/token-verifier.js';
import { createLog } from '../../src/log.js';
import { capacityNames, entryOf } from '../../src/policy/vocabulary/capacities.js';
import { startServer } from '../../src/server.js';
import type { TestDatabase } from './database.js';
import { LogSink } from './log-sink.js';
import { testNumberKeys } from './number-keys.js';
import { temporaryFolder } from './temporary-folder.js';

export interface TestServer {
  readonly url: string;
  readonly key: JWK;
  readonly log: LogSink;
  /** Moves the server's clock by so many milliseconds from now on. */
  setClock(offsetMilliseconds: number): void;
  /** What that clock says. */
  now(): Date;
  stop(): Promise<void>;
}

export interface TestServerOptions {
  readonly config?: Partial<Config>;
  readonly rowSecurityMayBeOff?: boolean;
}

const dataDir = temporaryFolder();

export async function startTestServer(
  database: TestDatabase,
  options: TestServerOptions = {},
): Promise<TestServer> {
  const key = await demoKey(dataDir);
  const log = new LogSink();
  let offset = 0;
  const server = await startServer({
    config: {
      ...readConfig({ PORT: '0', DATA_DIR: dataDir }),
      ratePerActor: 1_000_000,
      poolSize: 8,
      ...options.config,
    },
    target: database.server,
    tokens: createTokenVerifier({
      issuers: [demoIssuerConfig(key)],
      capacities: new Set(capacityNames),
      withoutOrganisation: new Set(capacityNames.filter(name => entryOf(name).confirmedBy !== 'appointment')),
    }),
    migrations: migrations.map(one => new one().name),
    numbers: testNumberKeys,
    log: createLog(log),
    clockOffset: () => `${offset} milliseconds`,
    rowSecurityMayBeOff: options.rowSecurityMayBeOff ?? false,
  });
  return {
    url: server.url,
    key,
    log,
    setClock: milliseconds => {
      offset = milliseconds;
    },
    now: () => new Date(Date.now() + offset),
    stop: () => server.stop(),
  };
}
