// The form of one row of the table of deadlines (workflows.md 3.3), of a protocol or of a statute.
import type { Capacity } from '../absence/capacity.js';
import type { IsoDate } from '../calendar/iso-date.js';
import type { Bilingual, Mark } from '../consent/row.js';
import type { Term } from './term.js';

export type DeadlineId =
  | `T${'01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09'}`
  | `T1${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7}`;

/** Deadlines that run once, from an event. */
export type OnceKind =
  | 'T01_CONTACT_HOME'
  | 'T03_JEUGDARTS_TALK'
  | 'T04_FIRST_TALK'
  | 'T05_PLAN'
  | 'T06_NOBODY_AT_HOME'
  | 'T08_BROAD_MEETING'
  | 'T09_MDO'
  | 'T09_REPORT_AT_HOME'
  | 'T10_MDO_OR_DOORBRAAK'
  | 'T11_PREPARATION_FROM'
  | 'T11_PREPARATION_UNTIL'
  | 'T11_AGENDA'
  | 'T11_MINUTES'
  | 'T12_TRAJECTORY'
  | 'T12_EVALUATION'
  | 'T12_ESCALATION'
  | 'T16_TABLE_EVALUATED'
  | 'T17_SICKNESS_NOTICE'
  | 'T17_ACCESS_ANSWER'
  | 'T17_BREACH';

/** Deadlines that come back. */
export type RecurringKind =
  | 'T02_WEEKLY_ANALYSIS'
  | 'T07_FEEDBACK'
  | 'T07_CASE_MEETING'
  | 'T11_CYCLE'
  | 'T14_EVALUATION'
  | 'T14_BOARD_MEETING'
  | 'T14_HANDBOOK'
  | 'T15_WEEKLY_MAIL'
  | 'T16_AGREEMENTS'
  | 'T16_STAFF_INFORMED';

export type DeadlineKind = OnceKind | RecurringKind;

/** From which day a term runs. */
export type StartEvent =
  | 'REPORTED_SICK'
  | 'REFERRED_TO_JEUGDARTS'
  | 'SEEN_AS_AT_HOME' // a (beginning) thuiszitter is noticed
  | 'ABSENCE_BEGAN' // the first day at home
  | 'TABLE_MEETS'
  | 'FIRST_DISCUSSED' // at the doorbraakoverleg
  | 'TABLE_BEGAN'
  | 'ACCESS_ASKED'
  | 'BREACH_NOTICED';

/** FAILS: it becomes overdue. WARNS: it never does. ENABLES: from then on somebody may, and nobody must. */
export type Force = 'FAILS' | 'WARNS' | 'ENABLES';

/** As organisations are kept. */
export type SchoolKind = 'SCHOOL_PO' | 'SCHOOL_VO' | 'SCHOOL_MBO';

interface DeadlineBase {
  readonly id: DeadlineId;
  readonly what: Bilingual;
  readonly owners: readonly Capacity[];
  /** Having regie is a fact of the case and no capacity: whoever has it owns this too. */
  readonly regiehouder: boolean;
  /** Of which schools it is; of all where nothing is said. */
  readonly schools?: readonly SchoolKind[];
  readonly force: Force;
  /** How long before the day a warning comes; ours, since the sources warn of nothing. */
  readonly warnBefore: Term;
  readonly source: string;
  readonly articles: readonly string[];
  readonly mark: Mark;
}

export interface OnceRow extends DeadlineBase {
  readonly kind: OnceKind;
  readonly start: StartEvent;
  readonly within: Term;
}

export interface RecurringRow extends DeadlineBase {
  readonly kind: RecurringKind;
  readonly every: Term;
  /**
   * Where its days lie: on the last school day of each week, at the end of a month of each year, or so often from a day
   * that the region sets.
   */
  readonly falls: 'LAST_SCHOOL_DAY_OF_WEEK' | { readonly endOfMonth: number } | 'FROM_A_DAY_THAT_IS_SET';
  readonly isOn: boolean;
}

export type DeadlineRow = OnceRow | RecurringRow;

export type DeadlineProtocolId =
  | 'SHERTOGENBOSCH'
  | 'AMSTERDAM'
  | 'AMSTELLAND_EN_MEERLANDEN'
  | 'STAPPENPLAN'
  | 'STATUTE';

export interface DeadlineProtocol {
  readonly id: DeadlineProtocolId;
  /** null: the document bears no date. */
  readonly validFrom: IsoDate | null;
  readonly validUntil: IsoDate | null;
  readonly once: readonly OnceRow[];
  readonly recurring: readonly RecurringRow[];
}
