// The embedded database of a first try: started, brought up to date and filled, then left to a login that owns nothing.

import { createHmac } from 'node:crypto';
import { Client } from 'pg';
import type { MigrationInterface } from 'typeorm';
import type { ConnectionTarget } from '../database/data-source.js';
import { startEmbeddedPostgres } from '../database/embedded/start.js';
import { passOverDue } from '../database/law-pass/pass-over-due.js';
import { migrate } from '../database/migrate.js';
import type { NumberKeys } from '../database/number-keys.js';
import { admitLogins, type Login, provision } from '../database/provision.js';
import type { Log } from '../log.js';
import { seed } from './seed.js';

export interface OwnDatabase {
  readonly target: ConnectionTarget;
  /** As the sealer of the record logs in. */
  readonly sealer: ConnectionTarget;
  stop(): Promise<void>;
}

const database = 'doorbraak';

export interface OwnDatabaseParts {
  readonly migrations: readonly (new () => MigrationInterface)[];
  readonly numbers: NumberKeys;
  readonly log: Log;
}

export async function startOwnDatabase(
  dataDir: string,
  { migrations, numbers, log }: OwnDatabaseParts,
): Promise<OwnDatabase> {
  const postgres = await startEmbeddedPostgres({ dataDir, log: event => log.info(event) });
  try {
    const at = { host: postgres.host, port: postgres.port };
    const superuser = { ...at, ...postgres.superuser, database: 'postgres' };
    // Passwords of the three logins follow from the cluster's own: nothing more has to be kept.
    const login = (user: string): Login => ({
      user,
      password: createHmac('sha256', postgres.superuser.password).update(user).digest('base64url'),
    });
    const owner = login('doorbraak_owner');
    const server = login('doorbraak_app');
    const sealer = login('doorbraak_sealer');
    await provision({ superuser, database, owner, server, sealer });
    await migrate({ ...at, ...owner, database }, migrations);
    await admitLogins({ superuser, server, sealer });
    const client = new Client({ ...superuser, database });
    await client.connect();
    const filled = await seed(client, numbers, { withSchoolYear: true }).finally(() => client.end());
    if (filled) log.info('demo region seeded');
    const target = { ...at, ...server, database };
    await followLaw(target, log);
    return { target, sealer: { ...at, ...sealer, database }, stop: () => postgres.stop() };
  } catch (fault) {
    await postgres.stop();
    throw fault;
  }
}

/** After a program with another law what is there works again without anybody's doing. */
async function followLaw(target: ConnectionTarget, log: Log): Promise<void> {
  const { passed, failed } = await passOverDue(target);
  if (passed > 0) log.info('the law passed over pupils that were due', { count: passed });
  if (failed > 0) log.error('the law could not pass over pupils that are due', { count: failed });
}
