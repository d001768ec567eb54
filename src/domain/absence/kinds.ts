// What each kind of absence counts for: a table of a protocol, since the Wet terugdringen schoolverzuim is in the making.
import type { Bilingual, Mark } from '../consent/row.js';
import type { AbsenceKind, Registered } from './registration.js';

/** What an entry can count for, once it is judged unauthorised. */
export type Tally =
  | 'LATENESS' // the bands of lateness
  | 'TRUANCY' // the bands of truancy
  | 'NEW_ABSENCE' // absence again after a preventive talk
  | 'STATUTORY_TIME'; // the 16 hours of the statute

export interface KindRow {
  readonly kind: AbsenceKind;
  readonly name: Bilingual;
  /** Whether the pupil is absent at all, and whether health is the reason (D07). */
  readonly absent: boolean;
  readonly sickness: boolean;
  readonly countsFor: readonly Tally[];
  readonly why: string;
  readonly source: string;
  readonly articles: readonly string[];
  readonly mark: Mark;
}

/**
 * Only what somebody has judged unauthorised counts against a pupil: authorised absence never does, and what is not
 * judged yet waits (roles of proof: LPW 2(3) and 4 speak of absence without a lawful reason).
 */
export function countsFor(entry: Registered, tally: Tally, kinds: readonly KindRow[]): boolean {
  return (
    entry.authorised === false && kinds.some(row => row.kind === entry.kind && row.countsFor.includes(tally))
  );
}
