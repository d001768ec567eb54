// What happens to a case on the table, step by step: what may follow what, and what each step must say (AM:165-181).
import type { IsoDate } from '../calendar/iso-date.js';
import type { BreakthroughProtocol } from './protocol.js';
import { leavingBy, type StaySoFar } from './stay.js';

export type ProgressStep =
  | 'DISCUSSED'
  | 'DECIDED'
  | 'PROGRESS'
  | 'PERSPECTIVE'
  | 'TRAJECTORY_STARTED'
  | 'EVALUATED'
  | 'EXTENDED'
  | 'LEFT'
  | 'ESCALATED'
  | 'RETURNED'
  | 'RESULT_TOLD';

export const PROGRESS_STEPS: readonly ProgressStep[] = [
  'DISCUSSED',
  'DECIDED',
  'PROGRESS',
  'PERSPECTIVE',
  'TRAJECTORY_STARTED',
  'EVALUATED',
  'EXTENDED',
  'LEFT',
  'ESCALATED',
  'RETURNED',
  'RESULT_TOLD',
];

export interface StepTaken {
  readonly step: ProgressStep;
  readonly on: IsoDate;
}

export type NoStep =
  | 'NOT_ACCEPTED'
  | 'NOT_DISCUSSED'
  | 'NOT_ON_THE_AGENDA'
  | 'STILL_ON_THE_AGENDA'
  | 'NO_PERSPECTIVE'
  | 'NOT_IN_PROTOCOL'
  | 'BEFORE_THE_LAST';

/** Where a case stands after these steps, in the order in which they were taken. */
export interface Standing {
  readonly discussed: boolean;
  readonly onAgenda: boolean;
  readonly perspective: boolean;
  readonly trajectoryStarted: boolean;
  readonly lastOn: IsoDate | null;
}

export function standingAfter(protocol: BreakthroughProtocol, steps: readonly StepTaken[]): Standing {
  let standing: Standing = {
    discussed: false,
    onAgenda: false,
    perspective: false,
    trajectoryStarted: false,
    lastOn: null,
  };
  for (const { step, on } of steps) standing = { ...moved(protocol, standing, step), lastOn: on };
  return standing;
}

function moved(protocol: BreakthroughProtocol, so: Standing, step: ProgressStep): Standing {
  if (step === 'DISCUSSED') return { ...so, discussed: true, onAgenda: true };
  if (step === 'PERSPECTIVE') return { ...so, perspective: true };
  if (step === 'TRAJECTORY_STARTED') return { ...so, trajectoryStarted: true };
  if (step === 'LEFT') return { ...so, onAgenda: false };
  if (step === 'ESCALATED')
    return leavingBy(protocol.stay, 'ESCALATED') === undefined ? so : { ...so, onAgenda: false };
  // At home again: what was in prospect has not come about.
  if (step === 'RETURNED') return { ...so, onAgenda: true, perspective: false, trajectoryStarted: false };
  return so;
}

export interface StepToTake extends StepTaken {
  /** Whether the deciding parties have all said yes. */
  readonly accepted: boolean;
}

/** Whoever has regie watches whether a perspective comes true, wherever the case is, and tells the family (AM:159-161, 177). */
const ON_THE_AGENDA_OR_OFF: readonly ProgressStep[] = [
  'PROGRESS',
  'PERSPECTIVE',
  'TRAJECTORY_STARTED',
  'RESULT_TOLD',
];

/** undefined: it may be taken. */
export function whyNotStep(
  protocol: BreakthroughProtocol,
  steps: readonly StepTaken[],
  { step, on, accepted }: StepToTake,
): NoStep | undefined {
  const so = standingAfter(protocol, steps);
  const { stay } = protocol;
  if (so.lastOn !== null && on < so.lastOn) return 'BEFORE_THE_LAST';
  if (step === 'DISCUSSED') {
    if (!accepted) return 'NOT_ACCEPTED';
    return so.discussed && !so.onAgenda ? 'NOT_ON_THE_AGENDA' : undefined;
  }
  if (!so.discussed) return 'NOT_DISCUSSED';
  if (ON_THE_AGENDA_OR_OFF.includes(step)) return undefined;
  if (step === 'RETURNED') return so.onAgenda ? 'STILL_ON_THE_AGENDA' : undefined;
  if (!so.onAgenda) return 'NOT_ON_THE_AGENDA';
  if (step === 'DECIDED') return protocol.mandate.of === null ? 'NOT_IN_PROTOCOL' : undefined;
  if (step === 'LEFT') {
    if (leavingBy(stay, 'PERSPECTIVE') === undefined) return 'NOT_IN_PROTOCOL';
    return so.perspective || so.trajectoryStarted ? undefined : 'NO_PERSPECTIVE';
  }
  if (step === 'ESCALATED') return stay.escalation === null ? 'NOT_IN_PROTOCOL' : undefined;
  if (step === 'EXTENDED') return stay.maximum === null ? 'NOT_IN_PROTOCOL' : undefined;
  return stay.evaluation === null ? 'NOT_IN_PROTOCOL' : undefined;
}

/**
 * From the first discussion, or the return, on: the terms begin anew when a case comes back (ours: the handbook speaks of
 * a pupil who is at home again, AM:177, and of terms from the first discussion, AM:39). null: not discussed yet.
 */
export function stayOf(protocol: BreakthroughProtocol, steps: readonly StepTaken[]): StaySoFar | null {
  let stay: StaySoFar | null = null;
  for (const { step, on } of steps) {
    if (step === 'RETURNED' || (step === 'DISCUSSED' && stay === null))
      stay = { firstDiscussedOn: on, perspectiveOn: null, evaluatedOn: null, leftOn: null };
    else if (stay !== null) stay = after(protocol, stay, step, on);
  }
  return stay;
}

function after(protocol: BreakthroughProtocol, stay: StaySoFar, step: ProgressStep, on: IsoDate): StaySoFar {
  if (step === 'PERSPECTIVE' || step === 'TRAJECTORY_STARTED')
    return { ...stay, perspectiveOn: stay.perspectiveOn ?? on };
  if (step === 'EVALUATED') return { ...stay, evaluatedOn: stay.evaluatedOn ?? on };
  const leaves =
    step === 'LEFT' || (step === 'ESCALATED' && leavingBy(protocol.stay, 'ESCALATED') !== undefined);
  return leaves ? { ...stay, leftOn: on } : stay;
}

/**
 * What must be said with a step: causes where it goes to the commissioners or stays past the maximum, and whether there is
 * prospect enough where it is evaluated (AM:179-181).
 */
export function askedOf(step: ProgressStep): 'CAUSES' | 'PROSPECT' | null {
  if (step === 'EVALUATED') return 'PROSPECT';
  return step === 'EXTENDED' || step === 'ESCALATED' ? 'CAUSES' : null;
}
