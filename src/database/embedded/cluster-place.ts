// Where the cluster lies, and as which user PostgreSQL runs there.
import { createHash } from 'node:crypto';
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import type { Log } from './log.js';
import { canEnter, type ProcessUser } from './run-as.js';
import { prepareSystemDir } from './system-dir.js';
import { unprivilegedUser } from './unprivileged-user.js';

/** `user` is absent where PostgreSQL runs as ourselves. `exists` says that a whole cluster lies there. */
export interface ClusterPlace {
  clusterDir: string;
  exists: boolean;
  user?: ProcessUser;
}

interface Question {
  dataDir: string;
  systemDir: string;
  log: Log;
}

export async function findClusterPlace(question: Question): Promise<ClusterPlace> {
  return process.getuid?.() === 0 ? placeForRoot(question) : placeForOurselves(question);
}

/** The same data directory always leads to the same folder, so the data outlive a restart. */
export function apartDir({ dataDir, systemDir }: Omit<Question, 'log'>): string {
  return join(systemDir, createHash('sha256').update(dataDir).digest('hex').slice(0, 16));
}

async function placeForOurselves({ dataDir, systemDir }: Question): Promise<ClusterPlace> {
  const clusterDir = join(dataDir, 'postgres');
  const owner = await ownerOf(clusterDir);
  if (owner !== undefined && owner.uid !== process.getuid?.()) throw foreignOwner(clusterDir);
  const apart = apartDir({ dataDir, systemDir });
  if (owner === undefined && (await ownerOf(apart)) !== undefined) throw foreignOwner(apart);
  return { clusterDir, exists: owner !== undefined };
}

async function placeForRoot(question: Question): Promise<ClusterPlace> {
  const inside = join(question.dataDir, 'postgres');
  const apart = apartDir(question);
  for (const clusterDir of [inside, apart]) {
    const user = await ownerOf(clusterDir);
    if (user === undefined) continue;
    if (user.uid === 0) throw ownedByRoot(clusterDir);
    if (!(await canEnter(user, clusterDir))) throw unreachable(clusterDir, user);
    return { clusterDir, exists: true, user };
  }
  const user = await unprivilegedUser(question.dataDir);
  if (await canEnter(user, question.dataDir)) return { clusterDir: inside, exists: false, user };
  await prepareSystemDir(question.systemDir);
  question.log('cluster-outside-data-dir', { clusterDir: apart, dataDir: question.dataDir });
  return { clusterDir: apart, exists: false, user };
}

/** A folder counts as a cluster once PG_VERSION is in it; it comes into place whole, by renaming. */
async function ownerOf(clusterDir: string): Promise<ProcessUser | undefined> {
  const folder = await factsOf(clusterDir);
  if (folder === undefined) return undefined;
  // As ourselves we may not look into another's cluster, but we see whose it is.
  const foreign = process.getuid?.() !== 0 && folder.uid !== process.getuid?.();
  if (!foreign && (await factsOf(join(clusterDir, 'PG_VERSION'))) === undefined) return undefined;
  return { uid: folder.uid, gid: folder.gid };
}

async function factsOf(path: string): Promise<ProcessUser | undefined> {
  return lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}

function foreignOwner(clusterDir: string): EmbeddedPostgresError {
  const what = `The database in ${clusterDir} belongs to another user.`;
  return new EmbeddedPostgresError(
    'cluster-owner',
    `${what} Start the server as the user (or as root) who made it, or choose another data directory.`,
  );
}

function ownedByRoot(clusterDir: string): EmbeddedPostgresError {
  const remedy = 'Give it back to the user who made it (chown -R), then start again.';
  return new EmbeddedPostgresError(
    'cluster-owner',
    `The database in ${clusterDir} belongs to root, as whom PostgreSQL refuses to run. ${remedy}`,
  );
}

function unreachable(clusterDir: string, user: ProcessUser): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'cluster-unreachable',
    `The database in ${clusterDir} cannot be reached by its owner (user ${user.uid}): a folder above it keeps that user out. Let it pass (chmod o+x), then start again.`,
  );
}
