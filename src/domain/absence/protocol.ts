// The form of a protocol of absence: its criteria, its kinds and its ways of counting, as data with their sources.
import type { IsoDate } from '../calendar/iso-date.js';
import type { Bilingual, Mark } from '../consent/row.js';
import type { Term } from '../deadlines/term.js';
import type { Capacity } from './capacity.js';
import type { CriterionCode, SignalAction } from './crossing.js';
import type { InvolvedRow } from './involved.js';
import type { KindRow } from './kinds.js';

/** Bijlage 1 counts truancy in half-days, bijlage 7 in lessons (K16, Q9). */
export type CriteriaVariant = 'B1_DAGDELEN' | 'B7_LESUREN';

export const CRITERIA_VARIANTS: readonly CriteriaVariant[] = ['B1_DAGDELEN', 'B7_LESUREN'];

/** What every criterion says, whatever it counts. */
export interface CriterionRow {
  readonly code: CriterionCode;
  readonly action: SignalAction;
  readonly must: Bilingual;
  readonly by: readonly Capacity[];
  /** null: the sources give no term, and none is invented. */
  readonly within: Term | null;
  readonly source: string;
  readonly articles: readonly string[];
  readonly mark: Mark;
}

/** From this number on: times too late, half-days or lessons; 0 is the first part of a half-day. */
export interface BandRow extends CriterionRow {
  readonly from: number;
}

/** So many reports of so few school days, all begun within so many months. */
export interface OftenRow extends CriterionRow {
  readonly reports: number;
  readonly longestDays: number;
  readonly withinMonths: number;
}

/** Unclear sickness that lasts longer than this. */
export interface LongRow extends CriterionRow {
  readonly longerThan: Term & { readonly unit: 'SCHOOL_DAYS' | 'WEEKS' };
}

/** More sick days than this within so many months, spread over so many reports at least. */
export interface SpreadRow extends CriterionRow {
  readonly moreThanDays: number;
  readonly withinMonths: number;
  readonly reports: number;
}

/** So many clock minutes within so many school weeks on end. */
export interface StatutoryTimeRow extends CriterionRow {
  readonly minutes: number;
  readonly schoolWeeks: number;
}

export interface TruancyRules {
  readonly bands: readonly BandRow[];
  /** "Of meerdere dagdelen" (DB:902): half-days that are reported whatever the bands say, or null. */
  readonly severalHalfDays: BandRow | null;
}

/** How a count of one unit reads in the other; sources are silent. */
export interface Conversion {
  readonly lessonsPerHalfDay: number;
  /** On the clock of Amsterdam: what starts from here on lies in the second half of the day. */
  readonly afternoonFromHour: number;
  readonly why: string;
  readonly mark: Mark;
}

export interface AbsenceProtocol {
  readonly id: string;
  readonly name: Bilingual;
  /** First and last day in force; counters begin under the version that is in force on their first day. */
  readonly validFrom: IsoDate;
  readonly validUntil: IsoDate | null;
  /** Counters begin anew on each of these days of a year (PERIOD, workflows.md 3.1). */
  readonly countersBegin: readonly `${string}-${string}`[];
  readonly kinds: readonly KindRow[];
  readonly conversion: Conversion;
  readonly lateness: readonly BandRow[];
  readonly truancy: Readonly<Record<CriteriaVariant, TruancyRules>>;
  readonly defaultVariant: CriteriaVariant;
  readonly again: CriterionRow | null;
  readonly often: OftenRow | null;
  readonly long: readonly LongRow[];
  readonly spread: SpreadRow | null;
  /** Found by a person, with a reason in words. */
  readonly byHand: readonly CriterionRow[];
  readonly statutoryTime: StatutoryTimeRow;
  readonly involved: readonly InvolvedRow[];
}
