// What the surroundings say: read once at the start, checked, and never again.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { limits } from './graphql/limits/limits.js';
import type { ShieldKind } from './graphql/shield-kind.js';
import { type IssuerConfig, parseIssuers } from './identity/issuer-config.js';
import { projectRoot } from './project-root.js';

export interface Config {
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  /** Login that owns nothing; without it the embedded database is started. */
  readonly databaseUrl: string | undefined;
  /** Owner, for migrations only; the server never uses it. */
  readonly migrateDatabaseUrl: string | undefined;
  /** Keys and, where possible, the embedded database. */
  readonly dataDir: string;
  readonly issuers: readonly IssuerConfig[];
  readonly poolSize: number;
  readonly shield: ShieldKind;
  /** Keys of BSN and onderwijsnummer, as told (database/number-keys.ts); without them no number is opened or found. */
  readonly numberKeys: { readonly sealing: string; readonly finding: string } | undefined;
  /** Operations per actor in ten seconds. */
  readonly ratePerActor: number;
  /** Whether a preventive talk needs a report through DUO first (law.md K5, decisions.md P10); off unless told. */
  readonly requireDuoBeforeTalk: boolean;
  /** How long a request may take in all; the limit's own, and shorter only where a test wants it so. */
  readonly requestMilliseconds: number;
}

export class ConfigError extends Error {
  override name = 'ConfigError';
}

type Environment = Readonly<Record<string, string | undefined>>;

function wholeNumber(
  env: Environment,
  name: string,
  { or, from, to }: { or: number; from: number; to: number },
): number {
  const text = env[name];
  if (text === undefined || text === '') return or;
  const value = Number(text);
  if (!Number.isInteger(value) || value < from || value > to)
    throw new ConfigError(`${name} must be a whole number from ${from} to ${to}`);
  return value;
}

function issuersFrom(env: Environment): readonly IssuerConfig[] {
  const file = env.ISSUERS_FILE;
  if (file === undefined || file === '') return [];
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new ConfigError('ISSUERS_FILE cannot be read as JSON');
  }
  return parseIssuers(json);
}

function shieldFrom(env: Environment): ShieldKind {
  const kind = env.SHIELD ?? 'own';
  if (kind === 'own' || kind === 'stock' || kind === 'off') return kind;
  throw new ConfigError('SHIELD must be own, stock or off');
}

function numberKeysFrom(env: Environment): Config['numberKeys'] {
  const [sealing, finding] = [given(env.NUMBER_KEY), given(env.NUMBER_HASH_KEY)];
  if (sealing === undefined && finding === undefined) return undefined;
  if (sealing === undefined || finding === undefined)
    throw new ConfigError('NUMBER_KEY and NUMBER_HASH_KEY go together');
  return { sealing, finding };
}

function switchFrom(env: Environment, name: string): boolean {
  const word = given(env[name]) ?? 'off';
  if (word === 'on' || word === 'off') return word === 'on';
  throw new ConfigError(`${name} must be on or off`);
}

const given = (text: string | undefined): string | undefined => (text === '' ? undefined : text);

export function readConfig(env: Environment): Config {
  const production = env.NODE_ENV === 'production';
  const config: Config = {
    production,
    host: given(env.HOST) ?? '127.0.0.1',
    port: wholeNumber(env, 'PORT', { or: 4000, from: 0, to: 65_535 }),
    databaseUrl: given(env.DATABASE_URL),
    migrateDatabaseUrl: given(env.MIGRATE_DATABASE_URL),
    dataDir: resolve(given(env.DATA_DIR) ?? join(projectRoot, '.data')),
    issuers: issuersFrom(env),
    poolSize: wholeNumber(env, 'POOL_SIZE', { or: 20, from: 1, to: 500 }),
    shield: shieldFrom(env),
    numberKeys: numberKeysFrom(env),
    ratePerActor: wholeNumber(env, 'RATE_PER_ACTOR', { or: 500, from: 1, to: 10_000_000 }),
    requireDuoBeforeTalk: switchFrom(env, 'REQUIRE_DUO_BEFORE_TALK'),
    requestMilliseconds: limits.requestMilliseconds,
  };
  if (production) checkProduction(config);
  return config;
}

/** In production nothing is made up: no embedded database, no demo issuer, no wall taken down. */
function checkProduction(config: Config): void {
  if (config.databaseUrl === undefined) throw new ConfigError('production needs DATABASE_URL');
  if (config.issuers.length === 0)
    throw new ConfigError('production needs ISSUERS_FILE with at least one issuer');
  if (config.numberKeys === undefined)
    throw new ConfigError('production needs NUMBER_KEY and NUMBER_HASH_KEY');
  if (config.shield === 'off')
    throw new ConfigError('production runs with both walls: SHIELD may not be off');
}
