// A question whose answer grows, and the ground on which it is asked: where there is little, and where there is much.

import type { Input, Who } from './casework.js';
import type { Family } from './families.js';
import type { GrownCase } from './grown-case.js';

export interface Asking {
  readonly who: Who;
  readonly variables: Input;
}

export interface Ground {
  readonly few: GrownCase;
  readonly many: GrownCase;
  /** A pupil with more cases than a page holds. */
  readonly often: Family<'moeder'>;
  /** The verzuimcoordinator of a school with one pupil, who is ill. */
  readonly small: Who;
  /** One in which much was touched. */
  readonly emergencyId: string;
  /** Of an organisation with few appointments and of one with many. */
  readonly administrators: { readonly few: Who; readonly many: Who };
}

export interface GrowingQuestion {
  readonly name: string;
  readonly queries: readonly string[];
  readonly little: (ground: Ground) => Asking;
  readonly much: (ground: Ground) => Asking;
  /** Where in the answer the objects lie that become more. */
  readonly grows: string;
  /** Where its queries are parts of one, of which some alone ask for what grows. */
  readonly isInPortions?: boolean;
}
