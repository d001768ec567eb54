// What every contender is started with: one JSON object in its environment.

import type { JWK } from 'jose';
import type { DatabaseTarget } from '../population/population.js';

export interface ServerSettings {
  readonly database: DatabaseTarget;
  readonly poolSize: number;
  /** The public keys of whoever signs the tokens. */
  readonly jwks: { readonly keys: readonly JWK[] };
  readonly issuer: string;
  readonly audience: string;
  readonly log: 'durable' | 'none';
  /** Of our own server alone: whether its API wall is up. */
  readonly shield?: 'own' | 'off';
  /** Of the peer alone: its own way to the database, or a shorter one. */
  readonly way?: 'stock' | 'pipelined';
  /** Of the peer alone: how many lines an operation, by its name, owes to the record. */
  readonly rows?: Readonly<Record<string, number>>;
}

/** Name of the environment variable. */
export const settingsIn = 'BENCH_SERVER';

export const readSettings = (): ServerSettings => JSON.parse(process.env[settingsIn]!) as ServerSettings;

/** Says on which port it listens, and stops when told to. */
export function announce(port: number, stop: () => Promise<void>): void {
  process.stdout.write(`ready ${port}\n`);
  process.once('SIGTERM', () => void stop().then(() => process.exit(0)));
}
