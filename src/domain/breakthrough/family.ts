// What pupil and parents have to do with the table: whether they sit there, who tells them beforehand and afterwards (Q15).
import type { Capacity } from '../absence/capacity.js';
import type { Cited, Said } from './cited.js';

/** REQUIRED: they take part; BY_DECISION: that is decided for each case, in the vooroverleg where there is one. */
export type FamilyParticipation = 'REQUIRED' | 'BY_DECISION';

export interface FamilyRule extends Said {
  readonly participation: FamilyParticipation;
  /** Before the case is discussed. */
  readonly toldBefore: Cited & { readonly by: readonly Capacity[]; readonly regiehouder: boolean };
  /** Of the result; in every protocol somebody must (Q15). */
  readonly toldAfter: Cited & { readonly by: readonly Capacity[]; readonly regiehouder: boolean };
}

export type FamilyOpen = 'NOT_TOLD' | 'NOT_INVITED' | 'NOT_DECIDED' | 'RESULT_NOT_TOLD';

export interface FamilySoFar {
  readonly told: boolean;
  readonly invited: boolean;
  /** null: nobody decided whether they take part. */
  readonly decided: boolean | null;
  readonly discussed: boolean;
  readonly resultTold: boolean;
}

/** What is still to be done towards the family. */
export function familyOpen({ participation }: FamilyRule, so: FamilySoFar): readonly FamilyOpen[] {
  const wanted = participation === 'REQUIRED' || so.decided === true;
  const open: readonly (readonly [FamilyOpen, boolean])[] = [
    ['NOT_TOLD', !so.told],
    ['NOT_DECIDED', participation === 'BY_DECISION' && so.decided === null],
    ['NOT_INVITED', wanted && !so.invited],
    ['RESULT_NOT_TOLD', so.discussed && !so.resultTold],
  ];
  return open.filter(([, is]) => is).map(([code]) => code);
}
