// Whose oral yes waits at an instant to be confirmed in writing (decisions.md Q19).
import { endOfDay } from '../calendar/amsterdam.js';
import type { ConsentLaw } from './consent-law.js';
import { type ConsentTimeline, lastDayToConfirm, type OralYes } from './timeline.js';

/** A later word of the same person, the confirmation too, takes the place of the oral one. */
export function waitingToConfirm(timeline: ConsentTimeline, at: Date, law: ConsentLaw): string[] {
  const waits = (oral: OralYes): boolean => {
    const last = lastDayToConfirm(oral.at, law);
    const inTime = oral.at <= at && last !== undefined && at < endOfDay(last);
    return (
      inTime && !timeline.statements.some(word => word.by === oral.by && word.at >= oral.at && word.at <= at)
    );
  };
  return [...new Set((timeline.oral ?? []).filter(waits).map(({ by }) => by))];
}
