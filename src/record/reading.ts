// What a unit of work is asked to read, by which condition, and as what it is recorded.

import type { Value } from '../database/pipeline.js';
import type { Root } from '../database/reading/read-plan.js';
import type { AccessAction } from './access-line.js';

export interface Reading extends Root {
  readonly values: readonly Value[];
  readonly action: AccessAction;
  /** Role under which it is read, where it is not the actor's own. */
  readonly role?: string;
  /** Whether its field of the operation reads nothing after it. */
  readonly isLast?: boolean;
  /** How many of the rows go any further; who lies beyond them was not looked at. */
  readonly handedOut?: number;
}
