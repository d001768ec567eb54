// On what grounds a case comes on the table: criteria in groups, how many of each must be named, and which groups are not met.
import type { Said } from './cited.js';

export type CriterionGroup = 'PRECONDITION' | 'CIRCUMSTANCE' | 'STEP_1' | 'STEP_2';

export type TableCriterion =
  // 's-Hertogenbosch
  | 'DIFFERENCE_OF_OPINION'
  | 'SUPPORT_MISSING'
  | 'REPORT_WITHOUT_EFFECT'
  | 'CHAIN_STALLED'
  | 'PLAN_STALLED'
  // Amsterdam
  | 'FOLLOWS_NO_EDUCATION'
  | 'REGULAR_MEANS_USED'
  | 'MANY_INTERVENTIONS'
  | 'SAFETY_AT_HOME_UNCLEAR'
  | 'MANY_OR_NO_ORGANISATIONS'
  | 'SEVERAL_WORRIED'
  // Amstelland en Meerlanden
  | 'STALLED_SAYS_SCHOOL'
  | 'STALLED_SAYS_LEERPLICHT'
  // Stappenplan
  | 'THREE_MONTHS'
  | 'PROCESS_STALLED';

export interface TableCriterionRow extends Said {
  readonly code: TableCriterion;
  readonly group: CriterionGroup;
}

/** So many of a group; ALL of it; or only of a pupil who is at home. */
export interface GroupNeeded {
  readonly group: CriterionGroup;
  readonly atLeast: number | 'ALL';
  readonly onlyAtHome: boolean;
}

export interface CriteriaRule {
  readonly rows: readonly TableCriterionRow[];
  readonly needed: readonly GroupNeeded[];
}

export interface CriteriaNamed {
  readonly met: readonly TableCriterion[];
  /** Thuiszitter: step 2 of 's-Hertogenbosch asks no more than that (DB:1047). */
  readonly atHome: boolean;
}

/** The groups of which too little was named; a criterion of another protocol counts for nothing. */
export function groupsNotMet(rule: CriteriaRule, { met, atHome }: CriteriaNamed): readonly CriterionGroup[] {
  return rule.needed
    .filter(({ group, atLeast, onlyAtHome }) => {
      if (onlyAtHome && !atHome) return false;
      const rows = rule.rows.filter(row => row.group === group);
      const named = rows.filter(row => met.includes(row.code)).length;
      return named < (atLeast === 'ALL' ? rows.length : atLeast);
    })
    .map(({ group }) => group);
}

export const isCriterionOf = (rule: CriteriaRule, code: string): boolean =>
  rule.rows.some(row => row.code === code);
