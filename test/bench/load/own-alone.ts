// Our server alone on a population, to be looked at rather than compared: started, asked, stopped.

import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { demoAudience, demoIssuer } from '../../../src/demo/demo-issuer-name.js';
import { contenders, ours } from '../contenders/all.js';
import { type RunningContender, startContender } from '../contenders/child.js';
import type { Contender } from '../contenders/contender.js';
import type { Population } from '../population/population.js';

export interface OwnAlone {
  readonly contender: Contender;
  readonly running: RunningContender;
  readonly key: JWK;
  /** Milliseconds from starting the process to its first readiness. */
  readonly startedIn: number;
}

export async function makeKey(): Promise<{ key: JWK; publicKey: JWK }> {
  const pair = await generateKeyPair('EdDSA', { extractable: true });
  const key: JWK = { ...(await exportJWK(pair.privateKey)), kid: 'demo-1', alg: 'EdDSA', use: 'sig' };
  const { d: _, ...publicKey } = key;
  return { key, publicKey };
}

export async function startOwn({ server }: Population, connections: number): Promise<OwnAlone> {
  const { key, publicKey } = await makeKey();
  const contender = contenders().find(one => one.name === ours)!;
  const began = performance.now();
  const running = await startContender(contender.program, {
    database: server,
    poolSize: connections,
    jwks: { keys: [publicKey] },
    issuer: demoIssuer,
    audience: demoAudience,
    log: 'durable',
    ...contender.settings,
  });
  return { contender, running, key, startedIn: performance.now() - began };
}
