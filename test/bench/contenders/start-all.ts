// Starts every contender on the population, and stops them again.

import type { JWK } from 'jose';
import { demoAudience, demoIssuer } from '../../../src/demo/demo-issuer-name.js';
import type { DatabaseTarget } from '../population/population.js';
import { type RunningContender, startContender } from './child.js';
import type { Contender } from './contender.js';

export interface Databases {
  readonly walled: DatabaseTarget;
  /** A copy with row-level security off. */
  readonly unwalled: DatabaseTarget;
}

export interface StartAll {
  readonly contenders: readonly Contender[];
  readonly databases: Databases;
  readonly key: JWK;
  readonly connections: number;
}

export async function startAll({
  contenders,
  databases,
  key,
  connections,
}: StartAll): Promise<Map<Contender, RunningContender>> {
  const running = new Map<Contender, RunningContender>();
  for (const contender of contenders) {
    const settings = {
      database: contender.isUnwalled === true ? databases.unwalled : databases.walled,
      poolSize: connections,
      jwks: { keys: [key] },
      issuer: demoIssuer,
      audience: demoAudience,
      log: 'durable' as const,
      ...contender.settings,
    };
    running.set(contender, await startContender(contender.program, settings));
  }
  return running;
}
