// A real server with the pages of the explorer, as main.ts starts it outside production, over a test database.

import { migrations } from '../../migrations/all.js';
import { readConfig } from '../../src/config.js';
import { demoIssuerConfig, demoKey } from '../../src/demo/demo-keys.js';
import { explorerPages } from '../../src/demo/explorer/explorer-pages.js';
import { createTokenVerifier } from '../../src/identity/token-verifier.js';
import { createLog } from '../../src/log.js';
import { capacityNames, entryOf } from '../../src/policy/vocabulary/capacities.js';
import { type RunningServer, startServer } from '../../src/server.js';
import type { TestDatabase } from '../support/database.js';
import { LogSink } from '../support/log-sink.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const dataDir = temporaryFolder();

export async function startExplorerServer(database: TestDatabase): Promise<RunningServer> {
  const key = await demoKey(dataDir);
  const config = { ...readConfig({ PORT: '0', DATA_DIR: dataDir }), poolSize: 8 };
  return startServer({
    config,
    target: database.server,
    tokens: createTokenVerifier({
      issuers: [demoIssuerConfig(key)],
      capacities: new Set(capacityNames),
      withoutOrganisation: new Set(capacityNames.filter(name => entryOf(name).confirmedBy !== 'appointment')),
    }),
    migrations: migrations.map(one => new one().name),
    log: createLog(new LogSink()),
    pages: explorerPages({ key, host: config.host }),
  });
}

export async function tokenFor(url: string, persona: string): Promise<string> {
  const response = await fetch(`${url}/explorer/token?persona=${persona}`, { method: 'POST' });
  const { token } = (await response.json()) as { token: string };
  return token;
}
