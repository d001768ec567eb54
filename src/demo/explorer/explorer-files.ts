// The files that the explorer's page may load, each by a fixed name: nothing of a request ever becomes a path.

import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { explorerFolder } from './explorer-folder.js';

export interface ExplorerFile {
  readonly path: string;
  readonly type: string;
}

const script = 'text/javascript; charset=utf-8';
const style = 'text/css; charset=utf-8';

const ownFiles: Readonly<Record<string, string>> = {
  'explorer.js': script,
  'editor.js': script,
  'pickers.js': script,
  'operations.js': script,
  'token-keeper.js': script,
  'introspection.js': script,
  'withheld-panel.js': script,
  'words.js': script,
  'explorer.css': style,
};

/** Development packages, which an installation for production leaves out. */
const packageFiles: Readonly<Record<string, readonly [name: string, file: string, type: string]>> = {
  'react.js': ['react', 'umd/react.production.min.js', script],
  'react-dom.js': ['react-dom', 'umd/react-dom.production.min.js', script],
  'graphiql.js': ['graphiql', 'graphiql.min.js', script],
  'graphiql.css': ['graphiql', 'graphiql.min.css', style],
};

const require = createRequire(import.meta.url);

/** Undefined when the package is not installed; Node knows where it lies, wherever that is. */
function folderOf(name: string): string | undefined {
  try {
    return dirname(require.resolve(`${name}/package.json`));
  } catch {
    return undefined;
  }
}

export function explorerFile(name: string): ExplorerFile | undefined {
  if (Object.hasOwn(ownFiles, name))
    return { path: join(explorerFolder, 'assets', name), type: ownFiles[name]! };
  if (!Object.hasOwn(packageFiles, name)) return undefined;
  const [from, file, type] = packageFiles[name]!;
  const folder = folderOf(from);
  return folder === undefined ? undefined : { path: join(folder, file), type };
}

export const packagesInstalled = (): boolean =>
  Object.keys(packageFiles).every(name => {
    const found = explorerFile(name);
    return found !== undefined && existsSync(found.path);
  });
