// The data directory of the server: made if absent, and proven writable before anything else happens.
import { constants } from 'node:fs';
import { access, chmod, mkdir, realpath } from 'node:fs/promises';

/** Answers the real path, so that one directory under two names stays one. */
export async function prepareDataDir(dataDir: string): Promise<string> {
  // PostgreSQL runs as another user when we are root, and must pass through to its own folder.
  const mode = process.getuid?.() === 0 ? 0o711 : 0o700;
  const made = await mkdir(dataDir, { recursive: true, mode });
  if (made !== undefined) await chmod(dataDir, mode);
  await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  return realpath(dataDir);
}
