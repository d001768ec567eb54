// Holds a request to its time: when it is up, the work is broken off and leaves the line of an attempt.

import { ApiError } from '../errors.js';
import type { UnitOfWork } from '../record/unit-of-work.js';

/** Counts down from now on. */
export function timeLeftOf(milliseconds: number): () => number {
  const until = performance.now() + milliseconds;
  return () => Math.max(until - performance.now(), 0);
}

export async function withinTime<T>(
  unit: UnitOfWork,
  milliseconds: number,
  work: () => Promise<T>,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new ApiError('LIMIT_EXCEEDED', { reason: 'TOO_SLOW', status: 503 })),
      milliseconds,
    );
  });
  const working = work();
  try {
    return await Promise.race([working, timeUp]);
  } catch (fault) {
    working.catch(() => undefined);
    await unit.breakOff();
    throw fault;
  } finally {
    clearTimeout(timer);
  }
}
