// The server as people start it: a process of its own, compiled, on a data folder of its own, and killed at will.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { JWK } from 'jose';
import { Client } from 'pg';
import { readPidFile } from '../../../src/database/embedded/postmaster.js';
import { processFacts } from '../../../src/database/embedded/process-facts.js';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const main = join(project, 'dist/src/main.js');

export interface LogLine {
  readonly level: string;
  readonly event: string;
  readonly url?: string;
  readonly reason?: string;
}

export interface RunningServer {
  readonly url: string;
  readonly child: ChildProcess;
  readonly log: readonly LogLine[];
  /** Sends the signal and waits for the end; tells the exit code, or the signal that it died of. */
  end(signal: NodeJS.Signals): Promise<number | NodeJS.Signals | null>;
}

export type Ended = { readonly code: number | null; readonly log: readonly LogLine[] };

type Environment = Record<string, string>;

function run(env: Environment): { child: ChildProcess; log: LogLine[]; lines: AsyncIterable<string> } {
  const { PATH = '', TMPDIR } = process.env;
  const child = spawn(process.execPath, [main], {
    cwd: project,
    env: { PATH, ...(TMPDIR === undefined ? {} : { TMPDIR }), PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const log: LogLine[] = [];
  const lines = createInterface({ input: child.stdout! });
  lines.on('line', line => log.push(JSON.parse(line) as LogLine));
  return { child, log, lines };
}

/** Until it says that it is ready. */
export async function startServerProcess(env: Environment): Promise<RunningServer> {
  const { child, log } = run(env);
  const exit = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  const ready = new Promise<string>((resolve, reject) => {
    const look = setInterval(() => {
      const url = log.find(line => line.event === 'ready')?.url;
      if (url === undefined) return;
      clearInterval(look);
      resolve(url);
    }, 20);
    void exit.then(() => {
      clearInterval(look);
      reject(new Error(`the server ended: ${JSON.stringify(log)}`));
    });
  });
  return {
    url: await ready,
    child,
    log,
    end: async signal => {
      child.kill(signal);
      const [code, diedOf] = await exit;
      return code ?? diedOf;
    },
  };
}

/** Until it ends by itself; one that becomes ready is ended. */
export async function endOfServerProcess(env: Environment): Promise<Ended> {
  const { child, log } = run(env);
  const exit = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  const look = setInterval(() => {
    if (log.some(line => line.event === 'ready')) child.kill('SIGTERM');
  }, 20);
  const [code] = await exit;
  clearInterval(look);
  return { code, log };
}

export const demoKeyIn = (dataDir: string): JWK =>
  JSON.parse(readFileSync(join(dataDir, 'demo-issuer.json'), 'utf8')) as JWK;

const clusterIn = (dataDir: string): string => join(dataDir, 'postgres');

/** The postmaster's process, while there is one. */
export function postmasterOf(dataDir: string): number | undefined {
  const pid = readPidFile(clusterIn(dataDir))?.pid;
  return pid !== undefined && processFacts(pid)?.command.includes(clusterIn(dataDir)) ? pid : undefined;
}

/** Asks the data folder's database as superuser, past both walls. */
export async function askDatabase<Row extends object>(
  dataDir: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const client = new Client({
    host: readPidFile(clusterIn(dataDir))?.socketDir ?? '',
    port: 5432,
    user: 'doorbraak_superuser',
    password: readFileSync(join(dataDir, 'postgres.password'), 'utf8').trim(),
    database: 'doorbraak',
  });
  await client.connect();
  try {
    return (await client.query(text, [...values])).rows as Row[];
  } finally {
    await client.end();
  }
}
