// Brings a database up to date, as its owner; the server itself never runs this.

import { DataSource } from 'typeorm';
import type { ConnectionTarget } from './data-source.js';

type MigrationClass = new () => import('typeorm').MigrationInterface;

/** Applies what is missing, each migration in its own transaction; returns the names of those applied. */
export async function migrate(
  target: ConnectionTarget,
  migrations: readonly MigrationClass[],
): Promise<string[]> {
  const { user, ...rest } = target;
  const dataSource = new DataSource({
    type: 'postgres',
    ...rest,
    ...(user === undefined ? {} : { username: user }),
    migrations: [...migrations],
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    synchronize: false,
    logging: false,
    applicationName: 'doorbraak migrate',
  });
  await dataSource.initialize();
  try {
    // Two that start at once wait for each other.
    await dataSource.query(`select pg_advisory_lock(hashtext('doorbraak migrate'))`);
    const applied = await dataSource.runMigrations();
    return applied.map(migration => migration.name);
  } finally {
    await dataSource.destroy();
  }
}
