// The periods that a consent leaves behind: what the law says from the asking on, without a gap, into the future.
import { ageBoundaries } from './ages.js';
import type { Effect } from './answer.js';
import type { ConsentLaw } from './consent-law.js';
import { type ConsentStatus, type Ending, type Standing, standingAfter } from './consent-status.js';
import { decide } from './decision.js';
import type { RuleId } from './row.js';
import { type Override, STUDENT, type Statement } from './situation.js';
import { type Cause, type ConsentTimeline, instantsOfChange } from './timeline.js';
import { waitingToConfirm } from './waiting-to-confirm.js';

/** Half-open: `from` belongs to it, `until` does not; the last has no end. */
export interface ConsentPeriod {
  readonly from: Date;
  readonly until: Date | null;
  readonly status: ConsentStatus;
  readonly rule: RuleId;
  readonly effect: Effect;
  readonly deciders: readonly string[];
  readonly missing: readonly string[];
  readonly refused: readonly string[];
  /** Of the missing: whose authority is unknown. */
  readonly unverified: readonly string[];
  /** What changed at `from`; sorted, each once. */
  readonly causes: readonly Cause[];
}

/**
 * Equal to whoConsents at every instant, except that a closed case and a superseded request permit nothing. A word does not exist before it
 * is said, so computing again with more words leaves the past as it was.
 */
export function consentPeriods(timeline: ConsentTimeline, law: ConsentLaw): ConsentPeriod[] {
  const periods: ConsentPeriod[] = [];
  let standing: Standing | undefined;
  for (const [instant, causes] of instantsOfChange(timeline, law)) {
    const from = new Date(instant);
    const decision = decide({ ...timeline, override: overrideAt(timeline, from), at: from }, law);
    const ended = endedBy(timeline, from);
    const waiting = waitingToConfirm(timeline, from, law);
    standing = standingAfter(standing, { decision, ended, waiting, turns: birthdayAt(timeline, from) });
    const { rule, deciders, missing, refused, unverified } = decision;
    const effect: Effect = decision.permitted && ended === undefined ? 'PERMIT' : 'DENY';
    const voices = { deciders, missing, refused, unverified };
    append(periods, { from, until: null, status: standing.status, rule, effect, ...voices, causes });
  }
  return periods;
}

/** The last one answers all refusals that an earlier one answered; each holds until the pupil's own no or withdrawal. */
function overrideAt({ overrides = [], statements }: ConsentTimeline, at: Date): Override | undefined {
  const isEndedBy = (one: Override) => (word: Statement) =>
    word.by === STUDENT && word.answer !== 'YES' && word.at >= one.at && word.at <= at;
  const standing = overrides.filter(
    one => one.at <= at && (one.until === undefined || at < one.until) && !statements.some(isEndedBy(one)),
  );
  return standing.sort((a, b) => b.at.getTime() - a.at.getTime())[0];
}

/** Whichever came first: what is superseded is not closed again. */
function endedBy({ supersededAt, closedAt }: ConsentTimeline, at: Date): Ending | undefined {
  const [superseded, closed] = [supersededAt, closedAt].map(
    end => end?.getTime() ?? Number.POSITIVE_INFINITY,
  );
  if (Math.min(superseded!, closed!) > at.getTime()) return undefined;
  return closed! < superseded! ? 'CLOSED' : 'SUPERSEDED';
}

function birthdayAt({ student }: ConsentTimeline, at: Date): 12 | 16 | undefined {
  const { turns12, turns16 } = ageBoundaries(student.birthDate);
  if (at.getTime() === turns12.getTime()) return 12;
  return at.getTime() === turns16.getTime() ? 16 : undefined;
}

function append(periods: ConsentPeriod[], next: ConsentPeriod): void {
  const last = periods.at(-1);
  if (last === undefined) {
    periods.push(next);
  } else if (meaning(last) !== meaning(next)) {
    periods.splice(-1, 1, { ...last, until: next.from }, next);
  }
}

function meaning({ status, rule, effect, deciders, missing, refused, unverified }: ConsentPeriod): string {
  return JSON.stringify([status, rule, effect, deciders, missing, refused, unverified]);
}
