// A clock that can be moved, for tests and the sandbox alone: it replaces the database's own, and production refuses it.

/** To be run by the owner of a test database. */
export const testClock = `
  create or replace function app.now() returns timestamptz language sql stable parallel safe
    return transaction_timestamp()
      + coalesce(nullif(current_setting('doorbraak.clock_offset', true), '')::interval, interval '0')`;
