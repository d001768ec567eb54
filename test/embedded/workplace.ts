// A folder of its own for the tests of one file, with everything in it that they start or write, and its clearing away.
import { chmodSync, existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readPidFile } from '../../src/database/embedded/postmaster.js';
import { processFacts } from '../../src/database/embedded/process-facts.js';
import { stopPostmaster } from '../../src/database/embedded/stop-postmaster.js';
import { waitUntil } from '../../src/database/embedded/wait-until.js';

export interface Workplace {
  dir: string;
  path(name: string): string;
  clear(): Promise<void>;
}

/** Short, since sockets lie in it, and open to other users, since PostgreSQL runs as one of them under root. */
export function makeWorkplace(base = '/tmp'): Workplace {
  const dir = realpathSync(mkdtempSync(join(base, 'emb-')));
  if (base === '/tmp') chmodSync(dir, 0o755);
  process.env.TMPDIR = dir;
  return { dir, path: name => join(dir, name), clear: () => clear(dir) };
}

/** For tests that need no durable files. */
export const HASTY = { fsync: 'off' };

export const asRoot = process.getuid?.() === 0;

async function clear(dir: string): Promise<void> {
  for (const clusterDir of clustersIn(dir)) {
    const pid = readPidFile(clusterDir)?.pid ?? 0;
    const facts = processFacts(pid);
    if (facts?.command.includes(clusterDir)) await stopPostmaster({ pid, mark: facts.mark });
  }
  // A killed server's initdb may still be writing.
  await waitUntil(() => {
    rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
    return !existsSync(dir);
  }, 5_000);
}

function clustersIn(dir: string, depth = 3): string[] {
  if (existsSync(join(dir, 'PG_VERSION'))) return [dir];
  const below = depth === 0 ? [] : readdirSync(dir, { withFileTypes: true });
  return below
    .filter(entry => entry.isDirectory() && entry.name !== 'node_modules')
    .flatMap(entry => clustersIn(join(dir, entry.name), depth - 1));
}
