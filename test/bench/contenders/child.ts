// A contender as a process of its own: started, known by its port, stopped.

import { type ChildProcess, spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { type ServerSettings, settingsIn } from './server-settings.js';

export interface RunningContender {
  readonly port: number;
  readonly pid: number;
  stop(): Promise<void>;
}

export interface Program {
  /** The Node that runs it. */
  readonly node: string;
  readonly file: string;
}

/** Where each contender leaves its processor profile when it stops, if anywhere. */
const profiling = (folder = process.env.BENCH_PROFILES): string[] =>
  folder === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${folder}`];

const announced = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    child.once('exit', code => reject(new Error(`a contender did not start (${code})`)));
    createInterface({ input: child.stdout! }).on('line', line => {
      const port = /^ready (\d+)$/.exec(line)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
  });

export async function startContender(
  { node, file }: Program,
  settings: ServerSettings,
): Promise<RunningContender> {
  // What it logs goes to a file that nobody reads, as a production server's would go to one that is read elsewhere.
  const logs = openSync(process.env.BENCH_LOG ?? '/dev/null', 'a');
  // Young objects live as long as a request does: with more room for them fewer are copied. All get the same.
  const child = spawn(node, ['--max-semi-space-size=64', ...profiling(), file], {
    stdio: ['ignore', 'pipe', logs],
    env: { ...process.env, NODE_ENV: 'production', [settingsIn]: JSON.stringify(settings) },
  });
  const port = await announced(child);
  return {
    port,
    pid: child.pid!,
    stop: async () => {
      const ended = new Promise(resolve => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    },
  };
}
