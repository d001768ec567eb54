// Sets the server's clock to an instant; from there it runs on.

import type { TestServer } from '../../support/server.js';

export const setTo = (server: TestServer, instant: string): void => {
  const at = Date.parse(instant);
  if (Number.isNaN(at)) throw new Error(`${instant} is no instant`);
  server.setClock(at - Date.now());
};

/** A school day on which most tests play; every family of the tests is known before it. */
export const usualDay = '2026-10-05T09:00:00+02:00';

/** By how many milliseconds the server's clock is ahead; for what is written past it at the same time. */
export const aheadBy = (server: TestServer): number => server.now().getTime() - Date.now();

let minutes = 0;

/** The usual day once more, a minute later each time: what one test of a file did lies before the next. */
export const usualDayAgain = (server: TestServer): void => {
  minutes += 1;
  server.setClock(Date.parse(usualDay) + minutes * 60_000 - Date.now());
};
