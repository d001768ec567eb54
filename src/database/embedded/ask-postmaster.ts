// Asks a running PostgreSQL, with our credentials, which server it is.
import pg from 'pg';
import type { Postmaster } from './postmaster.js';
import { SUPERUSER } from './superuser-password.js';

const LONGEST_MS = 5_000;

/** The name it was started under, or why it does not answer. */
export type Answer = { name: string } | { refusal: string };

export async function askName(server: Postmaster, password: string): Promise<Answer> {
  const { socketDir: host, port } = server;
  const client = new pg.Client({
    host,
    port,
    user: SUPERUSER,
    password,
    database: 'postgres',
    ssl: false,
    connectionTimeoutMillis: LONGEST_MS,
    query_timeout: LONGEST_MS,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ name: string }>("select current_setting('cluster_name') as name");
    return { name: rows[0]?.name ?? '' };
  } catch (error) {
    return { refusal: (error as { code?: string }).code ?? 'no answer' };
  } finally {
    await client.end().catch(() => undefined);
  }
}
