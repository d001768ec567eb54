// A link as the law leaves it behind: who is tied to a case or pupil, how, and when.

import type { Capacity } from '../../policy/vocabulary/capacities.js';
import type { LinkKind } from '../facts/link-facts.js';

export interface LinkRow {
  readonly case_id: string | null;
  readonly person_id: string;
  readonly organisation_id: string | null;
  readonly capacity: Capacity;
  readonly kind: LinkKind;
  readonly during: string;
}
