// Makes ready what PostgreSQL needs to start: programs that run, a whole cluster, the user and the password.
import { type Binaries, prepareBinaries } from './binaries.js';
import { findClusterPlace } from './cluster-place.js';
import { refuseOtherMajor } from './cluster-version.js';
import { initCluster, removeUnfinished } from './init-cluster.js';
import type { Log } from './log.js';
import type { ProcessUser } from './run-as.js';
import { superuserPassword } from './superuser-password.js';

interface Question {
  packageDir: string;
  programs?: string | undefined;
  dataDir: string;
  systemDir: string;
  durable: boolean;
  log: Log;
}

export interface PreparedCluster {
  clusterDir: string;
  binaries: Binaries;
  password: string;
  /** As whom PostgreSQL runs: `user` where it is not ourselves, and the number in either case. */
  user?: ProcessUser | undefined;
  uid: number;
}

export async function prepareCluster(question: Question): Promise<PreparedCluster> {
  const { packageDir, programs, dataDir, systemDir, durable, log } = question;
  const { clusterDir, exists, user } = await findClusterPlace({ dataDir, systemDir, log });
  const copyTo = user === undefined ? dataDir : systemDir;
  const binaries = await prepareBinaries({ packageDir, programs, user, copyTo, log });
  if (exists) await refuseOtherMajor(clusterDir, binaries.major);
  const password = await superuserPassword({ dataDir, clusterExists: exists });
  await removeUnfinished({ clusterDir, user });
  if (!exists) {
    await initCluster({ clusterDir, user, binaries, password, durable });
    log('cluster-made', { clusterDir, version: binaries.version });
  }
  return { clusterDir, binaries, password, user, uid: user?.uid ?? process.getuid?.() ?? -1 };
}
