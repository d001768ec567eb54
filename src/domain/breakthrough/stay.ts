// How long a case stays on the agenda, what is due meanwhile, how it leaves, escalates and returns (AM:39, 177-181).
import { dayNumber, type IsoDate } from '../calendar/iso-date.js';
import type { SchoolCalendar } from '../calendar/school-calendar.js';
import type { OnceKind } from '../deadlines/deadline-row.js';
import { type Deadline, type DeadlineState, deadlineOf, stateOn } from '../deadlines/deadlines.js';
import type { Said } from './cited.js';

/** PERSPECTIVE: there is a prospect of a fitting trajectory; ESCALATED: the commissioners have it. */
export type LeavingReason = 'PERSPECTIVE' | 'ESCALATED';

export interface LeavingRow extends Said {
  readonly reason: LeavingReason;
  /** Whether it may come back on the agenda when the pupil is at home again. */
  readonly mayReturn: boolean;
}

export interface EscalationRow extends Said {
  readonly to: 'OPDRACHTGEVERS' | 'MANAGERS_AND_BOARDS';
}

export interface StayRule {
  /** Deadlines that run from the first discussion; null: the source sets none. */
  readonly trajectory: OnceKind | null;
  readonly evaluation: OnceKind | null;
  readonly maximum: OnceKind | null;
  readonly leaving: readonly LeavingRow[];
  readonly escalation: EscalationRow | null;
}

export type StayMoment = 'TRAJECTORY' | 'EVALUATION' | 'MAXIMUM';

export interface StayDue {
  readonly what: StayMoment;
  readonly deadline: Deadline;
  readonly state: DeadlineState;
}

export interface StaySoFar {
  readonly firstDiscussedOn: IsoDate;
  /** null: there is none yet. */
  readonly perspectiveOn: IsoDate | null;
  readonly evaluatedOn: IsoDate | null;
  /** Off the agenda since; null: still on it. */
  readonly leftOn: IsoDate | null;
}

/**
 * An evaluation is due only while there is no trajectory (AM:179): a perspective in time does away with it, and leaving
 * the agenda with all three.
 */
export function dueOfStay(
  rule: StayRule,
  so: StaySoFar,
  today: IsoDate,
  calendar: SchoolCalendar,
): readonly StayDue[] {
  const left = earliest(so.perspectiveOn, so.leftOn);
  const moments: readonly (readonly [StayMoment, OnceKind | null, IsoDate | null])[] = [
    ['TRAJECTORY', rule.trajectory, left],
    ['EVALUATION', rule.evaluation, earliest(so.evaluatedOn, left)],
    ['MAXIMUM', rule.maximum, so.leftOn],
  ];
  return moments.flatMap(([what, kind, doneOn]) => {
    if (kind === null) return [];
    const deadline = deadlineOf(kind, so.firstDiscussedOn, calendar);
    return [{ what, deadline, state: stateOn(deadline, today, doneOn) }];
  });
}

function earliest(one: IsoDate | null, other: IsoDate | null): IsoDate | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

/** "In principe" six months: from the day after on it is escalated, or a reason is given why it stays (AM:179). */
export function mustEscalate(
  rule: StayRule,
  so: StaySoFar,
  today: IsoDate,
  calendar: SchoolCalendar,
): boolean {
  if (rule.maximum === null || rule.escalation === null || (so.leftOn !== null && so.leftOn <= today))
    return false;
  const { dueOn } = deadlineOf(rule.maximum, so.firstDiscussedOn, calendar);
  return dueOn !== null && dueOn < today;
}

/** undefined: by this protocol a case does not leave so, or not come back after it. */
export const leavingBy = ({ leaving }: StayRule, reason: LeavingReason): LeavingRow | undefined =>
  leaving.find(row => row.reason === reason);

/** Whole weeks since it was first discussed, or came back: the lead time that commissioners are told (AM:39, 181, 199). */
export const weeksOnAgenda = (so: StaySoFar | null, day: IsoDate): number =>
  so === null ? 0 : Math.floor((dayNumber(day) - dayNumber(so.firstDiscussedOn)) / 7);
