// The superuser's password: made once at random, kept in a file that only the server's user may read.
import { randomBytes } from 'node:crypto';
import { chmod, lstat, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

export const SUPERUSER = 'doorbraak_superuser';

interface Question {
  dataDir: string;
  clusterExists: boolean;
}

/** A first start that died half way leaves a password behind, which the next one uses. */
export async function superuserPassword({ dataDir, clusterExists }: Question): Promise<string> {
  const file = join(dataDir, 'postgres.password');
  const kept = await readKept(file);
  if (kept !== undefined) return kept;
  if (!clusterExists) return makePassword(file);
  throw new EmbeddedPostgresError(
    'password-missing',
    `The file ${file} with the database's password is gone. Put it back from a backup, or remove the database to begin empty.`,
  );
}

async function readKept(file: string): Promise<string | undefined> {
  const facts = await lstat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (facts === undefined || !facts.isFile()) return undefined;
  if ((facts.mode & 0o077) !== 0) await chmod(file, 0o600);
  const password = (await readFile(file, 'utf8')).trim();
  return password === '' ? undefined : password;
}

async function makePassword(file: string): Promise<string> {
  const password = randomBytes(32).toString('base64url');
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    await writeFile(draft, `${password}\n`, { flag: 'wx', mode: 0o600, flush: true });
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
  return password;
}
