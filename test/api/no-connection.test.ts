// A database that lets nobody in is told as what it is: the service cannot answer now.

import { expect, test } from 'vitest';
import { traced } from './support/casework.js';
import { errorsOnList } from './support/closed-list.js';
import { openWorld } from './support/world.js';

const world = openWorld();

const asking = () => traced(world.server, 'mentor', '{ cases(first: 1) { pageInfo { hasNextPage } } }');

test('a question that gets no connection is not answered, and the next that gets one is', async () => {
  const { database } = world;
  expect((await asking()).status).toBe(200);
  await database.query(`alter database "${database.name}" connection limit 0`);
  try {
    await database.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    );
    const { status, text } = await asking();
    expect({ status, errors: errorsOnList(text) }).toEqual({
      status: 503,
      errors: [{ code: 'UNAVAILABLE' }],
    });
  } finally {
    await database.query(`alter database "${database.name}" connection limit -1`);
  }
  // The record's own connection is gone as well, which whoever comes first finds out.
  await asking();
  expect((await asking()).status).toBe(200);
});
