// Asks again and again until the answer is yes or the time is over.
import { setTimeout as pause } from 'node:timers/promises';

export async function waitUntil(holds: () => boolean | Promise<boolean>, forMs: number): Promise<boolean> {
  const end = Date.now() + forMs;
  while (!(await holds())) {
    if (Date.now() >= end) return false;
    await pause(10);
  }
  return true;
}
