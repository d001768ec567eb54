// Refuses a cluster that another major version of PostgreSQL made, before anything touches it.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

export async function refuseOtherMajor(clusterDir: string, major: string): Promise<void> {
  const made = (await readFile(join(clusterDir, 'PG_VERSION'), 'utf8')).trim();
  if (made === major) return;
  throw new EmbeddedPostgresError(
    'version-mismatch',
    `The database in ${clusterDir} was made by PostgreSQL ${made}, and PostgreSQL ${major} cannot read it. Dump it with version ${made} and restore the dump into a new data directory.`,
  );
}
