// The periods that a consent leaves behind: what the law says from the asking on, without a gap, into the future.
import { ageBoundaries } from './ages.js';
import type { Effect } from './answer.js';
import type { ConsentLaw } from './consent-law.js';
import { type ConsentStatus, type Standing, standingAfter } from './consent-status.js';
import { decide } from './decision.js';
import type { RuleId } from './row.js';
import { type ConsentTimeline, instantsOfChange } from './timeline.js';

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
}

/**
 * Equal to whoConsents at every instant, except that a closed case permits nothing. A word does not exist before it
 * is said, so computing again with more words leaves the past as it was.
 */
export function consentPeriods(timeline: ConsentTimeline, law: ConsentLaw): ConsentPeriod[] {
  const periods: ConsentPeriod[] = [];
  let standing: Standing | undefined;
  for (const from of instantsOfChange(timeline, law)) {
    const decision = decide({ ...timeline, at: from }, law);
    const closed = timeline.closedAt !== undefined && timeline.closedAt <= from;
    standing = standingAfter(standing, { decision, closed, turns: birthdayAt(timeline, from) });
    const { rule, deciders, missing, refused } = decision;
    const effect: Effect = decision.permitted && !closed ? 'PERMIT' : 'DENY';
    append(periods, { from, until: null, status: standing.status, rule, effect, deciders, missing, refused });
  }
  return periods;
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

function meaning({ status, rule, effect, deciders, missing, refused }: ConsentPeriod): string {
  return JSON.stringify([status, rule, effect, deciders, missing, refused]);
}
