// One PostgreSQL for the whole run: the embedded one, or the server of TEST_ADMIN_DATABASE_URL; and on it a template that
// is migrated as its owner and holds the demo region, from which each test file gets a database of its own.

import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { parseIntoClientConfig } from 'pg-connection-string';
import type { TestProject } from 'vitest/node';
import { migrations } from '../../migrations/all.js';
import { startEmbeddedPostgres } from '../../src/database/embedded/start.js';
import { migrate } from '../../src/database/migrate.js';
import { admitLogins, provision } from '../../src/database/provision.js';
import { testClock } from '../../src/database/test-clock.js';
import { seed } from '../../src/demo/seed.js';
import { testNumberKeys } from './number-keys.js';

export interface TestTarget {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

export interface TestCluster {
  readonly superuser: TestTarget;
  readonly owner: { readonly user: string; readonly password: string };
  readonly server: { readonly user: string; readonly password: string };
  readonly sealer: { readonly user: string; readonly password: string };
  readonly template: string;
  readonly run: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    cluster: TestCluster;
  }
}

const secret = (): string => randomBytes(18).toString('base64url');

function ownServer(url: string): TestTarget {
  const { host, port, user, password, database } = parseIntoClientConfig(url);
  return {
    host: host ?? 'localhost',
    port: Number(port ?? 5432),
    user: user ?? 'postgres',
    password: typeof password === 'string' ? password : '',
    database: database ?? 'postgres',
  };
}

async function embedded(): Promise<{ superuser: TestTarget; stop(): Promise<void> }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'doorbraak-test-'));
  // As root PostgreSQL runs as somebody else, who must be let through to keep its files in here.
  chmodSync(dataDir, 0o711);
  // Nothing of a test outlives it: what a crash of the machine would lose may be lost.
  const settings = {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: '200',
  };
  const postgres = await startEmbeddedPostgres({ dataDir, settings });
  return {
    superuser: { host: postgres.host, port: postgres.port, ...postgres.superuser, database: 'postgres' },
    stop: async () => {
      await postgres.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const url = process.env.TEST_ADMIN_DATABASE_URL;
  const started =
    url === undefined ? await embedded() : { superuser: ownServer(url), stop: async () => undefined };
  const { superuser } = started;
  const run = randomBytes(4).toString('hex');
  const template = `doorbraak_test_${run}`;
  const owner = { user: 'doorbraak_test_owner', password: secret() };
  const server = { user: 'doorbraak_test_app', password: secret() };
  const sealer = { user: 'doorbraak_test_sealer', password: secret() };
  await provision({ superuser, database: template, owner, server, sealer });
  await migrate({ ...superuser, ...owner, database: template }, migrations);
  await admitLogins({ superuser, server, sealer });
  const client = new Client({ ...superuser, database: template });
  await client.connect();
  await client.query(testClock);
  await seed(client, testNumberKeys, { withSchoolYear: false });
  await client.end();
  project.provide('cluster', { superuser, owner, server, sealer, template, run });

  return async () => {
    const last = new Client(superuser);
    await last.connect();
    const { rows } = await last.query<{ datname: string }>(
      'select datname from pg_database where datname like $1',
      [`doorbraak\\_test\\_${run}%`],
    );
    for (const { datname } of rows) await last.query(`drop database "${datname}" with (force)`);
    // The logins stay for the next run, without a password that anybody knows.
    await last.query('alter role doorbraak_test_owner nologin');
    await last.query('alter role doorbraak_test_app nologin');
    await last.query('alter role doorbraak_test_sealer nologin');
    await last.end();
    await started.stop();
  };
}
