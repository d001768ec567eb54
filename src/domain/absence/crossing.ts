// The crossing of a criterion: what was reached, when, and what then must happen, by whom and until when.
import type { IsoDate } from '../calendar/iso-date.js';
import type { Bilingual } from '../consent/row.js';
import type { Capacity } from './capacity.js';

export type CriterionCode =
  | 'LATE_1'
  | 'LATE_2'
  | 'LATE_3'
  | 'TRU_1'
  | 'TRU_2'
  | 'TRU_3'
  | 'REP_1'
  | 'SICK_1'
  | 'SICK_2'
  | 'SICK_2_WEEK' // the other reading of "onduidelijk": may refer
  | 'SICK_3'
  | 'SICK_4' // found by a person, never by counting
  | 'E01';

export type SignalAction =
  | 'SCHOOL_TALK'
  | 'PREVENTIVE_INVITE'
  | 'DUO_REPORT'
  | 'DUO_REPORT_STATUTORY'
  | 'JEUGDARTS_REFERRAL'
  | 'CONTACT_HOME';

export interface Crossing {
  /** The same crossing bears the same key however often it is computed, so that it is told once. */
  readonly key: string;
  readonly criterion: CriterionCode;
  readonly crossedOn: IsoDate;
  /** The numbers behind it at the end of that day. */
  readonly counts: Readonly<Record<string, number>>;
  /** Passage of the protocol, file:line; empty where only the statute speaks. */
  readonly source: string;
  readonly articles: readonly string[];
  readonly must: Bilingual;
  readonly action: SignalAction;
  readonly by: readonly Capacity[];
  /** null: the sources give no term. */
  readonly dueOn: IsoDate | null;
  /** Sickness is told to those who may read D07, everything else to those who may read D06. */
  readonly isSickness: boolean;
}
