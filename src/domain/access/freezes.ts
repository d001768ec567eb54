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

/** Only a provider's decision ends a freeze of its data, never time: a review that nobody makes changes nothing. */
export function freezesOf(objections: readonly Objection[], decisions: readonly AccessDecision[]): Freeze[] {
  return objections.flatMap(objection => {
    const taken = decisions
      .filter(one => one.objectionId === objection.id)
      .map(one => ({ ...one, decidedAt: later(one.decidedAt, objection.filedAt) }));
    const providers = [...new Set(taken.map(one => one.controllerId))].sort();
    const ofEach = providers.map(provider => taken.filter(one => one.controllerId === provider));
    return [...undecided(objection, ofEach), ...ofEach.flatMap(own => decided(objection, own))];
  });
}

const later = (a: Date, b: Date): Date => (a > b ? a : b);

const firstOf = (decisions: readonly AccessDecision[]): number =>
  Math.min(...decisions.map(one => one.decidedAt.getTime()));

/** From each instant to the next, and from the last without end. */
function cutAt(instants: readonly number[]): Period[] {
  const cuts = [...new Set(instants)].sort((a, b) => a - b);
  return cuts.map((cut, index) => {
    const next = cuts[index + 1];
    return { from: new Date(cut), until: next === undefined ? null : new Date(next) };
  });
}

/** What nobody has decided on yet is frozen in full, provider by provider. */
function undecided(
  { controllerId, parentId, filedAt }: Objection,
  ofEach: readonly (readonly AccessDecision[])[],
): Freeze[] {
  // What a provider refuses by itself is its own data.
  const awaited =
    controllerId === null ? ofEach : ofEach.filter(([one]) => one?.controllerId === controllerId);
  const periods = cutAt([filedAt.getTime(), ...awaited.map(firstOf)]);
  return periods.flatMap((period): Freeze[] => {
    const done = awaited.filter(own => firstOf(own) <= period.from.getTime());
    const besides = done.flatMap(([one]) => one?.controllerId ?? []);
    if (controllerId !== null && besides.length > 0) return [];
    return [{ parentId, controllerId, besides, dataClasses: null, ...period }];
  });
}

/** Each decision of a provider holds until its next one. */
function decided({ parentId }: Objection, own: readonly AccessDecision[]): Freeze[] {
  return cutAt(own.map(one => one.decidedAt.getTime())).flatMap((period): Freeze[] => {
    const current = own.filter(one => one.decidedAt.getTime() === period.from.getTime());
    const dataClasses = closedBy(current);
    const { controllerId } = own[0]!;
    return dataClasses?.length === 0 ? [] : [{ parentId, controllerId, besides: [], dataClasses, ...period }];
  });
}

/** Null: all of care. Of decisions at one instant each closes what it closes. */
function closedBy(decisions: readonly AccessDecision[]): readonly DataClass[] | null {
  const closing = decisions.filter(({ outcome }) => outcome !== 'REJECTED');
  // Upheld in full names no class.
  if (closing.some(({ dataClasses }) => dataClasses === null)) return null;
  return [...new Set(closing.flatMap(one => one.dataClasses ?? []))].sort();
}
