// `npm run token` compiles only where nothing is compiled yet: beside a running server it changes nothing of what that runs.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../src/project-root.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const root = temporaryFolder();
const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

// Leaves a program that repeats the words it is given, and a mark of its own for each time.
const compiler = `
  const { appendFileSync, mkdirSync, writeFileSync } = require('node:fs');
  mkdirSync('dist/src', { recursive: true });
  writeFileSync('dist/src/cli.js', 'console.log(JSON.stringify(process.argv.slice(2)))');
  appendFileSync('times', 'x');`;

/** A project with our command and a compiler of its own. */
function projectWith(name: string, build: string): string {
  const folder = join(root, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'compile.cjs'), compiler);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts: { token: scripts.token, build } }));
  return folder;
}

const run = (cwd: string, ...words: readonly string[]): unknown =>
  JSON.parse(
    execFileSync('npm', ['run', '-s', 'token', '--', ...words], { cwd, encoding: 'utf8', stdio: 'pipe' }),
  );

test('it compiles the first time and no more, and hands its words on', () => {
  const folder = projectWith('whole', 'node compile.cjs');
  const timesCompiled = (): number => readFileSync(join(folder, 'times'), 'utf8').length;
  expect(run(folder, 'mentor')).toEqual(['token', 'mentor']);
  expect(timesCompiled()).toBe(1);
  expect(run(folder, 'jeugdarts')).toEqual(['token', 'jeugdarts']);
  expect(run(folder, '--list')).toEqual(['token', '--list']);
  expect(run(folder, 'two words', "and 'quotes'")).toEqual(['token', 'two words', "and 'quotes'"]);
  expect(timesCompiled()).toBe(1);
});

test('where it cannot compile it runs nothing', () => {
  const folder = projectWith('broken', 'node compile.cjs && exit 3');
  expect(() => run(folder, 'mentor')).toThrow(expect.objectContaining({ status: 3, stdout: '' }));
  expect(existsSync(join(folder, 'times'))).toBe(true);
});
