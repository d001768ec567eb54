// The one error of the embedded database: a code for programs and a sentence that tells the operator what to do.

export type EmbeddedPostgresErrorCode =
  | 'already-running'
  | 'binaries-unusable'
  | 'cluster-in-use'
  | 'cluster-owner'
  | 'cluster-unreachable'
  | 'data-dir-not-writable'
  | 'disk-full'
  | 'init-failed'
  | 'no-unprivileged-user'
  | 'not-a-cluster'
  | 'password-missing'
  | 'password-refused'
  | 'processes-unseen'
  | 'setting-refused'
  | 'socket-dir'
  | 'start-failed'
  | 'stop-failed'
  | 'system-dir-unsafe'
  | 'unsupported-platform'
  | 'version-mismatch';

export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';

  constructor(
    readonly code: EmbeddedPostgresErrorCode,
    message: string,
  ) {
    super(message);
    // The operator needs the sentence; where in our code it was thrown helps nobody.
    this.stack = `${this.name} [${code}]: ${message}`;
  }
}

const DISK_FULL = new Set(['ENOSPC', 'EDQUOT']);
const NOT_WRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ELOOP']);

export function diskFull(folder: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'disk-full',
    `The disk that holds ${folder} is full. Make room (an empty database needs about 50 MB) and start again.`,
  );
}

/** Turns what the file system answers into the typed error; anything else is a defect and stays as it is. */
export function typedFileError(error: unknown, dataDir: string): unknown {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  if (error instanceof EmbeddedPostgresError || code === undefined) return error;
  if (DISK_FULL.has(code)) return diskFull(dataDir);
  if (!NOT_WRITABLE.has(code)) return error;
  return new EmbeddedPostgresError(
    'data-dir-not-writable',
    `The data directory ${dataDir} cannot be written (${code}). Give this user the right to write there, or choose another.`,
  );
}
