// As root: the folder outside the project that holds what the unprivileged user must reach but may not change.
import { chmod, lstat, mkdir } from 'node:fs/promises';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

export const SYSTEM_DIR = '/var/lib/doorbraak';

export async function prepareSystemDir(systemDir: string): Promise<void> {
  const made = await mkdir(systemDir, { recursive: true, mode: 0o755 });
  // Whatever the umask: the other user must pass through what was made here.
  if (made !== undefined) for (const folder of new Set([made, systemDir])) await chmod(folder, 0o755);
  await refuseUnlessOnlyOurs(systemDir);
}

/** What others may write, or what is a link, could be exchanged under our hands. */
export async function refuseUnlessOnlyOurs(folder: string): Promise<void> {
  const facts = await lstat(folder);
  if (facts.isDirectory() && facts.uid === process.getuid?.() && (facts.mode & 0o022) === 0) return;
  throw new EmbeddedPostgresError(
    'system-dir-unsafe',
    `${folder} must be a folder that only its owner, the user of this server, may write. Put that right and start again.`,
  );
}
