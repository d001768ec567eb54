// The form of a read of the limit: one statement, and what the record is owed for what it told.

import type { Resource, Secrecy } from '../../../../src/policy/vocabulary/resources.js';
import type { AccessAction } from '../../../../src/record/access-line.js';
import type { Asker } from './entered.js';

/** A line that the record owes to each case, or pupil: one for each group of classes that are known together. */
export interface LimitLine {
  readonly action: AccessAction;
  readonly secrecy: Secrecy;
  readonly resources: readonly Resource[];
  readonly classes: readonly string[];
  readonly items: number;
}

/** Whom an operation touched, as the statement tells it; by which of the lines, where it is not by all of them. */
export type ToldTouched = readonly [
  caseId: string | null,
  subject: string,
  region: string,
  line?: number,
  items?: number,
];

/** `values` go to the statement, whose two columns are the answer and whom it touched. */
export interface LimitRead {
  readonly text: string;
  readonly values: (variables: Record<string, string>) => readonly string[];
  readonly lines: readonly LimitLine[];
  /** What is left to do to the answer, where the database cannot do it. */
  readonly finish?: (answer: string, asker: Asker, at: Date) => string;
}
