// The form of one row of the consent table.

export type RuleId =
  | 'R01'
  | 'R02'
  | 'R03'
  | 'R04'
  | 'R05'
  | 'R06'
  | 'R07'
  | 'R08'
  | 'R09'
  | 'R10'
  | 'R11'
  | 'R12'
  | 'R13'
  | 'R14'
  | 'R15'
  | 'R16'
  | 'R17';

export type RowId = RuleId | 'R18' | 'R19';

/** How the deciders of a row are found and heard; each has one function in student-part.ts. */
export type StudentDecision =
  | 'PARENTS'
  | 'PARENTS_AND_STUDENT_MAY_STOP'
  | 'PARENTS_BOUND_BY_WRITTEN_REFUSAL'
  | 'PARENTS_AND_STUDENT'
  | 'STUDENT'
  | 'REPRESENTATIVE'
  | 'STUDENT_OR_CARE_REPRESENTATIVE';

export type RowDecision =
  | StudentDecision
  | 'OWN_DATA' // R01: each for own data
  | 'UNION' // R17: the pupil's row and each parent for own data
  | 'OUTCOME' // R11 and R12: what R10 comes to
  | 'NEVER'; // R18 and R19: not decided by consent here

export interface Bilingual {
  readonly nl: string;
  readonly en: string;
}

/** 'read' in a source or statute, or 'interpreted': ours, until a lawyer says otherwise. */
export type Mark = 'read' | 'interpreted';

export interface ConsentRow {
  readonly id: RowId;
  readonly subject: 'STUDENT' | 'PARENT' | 'MIXED' | 'THIRD_PERSON' | 'ANY';
  readonly domain: 'GENERAL' | 'CARE' | 'CRIMINAL' | 'ANY';
  /** Completed years, from and up to but not including; null: no limit on that side. */
  readonly ages: { readonly from: number | null; readonly before: number | null };
  readonly capacity: 'CAPABLE' | 'INCAPABLE' | 'ANY';
  readonly decision: RowDecision;
  readonly decides: Bilingual;
  /** Passages of the local protocol, file:line; empty where only the statute speaks. */
  readonly source: string;
  readonly articles: readonly string[];
  readonly mark: Mark;
}
