// The rows to which what is about to be written is tied, one or the batch's each: whoever does not see one, writes nothing.

import type { CandidateFacts } from '../database/candidate-facts.js';
import { refusedEntries, unknownId } from '../errors.js';
import type { Candidate } from '../graphql/candidate.js';
import type { Resource } from '../policy/vocabulary/resources.js';

export function sourceOf({ from }: Candidate): { resource: Resource; ids: readonly string[] } | null {
  if (from === null) return null;
  // Each row is asked about once, however many entries are about it.
  return { resource: from.resource, ids: 'ids' in from ? [...new Set(from.ids)] : [from.id] };
}

/** What was found, in the order of the entries: a row for each of them. */
export function inOrder(found: readonly CandidateFacts[], { from }: Candidate): CandidateFacts[] {
  if (from === null) return [...found];
  const byId = new Map(found.map(row => [row.id, row]));
  const ids = 'ids' in from ? from.ids : [from.id];
  const rows = ids.flatMap(id => byId.get(id) ?? []);
  if (rows.length === ids.length) return rows;
  if (!('ids' in from)) throw unknownId();
  const unseen = ids.flatMap((id, number) =>
    byId.has(id) ? [] : [{ number, reason: 'UNKNOWN_ID' as const }],
  );
  throw refusedEntries(unseen);
}
