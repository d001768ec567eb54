// The demo issuer's keys: made at the first start, kept in the data folder, readable by the one who started it alone.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import type { IssuerConfig } from '../identity/issuer-config.js';
import { demoAudience, demoIssuer } from './demo-issuer-name.js';

const fileIn = (dataDir: string): string => join(dataDir, 'demo-issuer.json');

function kept(dataDir: string): JWK | undefined {
  try {
    return JSON.parse(readFileSync(fileIn(dataDir), 'utf8')) as JWK;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw fault;
  }
}

/** The private key; made when there is none yet. */
export async function demoKey(dataDir: string): Promise<JWK> {
  const known = kept(dataDir);
  if (known !== undefined) return known;
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  const key: JWK = { ...(await exportJWK(privateKey)), kid: 'demo-1', alg: 'EdDSA', use: 'sig' };
  mkdirSync(dataDir, { recursive: true });
  try {
    writeFileSync(fileIn(dataDir), JSON.stringify(key), { mode: 0o600, flag: 'wx' });
    return key;
  } catch (fault) {
    // Somebody else was first: theirs is the key.
    const theirs = kept(dataDir);
    if (theirs === undefined) throw fault;
    return theirs;
  }
}

export function demoIssuerConfig(key: JWK): IssuerConfig {
  const { d: _, ...publicKey } = key;
  return {
    issuer: demoIssuer,
    audience: demoAudience,
    jwks: { keys: [publicKey] },
    algorithms: ['EdDSA'],
    typ: 'at+jwt',
    maxAgeSeconds: 900,
    clockToleranceSeconds: 5,
    claims: { subject: 'sub', organisation: 'organisation', capacity: 'capacity' },
  };
}
