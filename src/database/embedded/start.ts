// Starts the PostgreSQL that comes with the server, on a data directory that it then owns, and stops it again.
import { join } from 'node:path';
import { platformPackage } from './binaries.js';
import { prepareDataDir } from './data-dir.js';
import { EmbeddedPostgresError, typedFileError } from './embedded-postgres-error.js';
import { launchPostmaster } from './launch-postmaster.js';
import { attachToLeftover } from './leftover-postmaster.js';
import type { Log } from './log.js';
import type { Postmaster } from './postmaster.js';
import { prepareCluster } from './prepare-cluster.js';
import { acquireServerLock } from './server-lock.js';
import { keepServerLog } from './server-log.js';
import { type Settings, serverName, serverSettings } from './server-settings.js';
import { makeSocketDir, removeSocketDir } from './socket-dir.js';
import { stopPostmaster } from './stop-postmaster.js';
import { SUPERUSER } from './superuser-password.js';
import { SYSTEM_DIR } from './system-dir.js';

export interface EmbeddedPostgresOptions {
  dataDir: string;
  log?: Log;
  /** Replaces single settings, by PostgreSQL's names. */
  settings?: Settings;
  /** As root: where to put what the unprivileged user cannot reach in the project. */
  systemDir?: string;
  /** A folder with PostgreSQL programs of one's own, instead of those that come with the server. */
  programs?: string;
}

export interface EmbeddedPostgres {
  /** The folder of the socket; there is no network address. */
  host: string;
  port: number;
  superuser: { user: string; password: string };
  clusterDir: string;
  /** Whether it already ran, left by a server that was killed. */
  attached: boolean;
  pid: number;
  stop(): Promise<void>;
}

/** What to do, last first, when the start fails or the server stops. */
type Closing = (() => unknown)[];

export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const closing: Closing = [];
  try {
    return await start(options, closing);
  } catch (error) {
    await close(closing).catch(() => undefined);
    throw typedFileError(error, options.dataDir);
  }
}

async function start(options: EmbeddedPostgresOptions, closing: Closing): Promise<EmbeddedPostgres> {
  const { log = () => undefined, systemDir = SYSTEM_DIR, programs } = options;
  const packageDir = platformPackage(`${process.platform}-${process.arch}`);
  const settings = serverSettings(options.settings);
  const durable = settings.fsync !== 'off';
  const dataDir = await prepareDataDir(options.dataDir);
  const lock = await acquireServerLock(join(dataDir, 'server.lock'));
  closing.push(lock.release);
  const cluster = await prepareCluster({ packageDir, programs, dataDir, systemDir, durable, log });
  const serverLog = await keepServerLog(dataDir);
  closing.push(serverLog.stop);

  const common = {
    ...cluster,
    settings,
    name: serverName(settings, cluster.binaries.version),
    serverLog,
    log,
  };
  const leftover = await attachToLeftover(common);
  const socketDir = leftover?.socketDir ?? (await makeSocketDir(cluster));
  closing.push(() => removeSocketDir(socketDir));
  const server =
    leftover ?? (await launchPostmaster({ ...common, socketDir, program: cluster.binaries.postgres }));
  closing.push(() => endOrComplain(server));

  let stopping: Promise<void> | undefined;
  return {
    host: socketDir,
    port: server.port,
    superuser: { user: SUPERUSER, password: cluster.password },
    clusterDir: cluster.clusterDir,
    attached: leftover !== undefined,
    pid: server.pid,
    stop: () => (stopping ??= close(closing)),
  };
}

/** Every step is taken, also after one that fails; the first failure is told. */
async function close(closing: Closing): Promise<void> {
  const failures: unknown[] = [];
  for (const step of closing.splice(0).reverse()) {
    await Promise.resolve()
      .then(step)
      .catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw failures[0];
}

async function endOrComplain(server: Postmaster): Promise<void> {
  if (await stopPostmaster(server)) return;
  throw new EmbeddedPostgresError(
    'stop-failed',
    `PostgreSQL (process ${server.pid}) does not end. End it by hand.`,
  );
}
