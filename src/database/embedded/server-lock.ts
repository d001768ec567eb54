// Lets one server at a time own a data directory, and takes over what a dead one left.
import { randomBytes } from 'node:crypto';
import { link, readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { processFacts, sameProcessLives } from './process-facts.js';

export interface ServerLock {
  release(): Promise<void>;
}

interface Holder {
  pid: number;
  mark: string;
}

const GUARDS = 3;

export async function acquireServerLock(file: string): Promise<ServerLock> {
  return acquire(file, GUARDS);
}

async function acquire(file: string, guards: number): Promise<ServerLock> {
  const content = describeOurselves();
  for (let attempt = 0; attempt < 50; attempt++) {
    if (await createWhole(file, content)) return { release: () => removeIf(file, content) };
    const found = await readOrNothing(file);
    if (found === undefined) continue;
    const holder = parseHolder(found);
    if (holder !== undefined && sameProcessLives(holder.pid, holder.mark)) throw refusal(file, holder.pid);
    await takeAway(file, found, guards);
  }
  throw refusal(file, undefined);
}

function describeOurselves(): string {
  const mark = processFacts(process.pid)?.mark;
  if (mark !== undefined)
    return JSON.stringify({ pid: process.pid, mark, token: randomBytes(8).toString('hex') });
  throw new EmbeddedPostgresError(
    'processes-unseen',
    'Which processes run cannot be seen here, so nothing tells a live server from a dead one. Mount /proc (macOS: give ps).',
  );
}

/**
 * Of several that find the same dead lock only one may remove it, or the second would remove the first one's new
 * lock. Who removes holds a guard, which is a lock of the same kind and so survives a death in its turn.
 */
async function takeAway(file: string, dead: string, guards: number): Promise<void> {
  if (guards === 0) throw refusal(file, undefined);
  const guard = await acquire(`${file}.takeover`, guards - 1).catch((error: unknown) => {
    if (error instanceof EmbeddedPostgresError) return undefined;
    throw error;
  });
  if (guard === undefined) return pause(20);
  try {
    await removeIf(file, dead);
  } finally {
    await guard.release();
  }
}

/** A hard link is made only if the name is free, and the file is whole from its first moment. */
async function createWhole(file: string, content: string): Promise<boolean> {
  const draft = `${file}.${process.pid}.${randomBytes(6).toString('hex')}`;
  try {
    await writeFile(draft, content, { flag: 'wx', mode: 0o600 });
    await link(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function removeIf(file: string, content: string): Promise<void> {
  if ((await readOrNothing(file)) === content) await unlink(file);
}

async function readOrNothing(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}

/** A lock that cannot be read was cut short by a power failure: its owner is gone. */
function parseHolder(content: string): Holder | undefined {
  try {
    const { pid, mark } = JSON.parse(content) as Partial<Holder>;
    return typeof pid === 'number' && typeof mark === 'string' ? { pid, mark } : undefined;
  } catch {
    return undefined;
  }
}

function refusal(file: string, pid: number | undefined): EmbeddedPostgresError {
  const who = pid === undefined ? 'Another server' : `Another server (process ${pid})`;
  return new EmbeddedPostgresError(
    'already-running',
    `${who} uses the data directory ${dirname(file)}. Stop it first, or give this one another data directory.`,
  );
}
