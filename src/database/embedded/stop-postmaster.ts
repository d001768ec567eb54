// Ends a postmaster: politely first, harder when it does not obey, and never a process that only bears its number.
import type { Postmaster } from './postmaster.js';
import { sameProcessLives } from './process-facts.js';
import { waitUntil } from './wait-until.js';

// Fast shutdown (rolls back and writes a checkpoint), immediate shutdown (recovers at the next start), the end.
const STEPS = [
  { signal: 'SIGINT', waitMs: 30_000 },
  { signal: 'SIGQUIT', waitMs: 8_000 },
  { signal: 'SIGKILL', waitMs: 2_000 },
] as const;

/** Answers whether it has ended. */
export async function stopPostmaster({ pid, mark }: Pick<Postmaster, 'pid' | 'mark'>): Promise<boolean> {
  const ended = () => !sameProcessLives(pid, mark);
  for (const { signal, waitMs } of STEPS) {
    if (ended()) return true;
    send(pid, signal);
    if (await waitUntil(ended, waitMs)) return true;
  }
  return false;
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
