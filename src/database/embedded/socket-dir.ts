// The short private folder of PostgreSQL's socket, which nobody else may have made or may enter.
import { createHash } from 'node:crypto';
import { chmod, chown, lstat, mkdir, readdir, rmdir, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { canEnter, type ProcessUser } from './run-as.js';

// The address of a socket holds 104 bytes on macOS and 108 on Linux, with its end mark.
const LONGEST = 100;
const SOCKET = '.s.PGSQL.5432';

interface Wanted {
  clusterDir: string;
  user?: ProcessUser | undefined;
}

/** A folder of that name in another's hands is left alone, and another name taken. */
export async function makeSocketDir({ clusterDir, user }: Wanted): Promise<string> {
  const name = `doorbraak-${createHash('sha256').update(clusterDir).digest('hex').slice(0, 12)}`;
  for (const base of new Set([tmpdir(), '/tmp'])) {
    if (!(await fits(join(base, name), base, user))) continue;
    for (const suffix of ['', '-1', '-2', '-3', '-4', '-5', '-6', '-7']) {
      const folder = join(base, name + suffix);
      if (await claim(folder, user)) return folder;
    }
  }
  throw new EmbeddedPostgresError(
    'socket-dir',
    `No private folder for the database's socket could be made in ${tmpdir()} or /tmp. Set TMPDIR to a short path that the database's user may enter.`,
  );
}

export async function isPrivate(folder: string, uid: number): Promise<boolean> {
  const facts = await lstat(folder).catch(() => undefined);
  return facts?.isDirectory() === true && facts.uid === uid && (facts.mode & 0o077) === 0;
}

export async function removeSocketDir(folder: string): Promise<void> {
  await empty(folder);
  await rmdir(folder).catch(() => undefined);
}

async function fits(folder: string, base: string, user: ProcessUser | undefined): Promise<boolean> {
  // Quotes, commas and backslashes have a meaning of their own in the setting that names the folder.
  if (/[",\\]/.test(folder) || Buffer.byteLength(join(folder, `-1/${SOCKET}.lock`)) > LONGEST) return false;
  return canEnter(user, base);
}

async function claim(folder: string, user: ProcessUser | undefined): Promise<boolean> {
  const uid = user?.uid ?? process.getuid?.() ?? -1;
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
    if (!(await isPrivate(folder, uid))) return false;
    await empty(folder);
    return true;
  }
  await chmod(folder, 0o700);
  if (user !== undefined) await chown(folder, user.uid, user.gid);
  return true;
}

/** A dead server's socket and its lock would keep the next one from starting, if its number was given anew. */
async function empty(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (name.startsWith('.s.PGSQL.')) await unlink(join(folder, name)).catch(() => undefined);
  }
}
