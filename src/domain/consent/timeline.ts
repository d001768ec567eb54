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

/** What makes the law look again. */
export type Cause =
  | 'TURNS_12'
  | 'TURNS_16'
  | 'TURNS_18'
  | 'WORD' // somebody speaks, or the care provider overrides
  | 'AUTHORITY' // an adult comes, goes, or the evidence grows too old
  | 'CAPACITY' // wilsonbekwaam from here on, or no longer
  | 'SILENCE' // the other parent was told long enough ago
  | 'STATUTE'
  | 'LAST_DAY' // the last day on which the consent holds is over
  | 'CLOSED';

export interface Change {
  readonly at: Date;
  readonly cause: Cause;
}

/**
 * The asking, and every later instant at which an input of the law changes, in order. Between two of them nothing
 * can change: words take effect at their instant, all else at midnight in Amsterdam.
 */
export function instantsOfChange(timeline: ConsentTimeline, law: ConsentLaw): Date[] {
  const askedAt = timeline.askedAt.getTime();
  const later = changesOf(timeline, law)
    .map(({ at }) => at.getTime())
    .filter(at => at > askedAt)
    .sort((a, b) => a - b);
  return [...new Set([askedAt, ...later])].map(at => new Date(at));
}

/** In no order; several may fall on one instant. */
export const changesOf = (timeline: ConsentTimeline, law: ConsentLaw): Change[] => [
  ...changesOfPeople(timeline),
  ...changesOfLaw(timeline, law),
];

function changesOfPeople({ student, adults, statements, override }: ConsentTimeline): Change[] {
  const { turns12, turns16, turns18 } = ageBoundaries(student.birthDate);
  const words = [...statements, ...(override === undefined ? [] : [override])];
  return [
    { at: turns12, cause: 'TURNS_12' },
    { at: turns16, cause: 'TURNS_16' },
    { at: turns18, cause: 'TURNS_18' },
    ...edgesOf(adults, 'AUTHORITY'),
    ...edgesOf(student.incapable ?? [], 'CAPACITY'),
    ...words.map(({ at }): Change => ({ at, cause: 'WORD' })),
  ];
}

function changesOfLaw({ notified, validUntil, closedAt }: ConsentTimeline, law: ConsentLaw): Change[] {
  const silences = (notified ?? []).map(({ on }) => ({
    from: nthSchoolDayAfter(on, law.silenceSchoolDays, law.schoolCalendar),
  }));
  const statutes = law.statutes.map(({ validFrom: from, validUntil: until }) => ({
    from,
    until: until ?? undefined,
  }));
  return [
    ...edgesOf(silences, 'SILENCE'),
    ...edgesOf(statutes, 'STATUTE'),
    ...edgesOf([{ until: validUntil }], 'LAST_DAY'),
    ...(closedAt === undefined ? [] : [{ at: closedAt, cause: 'CLOSED' } as const]),
  ];
}

/** Where ranges of days begin, and where they are over. */
const edgesOf = (ranges: readonly DayRange[], cause: Cause): Change[] =>
  ranges.flatMap(({ from, until }) => [
    ...(from === undefined ? [] : [{ at: startOfDay(from), cause }]),
    ...(until === undefined ? [] : [{ at: endOfDay(until), cause }]),
  ]);
