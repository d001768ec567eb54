// Finds PostgreSQL's programs in the installed package and makes them fit to run, for the user who will run them.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { copyBinaries } from './copied-binaries.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { missingLinks, restoreLinks } from './library-links.js';
import type { Log } from './log.js';
import { canExecute, type ProcessUser, runAs } from './run-as.js';
import { prepareSystemDir } from './system-dir.js';

export interface Binaries {
  initdb: string;
  postgres: string;
  major: string;
  version: string;
}

interface Wanted {
  packageDir: string;
  /** A folder with PostgreSQL programs of one's own, in place of the package's. */
  programs?: string | undefined;
  user?: ProcessUser | undefined;
  copyTo: string;
  log: Log;
}

export async function prepareBinaries({
  packageDir,
  programs,
  user,
  copyTo,
  log,
}: Wanted): Promise<Binaries> {
  if (programs !== undefined) return inspect(programs, user);
  const whole = (await missingLinks(packageDir)).length === 0 || (await restoreLinks(packageDir, log));
  if (whole && (await canExecute(user, join(packageDir, 'native/bin/postgres'))))
    return inspect(join(packageDir, 'native/bin'), user);
  if (user !== undefined) await prepareSystemDir(copyTo);
  return inspect(join(await copyBinaries({ packageDir, copyTo, log }), 'native/bin'), user);
}

/** The package is an optional dependency of embedded-postgres, so it is looked for from there. */
export function platformPackage(platform: string): string {
  const name = `@embedded-postgres/${platform}`;
  const ours = createRequire(import.meta.url);
  try {
    return dirname(dirname(createRequire(ours.resolve('embedded-postgres')).resolve(name)));
  } catch {
    throw new EmbeddedPostgresError(
      'unsupported-platform',
      `The package ${name} with PostgreSQL's programs is not installed. It exists for Linux and macOS on x64 and arm64; install the packages on this machine and without omitting optional ones, or use a PostgreSQL of your own.`,
    );
  }
}

async function inspect(programs: string, user: ProcessUser | undefined): Promise<Binaries> {
  const postgres = join(programs, 'postgres');
  const { ok, output } = await runAs(user, postgres, ['--version']);
  const version = /(\d+)\.\d+/.exec(output);
  if (!ok || version === null) {
    throw new EmbeddedPostgresError(
      'binaries-unusable',
      `PostgreSQL's programs in ${programs} do not run here: ${output.trim()}. Those that come as a package need glibc on Linux (not musl): install the packages anew on this machine.`,
    );
  }
  const [full, major = ''] = version;
  return { initdb: join(programs, 'initdb'), postgres, major, version: full };
}
