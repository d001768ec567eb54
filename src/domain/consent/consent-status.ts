// The status of a consent in each stretch of its life: the first line of the table below that holds.
import type { Decision } from './decision.js';
import { STUDENT } from './situation.js';

export type ConsentStatus =
  | 'ACTIVE'
  | 'SUPERSEDED'
  | 'EXPIRED'
  | 'REFUSED'
  | 'PENDING_CONFIRM'
  | 'WITHDRAWN'
  | 'LAPSED_AGE16'
  | 'SUSPENDED_AGE12'
  | 'SUSPENDED_AUTHORITY'
  | 'PENDING';

/** By what a request is over before its last day. */
export type Ending = 'SUPERSEDED' | 'CLOSED';

/** What a stretch looks like: its decision, and what went before. */
interface Stretch {
  readonly decision: Decision;
  readonly ended: Ending | undefined;
  /** Who said yes aloud and has to confirm it in writing. */
  readonly waiting: readonly string[];
  /** The birthday that broke it, as long as it has not been settled otherwise since. */
  readonly brokenBy: 'SUSPENDED_AGE12' | 'LAPSED_AGE16' | undefined;
  /** It has been ACTIVE, and was not refused, withdrawn or expired since. */
  readonly hasStood: boolean;
}

/** Law.md 1.5 and 1.6. The order is the meaning; what no line claims is PENDING. */
const TABLE: readonly (readonly [ConsentStatus, (stretch: Stretch) => boolean])[] = [
  // another request stands in its place
  ['SUPERSEDED', ({ ended }) => ended === 'SUPERSEDED'],
  // the case is closed, or the last day is past
  ['EXPIRED', ({ decision, ended }) => ended === 'CLOSED' || decision.expired],
  // all who decide have said yes
  ['ACTIVE', ({ decision }) => decision.permitted],
  // somebody whose no counts refuses
  ['REFUSED', ({ decision }) => decision.refused.length > 0],
  // all who are missing said yes aloud, and it waits to be confirmed in writing
  ['PENDING_CONFIRM', stretch => waitsForConfirmation(stretch)],
  // somebody is missing because of a withdrawal
  ['WITHDRAWN', ({ decision }) => decision.withdrawn.length > 0],
  // the pupil's own yes is missing since the 16th birthday, on which it was ACTIVE or SUSPENDED_AGE12
  ['LAPSED_AGE16', stretch => stretch.brokenBy === 'LAPSED_AGE16' && lacksStudent(stretch)],
  // the pupil's own yes is missing since the 12th birthday, on which it was ACTIVE
  ['SUSPENDED_AGE12', stretch => stretch.brokenBy === 'SUSPENDED_AGE12' && lacksStudent(stretch)],
  // a decider's authority is unknown, and it had stood before
  ['SUSPENDED_AUTHORITY', ({ decision, hasStood }) => hasStood && decision.unverified.length > 0],
  ['PENDING', () => true],
];

/** ACTIVE heals a broken consent; the others end it, so that a later gap is a new one. */
const SETTLED: readonly ConsentStatus[] = ['ACTIVE', 'SUPERSEDED', 'EXPIRED', 'REFUSED', 'WITHDRAWN'];

export interface Standing extends Pick<Stretch, 'brokenBy' | 'hasStood'> {
  readonly status: ConsentStatus;
}

export interface Step extends Pick<Stretch, 'decision' | 'ended' | 'waiting'> {
  /** The birthday on whose first instant this stretch begins. */
  readonly turns: 12 | 16 | undefined;
}

/** The standing in a stretch, given that in the stretch before it; the first has none before. */
export function standingAfter(before: Standing | undefined, { turns, ...now }: Step): Standing {
  const brokenBy = brokenByBirthday(before, turns) ?? before?.brokenBy;
  const stretch: Stretch = { ...now, brokenBy, hasStood: before?.hasStood ?? false };
  const status = TABLE.find(([, holds]) => holds(stretch))?.[0] ?? 'PENDING';
  if (!SETTLED.includes(status)) return { status, brokenBy, hasStood: stretch.hasStood };
  return { status, brokenBy: undefined, hasStood: status === 'ACTIVE' };
}

function brokenByBirthday(before: Standing | undefined, turns: Step['turns']): Stretch['brokenBy'] {
  if (turns === 12 && before?.status === 'ACTIVE') return 'SUSPENDED_AGE12';
  const stood = before?.status === 'ACTIVE' || before?.status === 'SUSPENDED_AGE12';
  return turns === 16 && stood ? 'LAPSED_AGE16' : undefined;
}

function waitsForConfirmation({ decision: { missing, unverified }, waiting }: Stretch): boolean {
  return missing.length > 0 && missing.every(one => waiting.includes(one) && !unverified.includes(one));
}

function lacksStudent({ decision }: Stretch): boolean {
  return decision.missing.includes(STUDENT);
}
