// A rule is data: who may do what with which noun, for which purposes, on which facts and on which ground.

import { type Capacity, entryOf } from './vocabulary/capacities.js';
import type { Fact } from './vocabulary/facts.js';
import { type Ground, grounds } from './vocabulary/grounds.js';
import type { Purpose } from './vocabulary/purposes.js';
import { type Resource, resourceEntry } from './vocabulary/resources.js';

export type Effect = 'permit' | 'forbid';
export type Action = 'read' | 'write';

/** What whoever uses the rule owes; every use is recorded, so that is no obligation of its own. */
export type Obligation = 'TELL_SUBJECT';

export interface Rule {
  /** `resource.action.capacity`, with the alternative behind it where there are several. */
  readonly id: string;
  readonly effect: Effect;
  readonly capacity: Capacity;
  readonly action: Action;
  readonly resource: Resource;
  readonly purposes: readonly Purpose[];
  /** All must hold; none means: always, in this region. A fact that cannot be had does not hold. */
  readonly facts: readonly Fact[];
  readonly ground: Ground;
  /** Statute article or register on which the ground rests. */
  readonly basis: string;
  /** Passage of the sources or the tables from which the rule is taken. */
  readonly source: string;
  readonly obligations: readonly Obligation[];
}

/** One line of a noun's rules: the same conditions for several capacities. */
export interface Line {
  readonly capacities: readonly Capacity[];
  readonly facts: readonly Fact[];
  readonly ground: Ground;
  readonly source: string;
  readonly basis?: string;
  /** Tells alternatives of one capacity apart in the rule's id. */
  readonly as?: string;
  /** Where the noun serves fewer purposes than the capacity has. */
  readonly purposes?: readonly Purpose[];
  readonly obligations?: readonly Obligation[];
  readonly effect?: Effect;
}

const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/**
 * The purposes of a capacity for which it can have any right to a noun. Statistics never open a single case, whoever asks; and
 * numbers about many are for statistics alone, for a capacity's main purpose where it has no such purpose (P5, P9).
 */
export function purposesFor(resource: Resource, capacity: Capacity): readonly Purpose[] {
  const { purposes } = entryOf(capacity);
  if (resourceEntry(resource).isAggregate !== true) return purposes.filter(one => one !== 'STATISTICS');
  return purposes.includes('STATISTICS') ? ['STATISTICS'] : [purposes[0]];
}

function ruleOf(resource: Resource, action: Action, line: Line, capacity: Capacity): Rule {
  const allowed = purposesFor(resource, capacity);
  return {
    id: [lowerFirst(resource), action, capacity, ...(line.as === undefined ? [] : [line.as])].join('.'),
    effect: line.effect ?? 'permit',
    capacity,
    action,
    resource,
    purposes: line.purposes === undefined ? allowed : allowed.filter(one => line.purposes?.includes(one)),
    facts: line.facts,
    ground: line.ground,
    basis: line.basis ?? grounds[line.ground].basis,
    source: line.source,
    obligations: line.obligations ?? [],
  };
}

/** The rules of one noun, one per capacity of each line. */
export function rulesOf(
  resource: Resource,
  lines: { read?: readonly Line[]; write?: readonly Line[] },
): Rule[] {
  const expand = (action: Action, some: readonly Line[] = []): Rule[] =>
    some.flatMap(line => line.capacities.map(capacity => ruleOf(resource, action, line, capacity)));
  return [...expand('read', lines.read), ...expand('write', lines.write)];
}
