// The answer of the law to a situation.
import type { RuleId } from './row.js';

export type Effect = 'PERMIT' | 'DENY';

export interface Answer {
  readonly effect: Effect;
  readonly rule: RuleId;
  /** Ids of adults, 'student', or the kinds 'parent' and 'representative' where there is nobody; sorted. */
  readonly deciders: readonly string[];
  readonly missing: readonly string[];
  readonly refused: readonly string[];
  readonly expired?: true;
}
