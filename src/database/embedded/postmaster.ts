// Knows the postmaster of a cluster: the one that its postmaster.pid names, if it really is that.
import { readFileSync } from 'node:fs';
import { unlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type ProcessFacts, processFacts, sameProcessLives } from './process-facts.js';
import { waitUntil } from './wait-until.js';

export interface Postmaster {
  pid: number;
  /** Tells this process from a later one of the same number. */
  mark: string;
  socketDir: string;
  port: number;
}

interface PidFile {
  pid: number;
  port: number;
  socketDir: string;
  status: string;
}

/**
 * Forgets a file whose number another process bears by now: PostgreSQL would take that one for a server and not
 * start. It has a second guard against two servers on one cluster, the shared memory named after the folder.
 */
export async function findPostmaster(clusterDir: string, uid: number): Promise<Postmaster | undefined> {
  const file = readPidFile(clusterDir);
  if (file === undefined) return undefined;
  const facts = processFacts(file.pid);
  if (facts !== undefined && facts.uid === uid && isServerOf(facts, clusterDir)) {
    return { pid: file.pid, mark: facts.mark, socketDir: file.socketDir, port: file.port };
  }
  if (isTaken(file.pid)) await unlink(join(clusterDir, 'postmaster.pid'));
  return undefined;
}

/** Whether this very process says of itself that it takes connections; false when it ends or takes too long. */
export async function becomesReady(clusterDir: string, server: Postmaster, forMs: number): Promise<boolean> {
  let ready = false;
  await waitUntil(() => {
    const file = readPidFile(clusterDir);
    const status = file?.pid === server.pid ? file.status : 'not yet written';
    ready = status === 'ready';
    return ready || status === 'stopping' || !sameProcessLives(server.pid, server.mark);
  }, forMs);
  return ready;
}

/** The lines of postmaster.pid: pid, folder, start, port, socket folder, address, shared memory, status. */
export function readPidFile(clusterDir: string): PidFile | undefined {
  try {
    const lines = readFileSync(join(clusterDir, 'postmaster.pid'), 'utf8').split('\n');
    const [pid, , , port, socketDir, , , status] = lines.map(line => line.trim());
    return { pid: Number(pid), port: Number(port), socketDir: socketDir ?? '', status: status ?? '' };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Its children call themselves "postgres: ...", so only the postmaster itself is found. It works in its folder. */
export function isServerOf(
  { command, cwd }: Pick<ProcessFacts, 'command' | 'cwd'>,
  clusterDir: string,
): boolean {
  const [program = '', options = ''] = splitAt(command, ' -');
  if (basename(program) !== 'postgres') return false;
  return cwd === undefined ? `${options} -`.startsWith(` -D ${clusterDir} -`) : cwd === clusterDir;
}

function splitAt(text: string, mark: string): string[] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at)];
}

/** Also by a process that has ended and was not yet collected. */
function isTaken(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return true; // PostgreSQL stops at a file that names no number.
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
