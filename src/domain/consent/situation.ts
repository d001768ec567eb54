// A situation: all that the law of consent looks at, and nothing else. Instants are Date, days are IsoDate.
import type { IsoDate } from '../calendar/iso-date.js';

export const SUBJECTS = ['STUDENT', 'PARENT', 'MIXED'] as const;
export const DOMAINS = ['GENERAL', 'CARE'] as const;
export const AUTHORITIES = [
  'WITH_AUTHORITY',
  'WITHOUT_AUTHORITY',
  'GUARDIAN',
  'SUPERVISOR',
  'UNKNOWN',
  'CURATOR',
  'MENTOR',
  'ATTORNEY',
  'PARTNER',
] as const;
export const WORDS = ['YES', 'NO', 'WITHDRAWN'] as const;
export const METHODS = ['WRITTEN', 'ORAL', 'DIGITAL'] as const;
export const PHASES = ['BREAKTHROUGH'] as const;

export type ItemSubject = (typeof SUBJECTS)[number];
export type ItemDomain = (typeof DOMAINS)[number];
export type AdultAuthority = (typeof AUTHORITIES)[number];
export type Word = (typeof WORDS)[number];
export type Method = (typeof METHODS)[number];
export type CasePhase = (typeof PHASES)[number];

/** How the pupil is named in statements and answers; no adult may bear it as id. */
export const STUDENT = 'student';

/** Days, both inclusive; an open side has no limit. */
export interface DayRange {
  readonly from?: IsoDate | undefined;
  readonly until?: IsoDate | undefined;
}

export interface Student {
  readonly birthDate: IsoDate;
  /** Wilsonbekwaam in this matter; without meaning under 12. */
  readonly incapable?: readonly DayRange[] | undefined;
}

export interface Item {
  readonly subject: ItemSubject;
  readonly domain: ItemDomain;
  /** Whose data are in it, for PARENT and MIXED. */
  readonly parents?: readonly string[] | undefined;
}

/** One adult may have several entries, for instance known until a day and unknown after it. */
export interface Adult extends DayRange {
  readonly id: string;
  readonly authority: AdultAuthority;
}

export interface Statement {
  /** An adult's id, or STUDENT. */
  readonly by: string;
  readonly answer: Word;
  readonly at: Date;
  readonly method?: Method | undefined;
}

/** An adult was told of the other parent's consent. */
export interface Notice {
  readonly adult: string;
  readonly on: IsoDate;
}

/** The care provider upholds the pupil's yes against a parent's no (R11). */
export interface Override {
  readonly by: string;
  readonly at: Date;
  readonly reason: string;
}

export interface Situation {
  /** The instant of the question. */
  readonly at: Date;
  readonly student: Student;
  readonly item: Item;
  readonly adults: readonly Adult[];
  readonly statements: readonly Statement[];
  readonly notified?: readonly Notice[] | undefined;
  readonly phase?: CasePhase | undefined;
  readonly override?: Override | undefined;
  /** The last day on which the consent holds. */
  readonly validUntil?: IsoDate | undefined;
}

export function covers(range: DayRange, day: IsoDate): boolean {
  return (range.from === undefined || range.from <= day) && (range.until === undefined || day <= range.until);
}
