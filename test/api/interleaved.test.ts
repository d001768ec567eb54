// Many people at once over two connections, some of whom hang up in between: nobody ever gets another's answer.

import { expect, test } from 'vitest';
import { createInterleaving } from './support/interleaving.js';
import { openWorld } from './support/world.js';

const world = openWorld({ config: { poolSize: 2 } });

test('10,000 interleaved questions of everybody, with hang-ups, over a pool of two', async () => {
  const interleaving = await createInterleaving(world.server);
  const { asked, answered, mixedUp, failed } = await interleaving.run({
    requests: 10_000,
    atOnce: 24,
    hangUps: 0.1,
  });
  expect({ mixedUp, failed }).toEqual({ mixedUp: [], failed: [] });
  expect(answered).toBeGreaterThan(asked * 0.8);
  expect(await interleaving.stillAnswers()).toBe(true);
}, 300_000);
