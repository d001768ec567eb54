// A consent over time: a situation without its instant, from the asking until the case or request is closed.
import { endOfDay, startOfDay } from '../calendar/amsterdam.js';
import { nthSchoolDayAfter } from '../calendar/school-calendar.js';
import { ageBoundaries } from './ages.js';
import type { ConsentLaw } from './consent-law.js';
import type { DayRange, Situation } from './situation.js';

export interface ConsentTimeline extends Omit<Situation, 'at'> {
  readonly askedAt: Date;
  /** From this instant on the case or request has ended. */
  readonly closedAt?: Date | undefined;
}

/**
 * The asking, and every later instant at which an input of the law changes, in order. Between two of them nothing
 * can change: words take effect at their instant, all else at midnight in Amsterdam.
 */
export function instantsOfChange(timeline: ConsentTimeline, law: ConsentLaw): Date[] {
  const askedAt = timeline.askedAt.getTime();
  const changes = [...instantsOfPeople(timeline), ...instantsOfLaw(timeline, law)].map(at => at.getTime());
  const later = changes.filter(at => at > askedAt).sort((a, b) => a - b);
  return [...new Set([askedAt, ...later])].map(at => new Date(at));
}

function instantsOfPeople({ student, adults, statements, override }: ConsentTimeline): Date[] {
  const { turns12, turns16, turns18 } = ageBoundaries(student.birthDate);
  const ranges = [...adults, ...(student.incapable ?? [])];
  const words = [...statements, ...(override === undefined ? [] : [override])];
  return [turns12, turns16, turns18, ...ranges.flatMap(edges), ...words.map(({ at }) => at)];
}

function instantsOfLaw({ notified, validUntil, closedAt }: ConsentTimeline, law: ConsentLaw): Date[] {
  const silences = (notified ?? []).map(({ on }) =>
    nthSchoolDayAfter(on, law.silenceSchoolDays, law.schoolCalendar),
  );
  const statutes = law.statutes.map(({ validFrom: from, validUntil: until }) => ({
    from,
    until: until ?? undefined,
  }));
  const ranges: DayRange[] = [...silences.map(from => ({ from })), ...statutes, { until: validUntil }];
  return [...ranges.flatMap(edges), ...(closedAt === undefined ? [] : [closedAt])];
}

/** Where a range of days begins, and where it is over. */
function edges({ from, until }: DayRange): Date[] {
  return [
    ...(from === undefined ? [] : [startOfDay(from)]),
    ...(until === undefined ? [] : [endOfDay(until)]),
  ];
}
