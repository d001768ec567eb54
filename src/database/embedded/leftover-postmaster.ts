// What to do with a PostgreSQL that outlived the server which started it: go on with it, or end it.
import { askName } from './ask-postmaster.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import type { Log } from './log.js';
import { becomesReady, findPostmaster, type Postmaster } from './postmaster.js';
import { isPrivate, removeSocketDir } from './socket-dir.js';
import { stopPostmaster } from './stop-postmaster.js';

interface Question {
  clusterDir: string;
  /** As whom PostgreSQL runs on this cluster. */
  uid: number;
  /** The name that a server of our version and settings bears. */
  name: string;
  password: string;
  log: Log;
}

const LONGEST_START_MS = 600_000;

/** The running server if it is as we would start it; after any other answer none is running. */
export async function attachToLeftover(question: Question): Promise<Postmaster | undefined> {
  const { clusterDir, uid, log } = question;
  const leftover = await findPostmaster(clusterDir, uid);
  if (leftover === undefined) return undefined;
  const reason = await whyUnfit(leftover, question);
  if (reason === undefined) {
    log('attached-to-leftover', { pid: leftover.pid });
    return leftover;
  }
  log('stopping-leftover', { pid: leftover.pid, reason });
  if (!(await stopPostmaster(leftover))) throw willNotEnd(leftover.pid, clusterDir);
  if (await isPrivate(leftover.socketDir, uid)) await removeSocketDir(leftover.socketDir);
  return undefined;
}

async function whyUnfit(
  leftover: Postmaster,
  { clusterDir, uid, name, password }: Question,
): Promise<string | undefined> {
  if (!(await isPrivate(leftover.socketDir, uid))) return 'its socket lies in no private folder';
  if (!(await becomesReady(clusterDir, leftover, LONGEST_START_MS))) return 'it does not become ready';
  const answer = await askName(leftover, password);
  if ('refusal' in answer) return `it does not answer (${answer.refusal})`;
  return answer.name === name ? undefined : 'it has another version or other settings';
}

function willNotEnd(pid: number, clusterDir: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'cluster-in-use',
    `PostgreSQL (process ${pid}) works on ${clusterDir} and does not end. End it and start again.`,
  );
}
