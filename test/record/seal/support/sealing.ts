// A sealer with a key and a second place of its own over a test database, and the verifier beside it.

import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Sealer } from '../../../../src/record/seal/sealer.js';
import { defaultOrigin, SigningKey } from '../../../../src/record/seal/signing-key.js';
import { WitnessFile } from '../../../../src/record/seal/witness-file.js';
import { type Asked, type Report, verifyLog } from '../../../../src/record/verify/verify-log.js';
import { urlOf } from '../../../api/support/command.js';
import type { TestDatabase } from '../../../support/database.js';

export interface SealFiles {
  readonly keyFile: string;
  readonly publicKeyFile: string;
  readonly witnessFile: string;
}

export function newKey(folder: string, name: string): Pick<SealFiles, 'keyFile' | 'publicKeyFile'> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const [keyFile, publicKeyFile] = [join(folder, `${name}.pem`), join(folder, `${name}.pub.pem`)];
  writeFileSync(keyFile, privateKey.export({ format: 'pem', type: 'pkcs8' }));
  writeFileSync(publicKeyFile, publicKey.export({ format: 'pem', type: 'spki' }));
  return { keyFile, publicKeyFile };
}

export function sealFiles(folder: string): SealFiles {
  mkdirSync(folder, { recursive: true });
  return { ...newKey(folder, 'seal-key'), witnessFile: join(folder, 'witness.jsonl') };
}

export const keyIn = ({ keyFile }: Pick<SealFiles, 'keyFile'>): SigningKey =>
  SigningKey.fromFile(keyFile, defaultOrigin);

export const openSealer = (
  database: Pick<TestDatabase, 'sealer'>,
  files: SealFiles,
  more: { readonly batch?: number; readonly looking?: boolean } = {},
): Promise<Sealer> =>
  Sealer.open({
    target: database.sealer,
    key: keyIn(files),
    witness: new WitnessFile(files.witnessFile),
    ...more,
  });

/** Seals once, whoever is still writing. */
export async function sealNow(
  database: Pick<TestDatabase, 'sealer'>,
  files: SealFiles,
  batch?: number,
): Promise<number> {
  const sealer = await openSealer(database, files, batch === undefined ? {} : { batch });
  try {
    return await sealer.seal();
  } finally {
    await sealer.close();
  }
}

/** Other tests write in the same cluster, and what they have not ended yet holds up sealing everywhere. */
export async function untilSettled(database: TestDatabase): Promise<void> {
  const settled = `select coalesce(pg_snapshot_xmin(pg_current_snapshot()) > max(xid), true) as so from access_log
    where xid < pg_snapshot_xmax(pg_current_snapshot())`;
  for (const until = Date.now() + 60_000; Date.now() < until; ) {
    if ((await database.query<{ so: boolean }>(settled))[0]!.so) return;
    await new Promise(resolve => setTimeout(resolve, 20));
  }
  throw new Error('somebody never ends their transaction');
}

/** Seals everything that is there. */
export async function seal(database: TestDatabase, files: SealFiles, batch?: number): Promise<number> {
  await untilSettled(database);
  return sealNow(database, files, batch);
}

export const verify = (
  database: Pick<TestDatabase, 'sealer'>,
  files: SealFiles,
  change: Partial<Asked> = {},
): Promise<Report> =>
  verifyLog({
    url: urlOf(database.sealer),
    keyFile: files.publicKeyFile,
    origin: defaultOrigin,
    witnessFile: files.witnessFile,
    receipts: [],
    ...change,
  });
