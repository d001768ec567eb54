// The demo's sealing: a key and a second place in the data folder, and a sealer beside the server, so that a first try's
// record is sealed too. In production the sealer is a process of its own, with files that the server's machine has not.

import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConnectionTarget } from '../database/data-source.js';
import type { Log } from '../log.js';
import { toldOf } from '../record/seal/seal-alarm.js';
import { Sealer } from '../record/seal/sealer.js';
import { type Sealing, sealEvery } from '../record/seal/sealing-loop.js';
import { defaultOrigin, SigningKey } from '../record/seal/signing-key.js';
import { WitnessFile } from '../record/seal/witness-file.js';

const everyMilliseconds = 1_000;

function haveKey(file: string): void {
  const pem = generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' });
  try {
    writeFileSync(file, pem, { mode: 0o600, flag: 'wx' });
  } catch (fault) {
    // There is one already.
    if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault;
  }
}

function urlOf({ host = '', port, user = '', password = '', database = '' }: ConnectionTarget): string {
  const login = `${encodeURIComponent(user)}:${encodeURIComponent(password)}`;
  return `postgresql://${login}@/${database}?host=${encodeURIComponent(host)}&port=${port}`;
}

/** What goes wrong is told and does not end the server: what was not sealed yet, the next start seals. */
export async function startDemoSealing(
  dataDir: string,
  { target, log }: { readonly target: ConnectionTarget; readonly log: Log },
): Promise<Pick<Sealing, 'stop'>> {
  const folder = join(dataDir, 'record');
  mkdirSync(folder, { recursive: true });
  const keyFile = join(folder, 'seal-key.pem');
  haveKey(keyFile);
  const publicKey = createPublicKey(readFileSync(keyFile)).export({ format: 'pem', type: 'spki' });
  writeFileSync(join(folder, 'seal-key.pub.pem'), publicKey);
  // By which `npm run -s verify-log` finds the database of a first try.
  writeFileSync(join(folder, 'database-url'), `${urlOf(target)}\n`, { mode: 0o600 });
  const stopped = (fault: unknown) => log.error('sealing stopped', { reason: toldOf(fault) });
  try {
    const sealer = await Sealer.open({
      target,
      key: SigningKey.fromFile(keyFile, defaultOrigin),
      witness: new WitnessFile(join(folder, 'witness.jsonl')),
    });
    const sealing = sealEvery(sealer, everyMilliseconds);
    sealing.ended.catch(stopped);
    return sealing;
  } catch (fault) {
    stopped(fault);
    return { stop: async () => undefined };
  }
}
