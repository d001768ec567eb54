// The long run of the interleaved questions, with other dice each time: fifty thousand, and more by an option.

import { expect, test } from 'vitest';
import { createInterleaving } from '../api/support/interleaving.js';
import { openWorld } from '../api/support/world.js';

const requests = Number(process.env.INTERLEAVED ?? 50_000);
const world = openWorld({ config: { poolSize: 2 } });

test(`${requests} interleaved questions of everybody, with hang-ups, over a pool of two`, async () => {
  const interleaving = await createInterleaving(world.server, Date.now());
  const { asked, answered, mixedUp, failed } = await interleaving.run({
    requests,
    atOnce: 32,
    hangUps: 0.15,
  });
  expect({ mixedUp, failed }).toEqual({ mixedUp: [], failed: [] });
  expect(answered).toBeGreaterThan(asked * 0.7);
  expect(await interleaving.stillAnswers()).toBe(true);
});
