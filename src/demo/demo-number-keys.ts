// The demo's keys for BSN and onderwijsnummer: made at the first start, kept in the data folder beside the database.

import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NumberKeys } from '../database/number-keys.js';

interface Kept {
  readonly sealing: string;
  readonly finding: string;
}

const fileIn = (dataDir: string): string => join(dataDir, 'number-keys.json');

function kept(dataDir: string): Kept | undefined {
  try {
    return JSON.parse(readFileSync(fileIn(dataDir), 'utf8')) as Kept;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw fault;
  }
}

const made = (id: string): string => `${id}:${randomBytes(32).toString('base64url')}`;

function make(dataDir: string): Kept {
  const fresh = { sealing: made('demo-1'), finding: made('demo-1') };
  mkdirSync(dataDir, { recursive: true });
  try {
    writeFileSync(fileIn(dataDir), JSON.stringify(fresh), { mode: 0o600, flag: 'wx' });
    return fresh;
  } catch (fault) {
    // Somebody else was first: theirs are the keys.
    const theirs = kept(dataDir);
    if (theirs === undefined) throw fault;
    return theirs;
  }
}

export function demoNumberKeys(dataDir: string): NumberKeys {
  const { sealing, finding } = kept(dataDir) ?? make(dataDir);
  return new NumberKeys(sealing, finding);
}
