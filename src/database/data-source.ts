// The server's connections: a login that owns nothing, standing at the gate between operations.

import { DataSource } from 'typeorm';
import { limits } from './connection-limits.js';
import { gateRole } from './roles.js';

export interface ConnectionTarget {
  readonly host?: string;
  readonly port?: number;
  readonly user?: string;
  readonly password?: string;
  readonly database?: string;
  readonly url?: string;
}

export interface DataSourceOptions {
  readonly target: ConnectionTarget;
  /** Which role a connection stands in; without it the login remains what it is. */
  readonly role?: string;
  readonly poolSize: number;
  readonly entities?: readonly (abstract new (...args: never[]) => object)[];
  readonly name: string;
}

/** Settings of every connection: one zone, bounded statements, and no value of ours in the database's own logs. */
const settings = (role: string | undefined): string =>
  [
    ...(role === undefined ? [] : [`role=${role}`]),
    'TimeZone=UTC',
    'search_path=public',
    `statement_timeout=${limits.statementMilliseconds}`,
    `lock_timeout=${limits.statementMilliseconds}`,
    `idle_in_transaction_session_timeout=${limits.requestMilliseconds + 5_000}`,
    'jit=off',
    // A statement that reads a whole case takes far longer to plan than to run; it is planned once per connection.
    'plan_cache_mode=force_generic_plan',
  ]
    .map(setting => `-c ${setting}`)
    .join(' ');

export function createDataSource({
  target,
  role,
  poolSize,
  entities = [],
  name,
}: DataSourceOptions): DataSource {
  const { user, ...rest } = target;
  return new DataSource({
    type: 'postgres',
    ...rest,
    ...(user === undefined ? {} : { username: user }),
    entities: [...entities] as never,
    synchronize: false,
    migrationsRun: false,
    // A logger would carry parameters, and parameters are about people.
    logging: false,
    applicationName: name,
    connectTimeoutMS: limits.connectMilliseconds,
    extra: {
      max: poolSize,
      options: settings(role),
      // Prepared statements pile up on a connection; it is renewed now and then.
      maxLifetimeSeconds: limits.connectionLifetimeSeconds,
    },
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
  });
}

export const gateSource = (options: Omit<DataSourceOptions, 'role'>): DataSource =>
  createDataSource({ ...options, role: gateRole });
