// Asks an embedded PostgreSQL one thing over its socket.
import pg from 'pg';
import type { EmbeddedPostgres } from '../../src/database/embedded/start.js';

type Reachable = Pick<EmbeddedPostgres, 'host' | 'port' | 'superuser'>;

export async function query(server: Reachable, sql: string, values: unknown[] = []): Promise<unknown[][]> {
  const { host, port, superuser } = server;
  const client = new pg.Client({ host, port, ...superuser, database: 'postgres', ssl: false });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query<unknown[]>({ text: sql, values, rowMode: 'array' })).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}
