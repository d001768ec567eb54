// A row that somebody is about to write, as far as the rules ask about it: what lies there, and what they would set.

import type { Resource } from '../policy/vocabulary/resources.js';

export interface CandidateActor {
  readonly personId: string;
  readonly organisationId: string | null;
}

/** One row, or for a batch the row of each entry in its order; every row is judged, and one that is not seen refuses all. */
export type CandidateSource =
  | { readonly resource: Resource; readonly id: string }
  | { readonly resource: Resource; readonly ids: readonly string[] };

export interface Candidate {
  /** The visible row to which it is tied; null for what is tied to nothing yet. */
  readonly from: CandidateSource | null;
  /** That another row of the same noun is written, and the one it is tied to stays as it is. */
  readonly isAnother?: true;
  /** Columns that the writer sets; all others are those of the row it is tied to. */
  readonly set?: Readonly<Record<string, string | null | readonly string[]>>;
}
