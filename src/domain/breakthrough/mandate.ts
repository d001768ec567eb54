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

/** One who is concerned in the case and was asked to the table, or who represents an organisation there. */
export interface PartyAtTable {
  readonly heard: boolean;
  /** Pupil and parents are heard, and bind no organisation. */
  readonly ofOrganisation: boolean;
  /** Whether they may bind the organisation, and commit it to this decision; null: they bind nobody by it. */
  readonly binding: { readonly hasMandate: boolean; readonly commits: boolean } | null;
}

/** Why this is no decision yet. A seat without mandate can be heard and cannot bind; where the table decides, all commit. */
export function whyNoDecision({ of }: MandateRule, parties: readonly PartyAtTable[]): readonly NoMandate[] {
  const bound = parties.flatMap(({ binding }) => (binding === null ? [] : [binding]));
  const lacksMandate = bound.length === 0 || bound.some(one => !one.hasMandate);
  const standsApart = parties.some(one => one.ofOrganisation && one.binding === null);
  const reasons: readonly (readonly [NoMandate, boolean])[] = [
    ['PARTIES_NOT_HEARD', of === 'TABLE' && parties.some(one => !one.heard)],
    ['WITHOUT_MANDATE', of === 'PARTICIPANTS' && lacksMandate],
    ['NOT_COMMITTED', of !== null && ((of === 'TABLE' && standsApart) || bound.some(one => !one.commits))],
  ];
  return reasons.filter(([, is]) => is).map(([code]) => code);
}
