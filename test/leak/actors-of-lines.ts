// By whom the record's lines are that somebody was answered; they are written while one asks.

import type { TestDatabase } from '../support/database.js';

/** Who is named by id in the lines of the record whose own ids were heard. */
export async function actorsOfLines(at: TestDatabase, heard: ReadonlySet<string>): Promise<string[]> {
  const lines = await at.query<{ person_id: string; organisation_id: string | null }>(
    'select person_id, organisation_id from access_log where id::text = any ($1)',
    [[...heard]],
  );
  return lines.flatMap(({ person_id, organisation_id: organisation }) => [
    person_id,
    organisation ?? person_id,
  ]);
}
