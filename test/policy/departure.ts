// What a departure from a line of the rights says.

import type { Action } from '../../src/policy/rule.js';
import type { Capacity } from '../../src/policy/vocabulary/capacities.js';
import type { Fact } from '../../src/policy/vocabulary/facts.js';
import type { Purpose } from '../../src/policy/vocabulary/purposes.js';
import type { Resource } from '../../src/policy/vocabulary/resources.js';

export interface Departure {
  readonly resources: readonly Resource[];
  readonly action: Action;
  /** For these alone; for everybody of the line when absent. */
  readonly capacities?: readonly Capacity[];
  /** The conditions of the lines departed from. */
  readonly line: readonly Fact[];
  /** What stands in the place of the line's own conditions, where they speak of the case and this part of nothing but itself. */
  readonly instead?: readonly Fact[];
  /** What is demanded besides; `nothing given` where this part of the noun is not opened by the line at all. */
  readonly demands: readonly Fact[] | 'nothing given';
  readonly purposes?: readonly Purpose[];
  readonly why: string;
}

/** Lines that open nothing of this part of the noun. */
export const notGiven = (
  lines: readonly (readonly Fact[])[],
  of: Pick<Departure, 'resources' | 'action' | 'capacities' | 'why'>,
): Departure[] => lines.map(line => ({ ...of, line, demands: 'nothing given' }));
