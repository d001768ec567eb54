// Copies PostgreSQL's programs once to a place that the user who runs them can reach but not change.
import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import {
  chmod,
  copyFile,
  lstat,
  mkdir,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  symlink,
} from 'node:fs/promises';
import { basename, join } from 'node:path';
import { restoreLinks } from './library-links.js';
import type { Log } from './log.js';
import { refuseUnlessOnlyOurs } from './system-dir.js';

interface Copy {
  packageDir: string;
  copyTo: string;
  log: Log;
}

/** Answers the folder of the copy, made now or by an earlier start. */
export async function copyBinaries({ packageDir, copyTo, log }: Copy): Promise<string> {
  const { version } = JSON.parse(await readFile(join(packageDir, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(copyTo, `binaries-${basename(packageDir)}-${version}`);
  if (!(await exists(folder))) await makeWhole({ packageDir, folder, log });
  await refuseUnlessOnlyOurs(folder);
  return folder;
}

/** Renamed into place when complete: a start that dies half way leaves nothing that looks finished. */
async function makeWhole({
  packageDir,
  folder,
  log,
}: Omit<Copy, 'copyTo'> & { folder: string }): Promise<void> {
  const draft = `${folder}.${randomBytes(6).toString('hex')}`;
  try {
    await copyTree(packageDir, draft);
    await restoreLinks(draft, () => undefined);
    await rename(draft, folder).catch(async (error: unknown) => {
      if (!(await exists(folder))) throw error; // Else another start was faster, with the same files.
    });
    log('binaries-copied', { folder });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Everyone may read and run, whatever the umask and the modes at the source: the files are public. */
async function copyTree(from: string, to: string): Promise<void> {
  await mkdir(to);
  await chmod(to, 0o755);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await copyTree(source, target);
    else if (entry.isSymbolicLink()) await symlink(await readlink(source), target);
    else await copyPublic(source, target);
  }
}

async function copyPublic(source: string, target: string): Promise<void> {
  await copyFile(source, target, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  const { mode } = await lstat(source);
  await chmod(target, (mode & 0o100) === 0 ? 0o644 : 0o755);
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
