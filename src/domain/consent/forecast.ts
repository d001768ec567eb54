// What will change in a consent without anybody's word: birthdays, last days, evidence that grows old; and whom to ask.
import { dayOf, startOfDay } from '../calendar/amsterdam.js';
import { addDays } from '../calendar/iso-date.js';
import type { ConsentLaw } from './consent-law.js';
import { type ConsentPeriod, consentPeriods } from './consent-periods.js';
import { type Cause, type ConsentTimeline, changesOf } from './timeline.js';

/** So many days before sharing ends its renewal is asked for (law.md 1.5, T-60, interpreted). */
export const ASKED_BEFORE_DAYS = 60;

export interface ForeseenChange {
  readonly at: Date;
  /** Sorted; each once. */
  readonly causes: readonly Cause[];
  readonly before: ConsentPeriod;
  readonly after: ConsentPeriod;
  /** Whose yes would keep it open: ids of adults, 'student', 'parent' or 'representative'; empty where nothing ends. */
  readonly ask: readonly string[];
  /** From 00:00 in Amsterdam of this day on. */
  readonly askFrom: Date;
}

/** What changes after `now`, up to and including the day that lies so many days after today; in order. */
export function forecast(
  timeline: ConsentTimeline,
  law: ConsentLaw,
  { now, days }: { readonly now: Date; readonly days: number },
): ForeseenChange[] {
  const until = startOfDay(addDays(dayOf(now), days + 1));
  const changes = changesOf(timeline, law);
  const periods = consentPeriods(timeline, law);
  return periods.flatMap((after, index): ForeseenChange[] => {
    const before = periods[index - 1];
    if (before === undefined || after.from <= now || after.from >= until) return [];
    const causes = changes
      .filter(({ at }) => at.getTime() === after.from.getTime())
      .map(({ cause }) => cause);
    const askFrom = startOfDay(addDays(dayOf(after.from), -ASKED_BEFORE_DAYS));
    return [
      {
        at: after.from,
        causes: [...new Set(causes)].sort(),
        before,
        after,
        ask: askedAt(before, after),
        askFrom,
      },
    ];
  });
}

/** Where it ends although nobody is missing, as on its last day, all who decide are asked anew. */
function askedAt(before: ConsentPeriod, after: ConsentPeriod): readonly string[] {
  if (before.effect !== 'PERMIT' || after.effect !== 'DENY') return [];
  return after.missing.length > 0 ? after.missing : after.deciders;
}
