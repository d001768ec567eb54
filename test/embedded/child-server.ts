// A server in a process of its own, that a test can kill or that runs as another user.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ProcessUser } from '../../src/database/embedded/run-as.js';
import type { EmbeddedPostgres, EmbeddedPostgresOptions } from '../../src/database/embedded/start.js';

type Started = Omit<EmbeddedPostgres, 'stop'>;

export interface ChildServer {
  child: ChildProcess;
  events: string[];
  started: Started | undefined;
  refused: string | undefined;
  stop(): Promise<void>;
  kill(): Promise<void>;
}

interface Said {
  event?: string;
  started?: Started;
  refused?: string;
}

interface Wanted {
  project: string;
  options: Omit<EmbeddedPostgresOptions, 'log'>;
  user?: ProcessUser;
}

export async function runChildServer({ project, options, user }: Wanted): Promise<ChildServer> {
  const child = runInProject({ project, script: 'serve.mjs', args: [JSON.stringify(options)], user });
  const events: string[] = [];
  for await (const line of createInterface({ input: child.stdout! })) {
    const said = JSON.parse(line) as Said;
    if (said.event !== undefined) events.push(said.event);
    else return { child, events, started: said.started, refused: said.refused, ...endings(child) };
  }
  throw new Error('the child ended without a word');
}

interface Script {
  project: string;
  script: string;
  args: string[];
  user?: ProcessUser | undefined;
}

export function runInProject({ project, script, args, user }: Script): ChildProcess {
  const stdio: ['pipe', 'pipe', 'inherit'] = ['pipe', 'pipe', 'inherit'];
  return spawn(process.execPath, [join(project, script), ...args], { ...user, cwd: '/', stdio });
}

function endings(child: ChildProcess): Pick<ChildServer, 'stop' | 'kill'> {
  const ended = once(child, 'exit');
  return {
    stop: async () => {
      child.stdin?.write('stop\n');
      await ended;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
