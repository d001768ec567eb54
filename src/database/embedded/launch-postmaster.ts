// Starts PostgreSQL on a cluster and waits until it takes connections, or says why it does not.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { askName } from './ask-postmaster.js';
import { diskFull, EmbeddedPostgresError } from './embedded-postgres-error.js';
import type { Log } from './log.js';
import { becomesReady, type Postmaster } from './postmaster.js';
import { processFacts } from './process-facts.js';
import { BARE_ENVIRONMENT, type ProcessUser } from './run-as.js';
import { openForAppending, type ServerLog } from './server-log.js';
import { PORT, type Settings, serverArguments } from './server-settings.js';
import { stopPostmaster } from './stop-postmaster.js';

interface Launch {
  program: string;
  clusterDir: string;
  socketDir: string;
  settings: Settings;
  name: string;
  password: string;
  user?: ProcessUser | undefined;
  serverLog: ServerLog;
  log: Log;
}

// After a crash the log of changes is replayed first, which may take minutes.
const LONGEST_START_MS = 600_000;

const ORPHANS_GET_MS = 10_000;

/** The children of a postmaster that was killed end by themselves a moment later; that moment is waited for. */
export async function launchPostmaster(launch: Launch): Promise<Postmaster> {
  const end = Date.now() + ORPHANS_GET_MS;
  for (;;) {
    try {
      return await launchOnce(launch);
    } catch (error) {
      const inUse = error instanceof EmbeddedPostgresError && error.code === 'cluster-in-use';
      if (!inUse || Date.now() > end) throw error;
      await pause(500);
    }
  }
}

async function launchOnce(launch: Launch): Promise<Postmaster> {
  const server = await spawnServer(launch);
  try {
    if (!(await becomesReady(launch.clusterDir, server, LONGEST_START_MS))) throw await whyNot(launch);
    if (!('name' in (await askName(server, launch.password)))) throw passwordRefused(launch);
    launch.log('postgres-started', { pid: server.pid });
    return server;
  } catch (error) {
    await stopPostmaster(server);
    throw error;
  }
}

/** In a session of its own: Ctrl-C in the terminal must reach the server alone, which then stops PostgreSQL in order. */
async function spawnServer(launch: Launch): Promise<Postmaster> {
  const file = await openForAppending(launch.serverLog.path);
  try {
    const child = spawn(launch.program, serverArguments(launch), {
      ...launch.user,
      detached: true,
      cwd: '/',
      env: BARE_ENVIRONMENT,
      stdio: ['ignore', file.fd, file.fd],
    });
    await once(child, 'spawn');
    child.unref();
    child.on('exit', (code, signal) => launch.log('postgres-ended', { code, signal }));
    const pid = child.pid ?? 0;
    return { pid, mark: processFacts(pid)?.mark ?? '', socketDir: launch.socketDir, port: PORT };
  } finally {
    await file.close();
  }
}

async function whyNot({ clusterDir, serverLog }: Launch): Promise<EmbeddedPostgresError> {
  const told = await serverLog.read();
  if (/No space left on device|quota exceeded/i.test(told)) return diskFull(clusterDir);
  if (/pre-existing shared memory block|lock file .* already exists/.test(told)) {
    return new EmbeddedPostgresError(
      'cluster-in-use',
      `Processes of another PostgreSQL still work on ${clusterDir}. Stop them (or wait until they end) and start again.`,
    );
  }
  return new EmbeddedPostgresError(
    'start-failed',
    `PostgreSQL did not start. Its reason stands in ${serverLog.path}.`,
  );
}

function passwordRefused({ clusterDir }: Launch): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'password-refused',
    `PostgreSQL runs on ${clusterDir} but does not accept the password that was kept for it. Put back the file postgres.password that belongs to this database.`,
  );
}
