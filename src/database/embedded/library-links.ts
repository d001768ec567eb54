// The shared-library links that the package makes at install, and that are absent where install scripts are off.
import { lstat, readFile, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Log } from './log.js';

interface LibraryLink {
  source: string;
  target: string;
}

export async function missingLinks(packageDir: string): Promise<LibraryLink[]> {
  const list = await readFile(join(packageDir, 'native/pg-symlinks.json'), 'utf8');
  const links = JSON.parse(list) as LibraryLink[];
  const present = await Promise.all(links.map(({ target }) => isThere(join(packageDir, target))));
  return links.filter((_, index) => !present[index]);
}

/** Answers whether all are there now; a folder that may not be written is no error, for a copy can be made. */
export async function restoreLinks(packageDir: string, log: Log): Promise<boolean> {
  try {
    for (const { source, target } of await missingLinks(packageDir)) {
      await linkUnlessThere(relative(dirname(target), source), join(packageDir, target));
    }
    log('library-links-restored', { packageDir });
    return true;
  } catch (error) {
    if (NOT_WRITABLE.has((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

const NOT_WRITABLE = new Set(['EACCES', 'EPERM', 'EROFS']);

async function linkUnlessThere(source: string, path: string): Promise<void> {
  await symlink(source, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
