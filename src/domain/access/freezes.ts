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
    const { id, parentId, filedAt } = objection;
    const own = decisions.filter(one => one.objectionId === id);
    const takesHold = ({ decidedAt }: AccessDecision): number =>
      Math.max(decidedAt.getTime(), filedAt.getTime());
    const cuts = [...new Set([filedAt.getTime(), ...own.map(takesHold)])].sort((a, b) => a - b);
    return cuts.flatMap((cut, index): Freeze[] => {
      const closed = closedBy(own.filter(one => takesHold(one) === cut));
      const next = cuts[index + 1];
      const until = next === undefined ? null : new Date(next);
      return closed?.length === 0 ? [] : [{ parentId, dataClasses: closed, from: new Date(cut), until }];
    });
  });
}

/** Null: all of care, as long as nobody has decided too. Of decisions at one instant each closes what it closes. */
function closedBy(decisions: readonly AccessDecision[]): readonly DataClass[] | null {
  const closing = decisions.filter(({ outcome }) => outcome !== 'REJECTED');
  // Upheld in full names no class.
  if (decisions.length === 0 || closing.some(({ dataClasses }) => dataClasses === null)) return null;
  return [...new Set(closing.flatMap(one => one.dataClasses ?? []))].sort();
}
