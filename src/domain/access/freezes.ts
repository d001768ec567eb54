// When a parent's access to care data is frozen, and whose data: from an objection on, until each care provider decides
// over its own (law.md 1.7, 3 and 4).
import type { DataClass } from '../consent/classes.js';

export type Outcome = 'UPHELD' | 'PARTIAL' | 'REJECTED';

export interface Objection {
  readonly id: string;
  /** The provider that refuses by itself; null where the pupil objects, to the data of every provider. */
  readonly controllerId: string | null;
  readonly parentId: string;
  readonly filedAt: Date;
}

export interface AccessDecision {
  readonly objectionId: string;
  /** Who decides, over its own data alone. */
  readonly controllerId: string;
  readonly outcome: Outcome;
  /** What stays closed when it is upheld in part. */
  readonly dataClasses: readonly DataClass[] | null;
  readonly decidedAt: Date;
}

interface Period {
  readonly from: Date;
  readonly until: Date | null;
}

/** Half-open; `dataClasses` null: all of care. */
export interface Freeze extends Period {
  readonly parentId: string;
  /** Whose data; null: every provider's, but for those `besides`, which have decided. */
  readonly controllerId: string | null;
  readonly besides: readonly string[];
  readonly dataClasses: readonly DataClass[] | null;
}

/** What one provider decided on an objection, over its own data. */
interface Own {
  readonly controllerId: string;
  readonly decisions: readonly AccessDecision[];
  readonly firstAt: number;
}

/** Only a provider's decision ends a freeze of its data, never time: a review that nobody makes changes nothing. */
export function freezesOf(objections: readonly Objection[], decisions: readonly AccessDecision[]): Freeze[] {
  return objections.flatMap(objection => {
    const ofEach = byProvider(objection, decisions);
    return [...undecided(objection, ofEach), ...ofEach.flatMap(own => decided(objection, own))];
  });
}

/** In a fixed order; none takes hold before what it is about. */
function byProvider({ id, filedAt }: Objection, decisions: readonly AccessDecision[]): Own[] {
  const taken = decisions
    .filter(one => one.objectionId === id)
    .map(one => ({ ...one, decidedAt: one.decidedAt > filedAt ? one.decidedAt : filedAt }));
  const providers = [...new Set(taken.map(one => one.controllerId))].sort();
  return providers.map(controllerId => {
    const own = taken.filter(one => one.controllerId === controllerId);
    const firstAt = Math.min(...own.map(one => one.decidedAt.getTime()));
    return { controllerId, decisions: own, firstAt };
  });
}

/** From each instant to the next, and from the last without end. */
function cutAt(instants: readonly number[]): Period[] {
  const cuts = [...new Set(instants)].sort((a, b) => a - b);
  return cuts.map((cut, index) => {
    const next = cuts[index + 1];
    return { from: new Date(cut), until: next === undefined ? null : new Date(next) };
  });
}

/** What nobody has decided on yet is frozen in full, provider by provider. */
function undecided({ controllerId, parentId, filedAt }: Objection, ofEach: readonly Own[]): Freeze[] {
  // What a provider refuses by itself is its own data, and awaits nobody else.
  const awaited = ofEach.filter(own => controllerId === null || own.controllerId === controllerId);
  const periods = cutAt([filedAt.getTime(), ...awaited.map(own => own.firstAt)]);
  return periods.flatMap((period): Freeze[] => {
    const besides = awaited.filter(own => own.firstAt <= period.from.getTime()).map(own => own.controllerId);
    if (controllerId !== null && besides.length > 0) return [];
    return [{ parentId, controllerId, besides, dataClasses: null, ...period }];
  });
}

/** Each decision of a provider holds until its next one. */
function decided({ parentId }: Objection, { controllerId, decisions }: Own): Freeze[] {
  return cutAt(decisions.map(one => one.decidedAt.getTime())).flatMap((period): Freeze[] => {
    const dataClasses = closedBy(decisions.filter(one => one.decidedAt.getTime() === period.from.getTime()));
    const isOpen = dataClasses?.length === 0;
    return isOpen ? [] : [{ parentId, controllerId, besides: [], dataClasses, ...period }];
  });
}

/** Null: all of care. Of decisions at one instant each closes what it closes. */
function closedBy(decisions: readonly AccessDecision[]): readonly DataClass[] | null {
  const closing = decisions.filter(({ outcome }) => outcome !== 'REJECTED');
  // Upheld in full names no class.
  if (closing.some(({ dataClasses }) => dataClasses === null)) return null;
  return [...new Set(closing.flatMap(one => one.dataClasses ?? []))].sort();
}
