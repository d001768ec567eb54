// Processor time of a process and of a PostgreSQL with all its backends, from /proc; milliseconds.

import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks per second: 100 wherever Linux runs Node. */
const millisecondsPerTick = 10;

interface Stat {
  readonly parent: number;
  readonly own: number;
  /** Of children that have ended and were waited for. */
  readonly ended: number;
}

function statOf(pid: number | string): Stat | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in the second field may hold anything; the rest follows its last bracket.
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const ticks = (at: number): number => fields[at]! * millisecondsPerTick;
    return { parent: fields[1]!, own: ticks(11) + ticks(12), ended: ticks(13) + ticks(14) };
  } catch {
    return undefined;
  }
}

export const ofProcess = (pid: number): number => statOf(pid)?.own ?? 0;

/** The postmaster, its backends, and those of its backends that have ended. */
export function ofPostgres(postmaster: number): number {
  const main = statOf(postmaster);
  if (main === undefined) return 0;
  const backends = readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(statOf)
    .filter(stat => stat?.parent === postmaster);
  return main.own + main.ended + backends.reduce((sum, stat) => sum + (stat?.own ?? 0), 0);
}
