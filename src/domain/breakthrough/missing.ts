// What is still missing of a registration: each by code and name, and never a wall on the case (AM:99, 257).
import { neededOf } from '../forms/catalogue.js';
import type { Question } from '../forms/form.js';
import { type Checked, type CheckRow, checksOpen } from './checks.js';
import { type CriterionGroup, groupsNotMet, type TableCriterion } from './criteria.js';
import type { BreakthroughProtocol } from './protocol.js';
import { type StepRow, stepsPassedOver } from './routes.js';

export interface Delivered {
  /** Codes of the questions of the form that have an answer. */
  readonly answered: readonly string[];
  readonly criteria: readonly TableCriterion[];
  readonly atHome: boolean;
  readonly checked: readonly Checked[];
  /** The route by which it came, with the steps that were taken; null: none was named. */
  readonly route: { readonly code: string; readonly taken: readonly number[] } | null;
}

export interface Missing {
  readonly questions: readonly Question[];
  readonly criteria: readonly CriterionGroup[];
  readonly checks: readonly CheckRow[];
  readonly steps: readonly StepRow[];
}

export function missingOf(protocol: BreakthroughProtocol, delivered: Delivered): Missing {
  const route = protocol.routes.find(({ code }) => code === delivered.route?.code);
  return {
    questions: neededOf(protocol.registration).filter(({ code }) => !delivered.answered.includes(code)),
    criteria: groupsNotMet(protocol.criteria, { met: delivered.criteria, atHome: delivered.atHome }),
    checks: checksOpen(protocol.checks, delivered.checked),
    steps: route === undefined ? [] : stepsPassedOver(route, delivered.route?.taken ?? []),
  };
}

export const isComplete = ({ questions, criteria, checks }: Missing): boolean =>
  questions.length + criteria.length + checks.length === 0;
