// Makes the cluster beside its place and moves it there when whole, so that half a cluster is never taken for one.
import {
  chown,
  lstat,
  mkdir,
  mkdtemp,
  open,
  readdir,
  rename,
  rmdir,
  unlink,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Binaries } from './binaries.js';
import { diskFull, EmbeddedPostgresError } from './embedded-postgres-error.js';
import { type ProcessUser, runAs } from './run-as.js';
import { SUPERUSER } from './superuser-password.js';

interface NewCluster {
  clusterDir: string;
  user?: ProcessUser | undefined;
  binaries: Binaries;
  password: string;
  /** Off only where losing the database is no loss: in tests. */
  durable: boolean;
}

export async function initCluster(wanted: NewCluster): Promise<void> {
  // The draft belongs to us, so that the unprivileged user can exchange nothing in it.
  const draft = await mkdtemp(draftPrefix(wanted.clusterDir));
  try {
    await makeIn(draft, wanted);
    await moveIntoPlace(join(draft, 'cluster'), wanted.clusterDir);
  } finally {
    await removeDraft(draft, wanted.user);
  }
}

/** What a start left that was killed half way. */
export async function removeUnfinished({
  clusterDir,
  user,
}: Pick<NewCluster, 'clusterDir' | 'user'>): Promise<void> {
  const parent = dirname(clusterDir);
  const start = basename(draftPrefix(clusterDir));
  for (const name of await readdir(parent)) {
    if (name.startsWith(start)) await removeDraft(join(parent, name), user);
  }
}

async function makeIn(draft: string, { user, binaries, password, durable }: NewCluster): Promise<void> {
  const cluster = join(draft, 'cluster');
  const passwordFile = join(draft, 'password');
  await writeFile(passwordFile, `${password}\n`, { flag: 'wx', mode: 0o600 });
  await mkdir(cluster, { mode: 0o700 });
  if (user !== undefined) await letIn(user, draft, [passwordFile, cluster]);
  const access = ['--username', SUPERUSER, '--pwfile', passwordFile, '--auth', 'scram-sha-256'];
  const form = ['--encoding', 'UTF8', '--locale', 'C', '--data-checksums', '--no-instructions'];
  const haste = durable ? [] : ['--no-sync'];
  const { ok, output } = await runAs(user, binaries.initdb, ['-D', cluster, ...access, ...form, ...haste]);
  if (ok) return;
  if (/No space left on device|quota exceeded/i.test(output)) throw diskFull(dirname(draft));
  throw new EmbeddedPostgresError('init-failed', `PostgreSQL could not make its files: ${lastLines(output)}`);
}

async function letIn(user: ProcessUser, draft: string, paths: string[]): Promise<void> {
  const folder = await open(draft);
  await folder.chmod(0o711);
  await folder.close();
  for (const path of paths) await chown(path, user.uid, user.gid);
}

async function moveIntoPlace(cluster: string, clusterDir: string): Promise<void> {
  await rename(cluster, clusterDir).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST' && error.code !== 'ENOTDIR') throw error;
    throw new EmbeddedPostgresError(
      'not-a-cluster',
      `${clusterDir} is in the way: it holds something that is no PostgreSQL database. Move it elsewhere and start again.`,
    );
  });
  const parent = await open(dirname(clusterDir));
  await parent.sync();
  await parent.close();
}

/** The cluster's files are removed as their owner: as root we follow nothing that an unprivileged user laid out. */
async function removeDraft(draft: string, user: ProcessUser | undefined): Promise<void> {
  const cluster = join(draft, 'cluster');
  if (await isThere(cluster)) await runAs(user, '/bin/rm', ['-rf', '--', cluster]);
  await unlessGone(rmdir(cluster));
  await unlessGone(unlink(join(draft, 'password')));
  await unlessGone(rmdir(draft));
}

/** An initdb that outlived its server may still write; then the next start removes the rest. */
async function unlessGone(removal: Promise<void>): Promise<void> {
  await removal.catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTEMPTY') throw error;
  });
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

function draftPrefix(clusterDir: string): string {
  return `${clusterDir}.init-`;
}

function lastLines(output: string): string {
  return output.trim().split('\n').slice(-4).join(' ');
}
