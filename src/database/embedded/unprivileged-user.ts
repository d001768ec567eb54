// As root: the existing user without rights under whose name PostgreSQL runs, since it refuses root.
import { readFile, stat } from 'node:fs/promises';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { type ProcessUser, runAs } from './run-as.js';

// The first three are PostgreSQL's own on Linux, macOS and the BSDs; the others exist nearly everywhere.
const PREFERRED = ['postgres', '_postgres', 'pgsql', 'nobody', 'daemon'];

/**
 * Who owns the data directory comes first, so that a project of an ordinary user (or a bind mount in a container)
 * does not fill with another's files.
 */
export async function unprivilegedUser(dataDir: string): Promise<ProcessUser> {
  const { uid } = await stat(dataDir);
  const gid = uid === 0 ? undefined : await mainGroup(uid);
  if (gid !== undefined) return { uid, gid };
  const passwd = await readFile('/etc/passwd', 'utf8').catch(() => '');
  const user = firstPreferred(passwd);
  if (user !== undefined) return user;
  throw new EmbeddedPostgresError(
    'no-unprivileged-user',
    `PostgreSQL refuses to run as root, and none of the users ${PREFERRED.join(', ')} exists. Start the server as an ordinary user.`,
  );
}

export function firstPreferred(passwd: string): ProcessUser | undefined {
  const entries = passwd.split('\n').map(line => line.split(':'));
  for (const name of PREFERRED) {
    const [, , uid, gid] = entries.find(entry => entry[0] === name) ?? [];
    const user = { uid: Number(uid), gid: Number(gid) };
    // macOS gives nobody the number -2, which no process can take on.
    if (user.uid > 0 && user.gid > 0) return user;
  }
  return undefined;
}

/** Nothing for a number without a name: initdb would stop there. */
async function mainGroup(uid: number): Promise<number | undefined> {
  const { ok, output } = await runAs(undefined, '/usr/bin/id', ['-g', String(uid)]);
  return ok ? Number(output) : undefined;
}
