// Brings a database up to date, as its owner; the server itself never runs this.

import { DataSource } from 'typeorm';
import { CONSENT_LAW } from '../domain/consent/consent-law.js';
import type { ConnectionTarget } from './data-source.js';

type MigrationClass = new () => import('typeorm').MigrationInterface;

export interface Migrated {
  /** Names of the migrations that were missing. */
  readonly applied: readonly string[];
  /** How many pupils the law has to pass over, until which consent opens nothing for them. */
  readonly lawPassesDue: number;
}

/**
 * Applies what is missing, each migration in its own transaction, and tells the database by which version of the law this
 * program computes: periods of another version permit nothing from then on.
 */
export async function migrate(
  target: ConnectionTarget,
  migrations: readonly MigrationClass[],
): Promise<Migrated> {
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
    const [law] = (await dataSource.query('select app.law_is($1)::int as due', [CONSENT_LAW.version])) as {
      due: number;
    }[];
    return { applied: applied.map(migration => migration.name), lawPassesDue: law!.due };
  } finally {
    await dataSource.destroy();
  }
}
