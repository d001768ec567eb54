// Who is invited to a talk and who is told of it, by the age of the pupil (LATE-2, TALK-1, K4).
import { completedYears } from '../calendar/birthdays.js';
import type { IsoDate } from '../calendar/iso-date.js';
import type { Mark } from '../consent/row.js';
import type { SignalAction } from './crossing.js';

export type FamilyMember = 'PUPIL' | 'PARENTS';

/** From 16 on parents are told the facts of absence only: that, how often and when, never why (K4, E18). */
export type ToldWhat = 'ALL' | 'FACTS';

export interface Told {
  readonly who: FamilyMember;
  readonly what: ToldWhat;
  readonly when: 'BEFOREHAND' | 'WITH_THE_INVITATION';
}

export interface InvolvedRow {
  readonly action: SignalAction;
  /** Completed years, from and up to but not including; null: no limit. */
  readonly ages: { readonly from: number; readonly before: number | null };
  readonly invited: readonly FamilyMember[];
  /** Whether the pupil may come without parents, who then must have been told beforehand. */
  readonly pupilMayComeAlone: boolean;
  readonly told: readonly Told[];
  readonly source: string;
  readonly mark: Mark;
}

export interface Involving {
  readonly action: SignalAction;
  readonly birthDate: IsoDate;
  readonly on: IsoDate;
  readonly rows: readonly InvolvedRow[];
}

/** undefined: the protocol says nothing of it, and then nobody is invited or told by it. */
export function involvedIn({ action, birthDate, on, rows }: Involving): InvolvedRow | undefined {
  const age = completedYears(birthDate, on);
  return rows.find(
    row =>
      row.action === action && row.ages.from <= age && (row.ages.before === null || age < row.ages.before),
  );
}
