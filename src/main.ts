// Starts the server: configuration, database, issuers, port; and stops it again when told to.

import 'reflect-metadata';
import { migrations } from '../migrations/all.js';
import { ConfigError, readConfig } from './config.js';
import { NumberKeys } from './database/number-keys.js';
import { demoIssuer } from './demo/demo-issuer-name.js';
import { demoIssuerConfig, demoKey } from './demo/demo-keys.js';
import { demoNumberKeys } from './demo/demo-number-keys.js';
import { startDemoSealing } from './demo/demo-sealing.js';
import { explorerPages } from './demo/explorer/explorer-pages.js';
import { startOwnDatabase } from './demo/own-database.js';
import { createTokenVerifier } from './identity/token-verifier.js';
import { createLog, framesOf } from './log.js';
import { capacityNames, entryOf } from './policy/vocabulary/capacities.js';
import { startServer } from './server.js';

const log = createLog();

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const { numberKeys } = config;
  const numbers =
    numberKeys === undefined
      ? demoNumberKeys(config.dataDir)
      : new NumberKeys(numberKeys.sealing, numberKeys.finding);
  const own =
    config.databaseUrl === undefined
      ? await startOwnDatabase(config.dataDir, { migrations, numbers, log })
      : undefined;
  try {
    // The demo's issuer is for trying out; production has issuers of its own and refuses this one by name.
    const key = config.production ? undefined : await demoKey(config.dataDir);
    if (config.production && config.issuers.some(one => one.issuer === demoIssuer))
      throw new ConfigError('production refuses the demo issuer');
    const tokens = createTokenVerifier({
      issuers: [...config.issuers, ...(key === undefined ? [] : [demoIssuerConfig(key)])],
      capacities: new Set(capacityNames),
      withoutOrganisation: new Set(capacityNames.filter(name => entryOf(name).confirmedBy !== 'appointment')),
    });
    const server = await startServer({
      config,
      tokens,
      target: own?.target ?? { url: config.databaseUrl! },
      migrations: migrations.map(one => new one().name),
      numbers,
      log,
      ...(key === undefined ? {} : { pages: explorerPages({ key, host: config.host }) }),
    });
    const sealing =
      own === undefined ? undefined : await startDemoSealing(config.dataDir, { target: own.sealer, log });
    log.info('ready', { url: server.url });
    await untilTold();
    log.info('stopping');
    await server.stop();
    await sealing?.stop();
  } finally {
    await own?.stop();
  }
}

// A terminal tells us, and npm tells us again: told twice we stop once, and whole.
const untilTold = (): Promise<void> =>
  new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve());
  });

main().then(
  () => process.exit(0),
  fault => {
    // What a start fails on is about this server and its surroundings, and has to be readable.
    log.error('start failed', {
      reason: fault instanceof Error ? fault.message : 'unknown',
      frames: framesOf(fault),
    });
    process.exit(1);
  },
);
