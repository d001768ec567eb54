// Commands as people run them: a process of its own, compiled, told by its surroundings where to go.

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../../src/project-root.js';
import type { TestTarget } from '../../support/global-setup.js';

export interface Ran {
  /** Null where it was killed. */
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Kills it at the first thing that it prints. */
  readonly killedAtOnce?: boolean;
}

export const urlOf = ({ host, port, user, password, database }: TestTarget): string =>
  `postgresql://${user}:${encodeURIComponent(password)}@/${database}?host=${encodeURIComponent(host)}&port=${port}`;

export function runCommand(word: string, { env = {}, killedAtOnce = false }: RunOptions = {}): Promise<Ran> {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [join(projectRoot, 'dist/src/cli.js'), word], {
    env: { PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text;
    if (killedAtOnce) child.kill('SIGKILL');
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.err += text;
  });
  return new Promise(resolve => {
    child.on('close', code => resolve({ code, ...said }));
  });
}
