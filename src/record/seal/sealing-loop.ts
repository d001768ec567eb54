// Seals every so many milliseconds until it is told to stop; a batch under way is finished first.

import type { Sealer } from './sealer.js';

export interface Sealing {
  /** Ends by itself only where the sealer does not go on, and then with the reason. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

export function sealEvery(sealer: Sealer, milliseconds: number): Sealing {
  let going = true;
  let wake = (): void => undefined;
  const pause = (): Promise<void> =>
    new Promise(resolve => {
      const timer = setTimeout(resolve, milliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const run = async (): Promise<void> => {
    try {
      while (going) {
        await sealer.seal();
        if (going) await pause();
      }
    } finally {
      await sealer.close();
    }
  };
  const ended = run();
  return {
    ended,
    stop: async () => {
      going = false;
      wake();
      await ended.catch(() => undefined);
    },
  };
}
