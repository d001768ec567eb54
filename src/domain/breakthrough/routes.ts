// The routes to the table, step by step: what was done, what comes next, and what was passed over.
import type { Capacity } from '../absence/capacity.js';
import type { Said } from './cited.js';
import type { Party } from './parties.js';

export type RouteCode = 'LEERPLICHT' | 'OSL' | 'CASUSVERANTWOORDELIJKE' | 'SWV';

export interface StepRow extends Said {
  /** From 1 on, in the order of the source. */
  readonly step: number;
  readonly by: readonly Capacity[];
  /** Whoever has regie does this, in whatever capacity. */
  readonly regiehouder: boolean;
}

export interface RouteRow {
  readonly code: RouteCode;
  /** By which party a case comes this way; null: by whoever has regie. */
  readonly party: Party | null;
  readonly steps: readonly StepRow[];
}

/** undefined: every step was taken. */
export const nextStep = ({ steps }: RouteRow, taken: readonly number[]): StepRow | undefined =>
  steps.find(({ step }) => !taken.includes(step));

/** Steps that were not taken although a later one was: asked for with a reason, and no wall. */
export function stepsPassedOver({ steps }: RouteRow, taken: readonly number[]): readonly StepRow[] {
  const last = Math.max(0, ...taken);
  return steps.filter(({ step }) => step < last && !taken.includes(step));
}
