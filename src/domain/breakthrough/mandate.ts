// With what power the table decides: its own or that of those who sit there, and whom a decision binds. Never a ground to see.
import type { Said } from './cited.js';

export interface MandateRule extends Said {
  /**
   * TABLE: the table itself decides, once all parties were heard (DB:1073-1075). PARTICIPANTS: each binds the own
   * organisation within a mandate of its own (AM:185). null: the source gives no power to decide.
   */
  readonly of: 'TABLE' | 'PARTICIPANTS' | null;
  /** Whoever cannot do as agreed tells all concerned at once (AM:189). */
  readonly deviation: Said | null;
}

export type NoMandate = 'PARTIES_NOT_HEARD' | 'WITHOUT_MANDATE' | 'NOT_COMMITTED';

export interface Deciding {
  /** Everybody who is concerned in the case. */
  readonly involved: readonly string[];
  readonly heard: readonly string[];
  /** Those who bind an organisation by this decision, with whether they may, and whether they commit to it. */
  readonly bound: readonly { readonly hasMandate: boolean; readonly commits: boolean }[];
}

/** Why this is no decision yet. A seat without mandate can be heard and cannot bind. */
export function whyNoDecision({ of }: MandateRule, deciding: Deciding): readonly NoMandate[] {
  const { involved, heard, bound } = deciding;
  const reasons: readonly (readonly [NoMandate, boolean])[] = [
    ['PARTIES_NOT_HEARD', of === 'TABLE' && involved.some(one => !heard.includes(one))],
    ['WITHOUT_MANDATE', of === 'PARTICIPANTS' && bound.some(one => !one.hasMandate)],
    ['NOT_COMMITTED', of !== null && bound.some(one => !one.commits)],
  ];
  return reasons.filter(([, is]) => is).map(([code]) => code);
}
