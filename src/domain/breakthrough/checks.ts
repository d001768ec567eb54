// What is checked before a case comes on the table: whether another table has it already (AM:220).
import type { Capacity } from '../absence/capacity.js';
import type { Said } from './cited.js';

export type CheckCode = 'OTHER_TABLE';

export interface CheckRow extends Said {
  readonly code: CheckCode;
  readonly by: readonly Capacity[];
  /** What must have been agreed where the answer is yes. */
  readonly ifSo: Said;
}

export interface Checked {
  readonly code: CheckCode;
  /** Another table has it. */
  readonly found: boolean;
  /** Agreed with that table that this one discusses it too. */
  readonly agreed: boolean;
}

/** Checks not made, or made and found without an agreement since. */
export const checksOpen = (rows: readonly CheckRow[], made: readonly Checked[]): readonly CheckRow[] =>
  rows.filter(({ code }) => !made.some(one => one.code === code && (!one.found || one.agreed)));
