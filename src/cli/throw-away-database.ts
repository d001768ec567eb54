// A migrated database that is gone afterwards: on an embedded PostgreSQL of its own, or on the server of the tests.

import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { migrations } from '../../migrations/all.js';
import { startEmbeddedPostgres } from '../database/embedded/start.js';
import { migrate } from '../database/migrate.js';

async function asSuperuser<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function urlOf({
  host,
  port,
  user,
  password,
}: {
  host: string;
  port: number;
  user: string;
  password: string;
}): string {
  const login = `${encodeURIComponent(user)}:${encodeURIComponent(password)}`;
  return `postgres://${login}@${encodeURIComponent(host)}:${port}/postgres`;
}

async function withServer<T>(url: string | undefined, work: (url: string) => Promise<T>): Promise<T> {
  if (url !== undefined) return work(url);
  const dataDir = mkdtempSync(join(tmpdir(), 'doorbraak-schema-'));
  // As root PostgreSQL runs as somebody else, who must be let through to keep its files in here.
  chmodSync(dataDir, 0o711);
  const postgres = await startEmbeddedPostgres({ dataDir, settings: { fsync: 'off' } });
  try {
    return await work(urlOf({ host: postgres.host, port: postgres.port, ...postgres.superuser }));
  } finally {
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Migrated as superuser, so that no login has to be made; `adminUrl` is a superuser's on a server of one's own. */
export async function withThrowAwayDatabase<T>(
  adminUrl: string | undefined,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const name = `doorbraak_schema_${randomBytes(4).toString('hex')}`;
  return withServer(adminUrl, async server => {
    const url = new URL(server);
    url.pathname = `/${name}`;
    await asSuperuser(server, client => client.query(`create database ${name}`));
    try {
      await migrate({ url: url.href }, migrations);
      return await asSuperuser(url.href, work);
    } finally {
      await asSuperuser(server, client => client.query(`drop database if exists ${name} with (force)`));
    }
  });
}
