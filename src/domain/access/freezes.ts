// When a parent's access to care data is frozen: from an objection on, until the care provider decides (law.md 1.7, 3).
import type { DataClass } from '../consent/classes.js';

export type Outcome = 'UPHELD' | 'PARTIAL' | 'REJECTED';

export interface Objection {
  readonly id: string;
  readonly parentId: string;
  readonly filedAt: Date;
}

export interface AccessDecision {
  readonly objectionId: string;
  readonly outcome: Outcome;
  /** What stays closed when it is upheld in part. */
  readonly dataClasses: readonly DataClass[] | null;
  readonly decidedAt: Date;
}

/** Half-open; `dataClasses` null: all of care. */
export interface Freeze {
  readonly parentId: string;
  readonly dataClasses: readonly DataClass[] | null;
  readonly from: Date;
  readonly until: Date | null;
}

/**
 * Only the provider's decision ends a freeze, never time: a review that nobody makes changes nothing. Each decision holds
 * until the next one.
 */
export function freezesOf(objections: readonly Objection[], decisions: readonly AccessDecision[]): Freeze[] {
  return objections.flatMap(objection => {
    const own = decisions
      .filter(one => one.objectionId === objection.id)
      .sort((a, b) => a.decidedAt.getTime() - b.decidedAt.getTime() || severity(a) - severity(b));
    const undecided = { outcome: 'UPHELD', dataClasses: null, decidedAt: objection.filedAt } as const;
    return [undecided, ...own].flatMap(({ outcome, dataClasses, decidedAt: from }, index): Freeze[] => {
      const until = own[index]?.decidedAt ?? null;
      const isEmpty = until !== null && until <= from;
      if (outcome === 'REJECTED' || isEmpty) return [];
      return [
        {
          parentId: objection.parentId,
          dataClasses: outcome === 'PARTIAL' ? dataClasses : null,
          from,
          until,
        },
      ];
    });
  });
}

/** Of two decisions at one instant the one that closes more holds. */
const severity = ({ outcome }: AccessDecision): number => ['REJECTED', 'PARTIAL', 'UPHELD'].indexOf(outcome);
