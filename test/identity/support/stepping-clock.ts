// A clock that moves only when a test says so, and tokens made at its time.
import { bearer, type Change, NOW } from './token-office.js';

export interface SteppingClock {
  readonly now: () => number;
  step(milliseconds: number): void;
  /** An honest token of 10 minutes made now, but for the change. */
  bearer(change?: Change): string;
}

export function createSteppingClock(): SteppingClock {
  let at = NOW;
  return {
    now: () => at,
    step(milliseconds) {
      at += milliseconds;
    },
    bearer({ payload, ...change }: Change = {}) {
      const iat = Math.floor(at / 1000);
      return bearer({ ...change, payload: { iat, exp: iat + 600, ...payload } });
    },
  };
}
