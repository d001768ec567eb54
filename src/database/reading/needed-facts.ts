// Which facts must be asked with a noun, so that the API wall can decide on its rows without asking again.

import { rulesFor } from '../../policy/policy.js';
import type { Capacity } from '../../policy/vocabulary/capacities.js';
import { type Fact, type FactLevel, factEntry } from '../../policy/vocabulary/facts.js';
import type { Purpose } from '../../policy/vocabulary/purposes.js';
import type { Resource } from '../../policy/vocabulary/resources.js';
import { impossibleFacts } from '../facts/fact-sql.js';

export interface Reader {
  readonly capacity: Capacity;
  readonly purpose: Purpose;
}

/** In a fixed order. A fact that cannot hold is not asked, and what is not asked does not hold. */
export function neededFacts(
  { capacity, purpose }: Reader,
  resource: Resource,
  levels: readonly FactLevel[],
): Fact[] {
  const rules = rulesFor({ capacity, purpose, action: 'read', resource });
  const facts = new Set(rules.flatMap(rule => rule.facts));
  return [...facts]
    .filter(
      fact => levels.includes(factEntry(fact).level) && !(impossibleFacts as readonly Fact[]).includes(fact),
    )
    .sort();
}
