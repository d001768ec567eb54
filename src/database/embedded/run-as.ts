// Runs a program to its end, as another user where that is asked, with nothing of our own environment.
import { spawn } from 'node:child_process';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

export interface ProcessUser {
  uid: number;
  gid: number;
}

export interface Outcome {
  ok: boolean;
  output: string;
}

/** Without secrets, PG* variables or a locale: the child's behaviour hangs on its arguments alone. */
export const BARE_ENVIRONMENT = {
  PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin',
  LC_ALL: 'C',
  TZ: 'UTC',
};

const LONGEST_MS = 600_000;

export async function runAs(
  user: ProcessUser | undefined,
  program: string,
  args: string[],
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...user,
      cwd: '/',
      env: BARE_ENVIRONMENT,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LONGEST_MS,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (output += part));
    child.on('error', (error: NodeJS.ErrnoException) => {
      if (user !== undefined && (error.code === 'EPERM' || error.code === 'EINVAL')) reject(cannotDrop(user));
      else resolve({ ok: false, output: error.code ?? 'spawn failed' });
    });
    child.on('close', code => resolve({ ok: code === 0, output }));
  });
}

/** Asked of the system itself, so that access lists and odd mounts count as well as mode bits. */
export async function canEnter(user: ProcessUser | undefined, folder: string): Promise<boolean> {
  return (await runAs(user, '/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder])).ok;
}

export async function canExecute(user: ProcessUser | undefined, file: string): Promise<boolean> {
  return (await runAs(user, '/bin/sh', ['-c', 'test -r "$1" && test -x "$1"', 'sh', file])).ok;
}

function cannotDrop(user: ProcessUser): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'no-unprivileged-user',
    `PostgreSQL refuses to run as root, and this root may not become user ${user.uid}. Start the server as an ordinary user.`,
  );
}
