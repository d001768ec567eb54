// PostgreSQL's own log: beside the password, not among the cluster's files, and cut when it grows beyond its bound.
import { constants, createReadStream } from 'node:fs';
import { copyFile, type FileHandle, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const LARGEST_BYTES = 4 * 1024 * 1024;
const LOOK_EVERY_MS = 60_000;

export interface ServerLog {
  path: string;
  /** What PostgreSQL wrote since this start. */
  read(): Promise<string>;
  stop(): void;
}

export async function keepServerLog(dataDir: string): Promise<ServerLog> {
  const path = join(dataDir, 'postgres.log');
  const size = await cutLog(path, LARGEST_BYTES);
  const timer = setInterval(
    () => void cutLog(path, LARGEST_BYTES).catch(() => undefined),
    LOOK_EVERY_MS,
  ).unref();
  return {
    path,
    read: () => text(createReadStream(path, { start: size })),
    stop: () => clearInterval(timer),
  };
}

/** As root we may stand in a folder that another user owns, so no link is followed. */
export async function openForAppending(path: string): Promise<FileHandle> {
  const { O_APPEND, O_CREAT, O_WRONLY, O_NOFOLLOW } = constants;
  return open(path, O_APPEND | O_CREAT | O_WRONLY | O_NOFOLLOW, 0o600);
}

/**
 * Answers the size. The file is emptied, not renamed, since PostgreSQL holds it open for appending, and one that
 * we attach to cannot be given another.
 */
export async function cutLog(path: string, largest: number): Promise<number> {
  const file = await openForAppending(path);
  try {
    const { size } = await file.stat();
    if (size <= largest) return size;
    await rm(`${path}.1`, { force: true });
    await copyFile(path, `${path}.1`, constants.COPYFILE_EXCL);
    await file.truncate(0);
    return 0;
  } finally {
    await file.close();
  }
}
