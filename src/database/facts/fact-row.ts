// The row about which a fact is asked, and the form in which a fact's meaning is written.

import type { Capacity } from '../../policy/vocabulary/capacities.js';
import { type Resource, resourceEntry } from '../../policy/vocabulary/resources.js';

export interface FactRow {
  readonly resource: Resource;
  /** Who asks; only a fact that itself asks the policy needs it. */
  readonly capacity: Capacity;
  /** The class whose consent counts: the resource's own. */
  readonly dataClass: string;
  /** Alias or name of the row, for its other columns. */
  readonly row: string;
  /** SQL that gives the case's id and the pupil's pseudonym; null where the row knows none. */
  readonly caseId: string | null;
  readonly subject: string | null;
  /** True inside a policy: a table asked about is then under the actor's own row-level security already. */
  readonly underRls: boolean;
  /** True where only the case is looked at: conditions on the item's own columns are left out. */
  readonly caseOnly: boolean;
}

export interface FactSql {
  /** A boolean expression; null counts as no. */
  readonly holds: (row: FactRow) => string;
  /** An id that proves the fact, or null; where the record must name what the decision rested on. */
  readonly evidence?: (row: FactRow) => string;
}

/** A row of the noun itself, under a table name or alias. */
export function itemRow(
  { resource, capacity }: { resource: Resource; capacity: Capacity },
  row: string,
  shape: { caseId: string | null; subject: string | null },
): FactRow {
  const column = (name: string | null): string | null => (name === null ? null : `${row}.${name}`);
  const { dataClass } = resourceEntry(resource);
  const ids = { caseId: column(shape.caseId), subject: column(shape.subject) };
  return { resource, capacity, dataClass, row, ...ids, underRls: false, caseOnly: false };
}

/** A case looked at on behalf of a noun in it, whose own rows are not looked at. */
export function caseRow(of: { resource: Resource; capacity: Capacity }, row: string): FactRow {
  return { ...itemRow(of, row, { caseId: 'id', subject: 'subject' }), caseOnly: true };
}
