// Where the sealer finds the database, its key and the second place: told one by one, or the demo's in its data folder.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ConnectionTarget } from '../database/data-source.js';
import { projectRoot } from '../project-root.js';
import { SealAlarm } from '../record/seal/seal-alarm.js';
import { defaultOrigin, SigningKey } from '../record/seal/signing-key.js';
import { WitnessFile } from '../record/seal/witness-file.js';

export interface SealSettings {
  readonly target: ConnectionTarget;
  readonly key: SigningKey;
  readonly witness: WitnessFile;
}

type Environment = Readonly<Record<string, string | undefined>>;

export function sealSettings(env: Environment): SealSettings {
  const production = env.NODE_ENV === 'production';
  const ofDemo = (name: string, file: string): string => {
    if (production) throw new SealAlarm(`production needs ${name}`);
    return join(resolve(env.DATA_DIR || join(projectRoot, '.data')), 'record', file);
  };
  const fileIn = (name: string, file: string): string => env[name] || ofDemo(name, file);
  return {
    target: { url: env.SEAL_DATABASE_URL || demoUrl(ofDemo('SEAL_DATABASE_URL', 'database-url')) },
    key: SigningKey.fromFile(fileIn('SEAL_KEY_FILE', 'seal-key.pem'), env.SEAL_ORIGIN || defaultOrigin),
    witness: new WitnessFile(fileIn('SEAL_WITNESS_FILE', 'witness.jsonl')),
  };
}

function demoUrl(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    throw new SealAlarm('sealing needs SEAL_DATABASE_URL, the login of the sealer; the demo seals by itself');
  }
}
