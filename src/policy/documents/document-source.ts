// What the policy document is made from, beside the vocabulary: the table, and what only other layers know.

import type { Policy } from '../policy.js';
import type { Fact } from '../vocabulary/facts.js';

export interface DocumentSource {
  readonly policy: Policy;
  /** Facts that cannot hold in this version: their nouns do not exist yet. */
  readonly impossibleFacts: readonly Fact[];
}
