// Whether a field may move on a statutory ground, to whom, and with which duty; what the row does not name stays.

import { ATTENDANCE_ROWS } from './attendance-rows.js';
import { CARE_AND_SAFETY_ROWS } from './care-and-safety-rows.js';
import type { StatutoryFact } from './statutory-facts.js';
import type { Informing, StatutoryId, StatutoryRow } from './statutory-row.js';

/** E01 to E18, in their order. */
export const STATUTORY_ROWS: readonly StatutoryRow[] = [...ATTENDANCE_ROWS, ...CARE_AND_SAFETY_ROWS].sort(
  (one, other) => (one.id < other.id ? -1 : 1),
);

export interface StatutoryQuestion {
  readonly ground: StatutoryId;
  /** Any text: what is no field of the row does not move. */
  readonly field: string;
  readonly recipient: string;
  /** Undefined is unknown, and unknown is no. */
  readonly established: (fact: StatutoryFact) => boolean | undefined;
}

export interface StatutoryDecision {
  readonly effect: 'PERMIT' | 'DENY';
  readonly rule: StatutoryId;
  /** Why not, when no fact could help: the row does not name the field, or the recipient. */
  readonly never: 'FIELD' | 'RECIPIENT' | null;
  readonly missing: readonly StatutoryFact[];
  /** To be done when it moves. */
  readonly informs: Informing | null;
}

export function mayMove({ ground, field, recipient, established }: StatutoryQuestion): StatutoryDecision {
  const row = STATUTORY_ROWS.find(({ id }) => id === ground);
  if (row === undefined) throw new RangeError('no row of the table of statutory grounds');
  const decide = (
    never: StatutoryDecision['never'],
    missing: readonly StatutoryFact[],
  ): StatutoryDecision => {
    const permitted = never === null && missing.length === 0;
    return {
      effect: permitted ? 'PERMIT' : 'DENY',
      rule: row.id,
      never,
      missing,
      informs: permitted ? row.informs : null,
    };
  };
  const naming = row.opens.filter(({ fields }) => fields.some(name => name === field));
  const opening = naming.find(({ to }) => to.some(name => name === recipient));
  if (opening === undefined) return decide(naming.length === 0 ? 'FIELD' : 'RECIPIENT', []);
  const asked = [...row.facts, ...(opening.facts ?? [])];
  return decide(
    null,
    asked.filter(fact => established(fact) !== true),
  );
}
