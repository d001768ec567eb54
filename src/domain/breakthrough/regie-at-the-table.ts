// Regie while a case is on the table: from when somebody has it, who may, and when it ends (AM:149-163, FM:38).
import type { Said } from './cited.js';

export interface TableRegieRule extends Said {
  /** FIRST_DISCUSSION: the table names somebody there; BEFORE: whoever has regie already keeps it. */
  readonly begins: 'FIRST_DISCUSSION' | 'BEFORE';
  /** One of those who take part, and never the chair. */
  readonly ofThoseWhoTakePart: boolean;
  readonly neverTheChair: boolean;
  readonly ends: 'TRAJECTORY_STARTED' | 'WITH_THE_CASE';
}

export type NoRegie = 'NOT_A_PARTICIPANT' | 'IS_THE_CHAIR';

export function whyNotRegie(
  rule: TableRegieRule,
  who: { readonly takesPart: boolean; readonly chairs: boolean },
): NoRegie | undefined {
  if (rule.ofThoseWhoTakePart && !who.takesPart) return 'NOT_A_PARTICIPANT';
  return rule.neverTheChair && who.chairs ? 'IS_THE_CHAIR' : undefined;
}

/** A perspective is not yet a trajectory: whoever has regie watches over it until it has started (AM:159, 177). */
export const regieGoesOn = (
  { ends }: TableRegieRule,
  so: { readonly trajectoryStarted: boolean; readonly caseClosed: boolean },
): boolean => !so.caseClosed && (ends === 'WITH_THE_CASE' || !so.trajectoryStarted);
