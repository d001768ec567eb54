// A series of the evaluation: by what the young people of a school year are told apart, as data.

import type { IsoDate } from '../calendar/iso-date.js';

/** One young person with a case that was opened in the school year, and how that case stands. */
export interface Counted {
  readonly bornOn: IsoDate;
  /** Kind of the school's organisation. */
  readonly school: string;
  readonly openedOn: IsoDate;
  readonly closedOn: IsoDate | null;
  readonly phase: string;
  /** With what it was closed; null while it runs, and where that was not recorded. */
  readonly result: string | null;
  /** Why it stagnated, as far as it did. */
  readonly stagnations: readonly string[];
}

export interface Cell {
  readonly code: string;
  readonly nl: string;
  readonly en: string;
  /** What it consists of, where it can be told more finely. */
  readonly parts?: readonly Cell[];
}

interface Titled {
  readonly code: string;
  readonly nl: string;
  readonly en: string;
  readonly source: string;
  /** The cell whose young people are told apart. */
  readonly of: string;
  readonly cells: readonly Cell[];
}

/** Everybody is in one of the cells. */
interface OneOf extends Titled {
  readonly cellOf: (one: Counted, lastDay: IsoDate) => string;
}

/** Everybody may be in any number of the cells; each cell is told beside all that are not in it. */
interface AnyOf extends Titled {
  readonly cellsOf: (one: Counted, lastDay: IsoDate) => readonly string[];
}

export type Series = OneOf | AnyOf;

/** The cell of everybody. */
export const everybody = 'ALL';

/** The smallest cells of a series, each with those that it is part of. */
export function leavesOf(cells: readonly Cell[]): Map<string, readonly string[]> {
  const leaves = new Map<string, readonly string[]>();
  for (const { code, parts } of cells) {
    if (parts === undefined) leaves.set(code, [code]);
    else for (const [leaf, around] of leavesOf(parts)) leaves.set(leaf, [code, ...around]);
  }
  return leaves;
}
