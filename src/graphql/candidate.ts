// A row that somebody is about to write, as far as the rules ask about it: what lies there, and what they would set.

import type { Resource } from '../policy/vocabulary/resources.js';

export interface CandidateActor {
  readonly personId: string;
  readonly organisationId: string | null;
}

export interface Candidate {
  /** The visible row to which it is tied; null for what is tied to nothing yet. */
  readonly from: { readonly resource: Resource; readonly id: string } | null;
  /** Columns that the writer sets; all others are those of the row it is tied to. */
  readonly set?: Readonly<Record<string, string | null | readonly string[]>>;
}
