// What PostgreSQL's processes have of memory for themselves: what they share, the buffer cache above all, is not counted.

import { readdirSync, readFileSync } from 'node:fs';

function anonymousKilobytes(pid: string): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^RssAnon:\s+(\d+) kB/m.exec(status)?.[1] ?? 0);
  } catch {
    return 0;
  }
}

function parentOf(pid: string): number {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** MiB. */
export function postgresMemory(postmaster: number): number {
  const pids = readdirSync('/proc').filter(name => /^\d+$/.test(name));
  const backends = pids.filter(pid => Number(pid) === postmaster || parentOf(pid) === postmaster);
  return Math.round(backends.reduce((sum, pid) => sum + anonymousKilobytes(pid), 0) / 1024);
}
