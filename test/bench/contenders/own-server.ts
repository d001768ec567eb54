// This server as in production, in a process of its own; a wall or the record is down only where that is what is measured.

import 'reflect-metadata';
import { destination } from 'pino';
import { migrations } from '../../../migrations/all.js';
import { readConfig } from '../../../src/config.js';
import { demoIssuerConfig } from '../../../src/demo/demo-keys.js';
import { createTokenVerifier } from '../../../src/identity/token-verifier.js';
import { createLog } from '../../../src/log.js';
import { capacityNames, entryOf } from '../../../src/policy/vocabulary/capacities.js';
import { startServer } from '../../../src/server.js';
import { announce, readSettings } from './server-settings.js';

const { database, poolSize, jwks, log, shield = 'own' } = readSettings();
const config = readConfig({ PORT: '0' });

const server = await startServer({
  config: { ...config, production: true, poolSize, shield, ratePerActor: 100_000_000 },
  target: database,
  tokens: createTokenVerifier({
    issuers: [demoIssuerConfig(jwks.keys[0]!)],
    capacities: new Set(capacityNames),
    withoutOrganisation: new Set(capacityNames.filter(name => entryOf(name).confirmedBy !== 'appointment')),
  }),
  migrations: migrations.map(one => new one().name),
  // Standard output is where the port is told; the lines go, as they would, to a file.
  log: createLog(destination({ dest: 2, sync: true })),
  rowSecurityMayBeOff: true,
  ...(log === 'durable' ? {} : { record: { write: async () => undefined, close: async () => undefined } }),
});
announce(Number(new URL(server.url).port), () => server.stop());
