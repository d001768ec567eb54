// A consent over time: a situation without its instant, from the asking until the case or request is closed.
import { dayOf, endOfDay, startOfDay } from '../calendar/amsterdam.js';
import { nthSchoolDayAfter } from '../calendar/school-calendar.js';
import { ageBoundaries } from './ages.js';
import type { ConsentLaw } from './consent-law.js';
import type { DayRange, Override, Situation } from './situation.js';

/** An oral yes, which opens nothing: it waits to be confirmed in writing (decisions.md Q19). */
export interface OralYes {
  readonly by: string;
  readonly at: Date;
}

/** An override, and from when on it answers nothing any more. */
export interface TimedOverride extends Override {
  readonly until?: Date | undefined;
}

export interface ConsentTimeline extends Omit<Situation, 'at' | 'override'> {
  readonly askedAt: Date;
  /** From this instant on the case has ended. */
  readonly closedAt?: Date | undefined;
  /** From this instant on another request stands in its place. */
  readonly supersededAt?: Date | undefined;
  readonly oral?: readonly OralYes[] | undefined;
  readonly overrides?: readonly TimedOverride[] | undefined;
}

/** What makes the law look again. */
export type Cause =
  | 'ASKED'
  | 'TURNS_12'
  | 'TURNS_16'
  | 'TURNS_18'
  | 'WORD' // somebody speaks, or the care provider overrides
  | 'UNCONFIRMED' // an oral yes was not confirmed in writing in time
  | 'AUTHORITY' // an adult comes, goes, or the evidence grows too old
  | 'CAPACITY' // wilsonbekwaam from here on, or no longer
  | 'SILENCE' // the other parent was told long enough ago
  | 'STATUTE'
  | 'LAST_DAY' // the last day on which the consent holds is over
  | 'SUPERSEDED'
  | 'CLOSED';

export interface Change {
  readonly at: Date;
  readonly cause: Cause;
}

/**
 * The asking, and every later instant at which an input of the law changes, in order, each with what changes there.
 * Between two of them nothing can change: words take effect at their instant, all else at midnight in Amsterdam.
 */
export function instantsOfChange(timeline: ConsentTimeline, law: ConsentLaw): ReadonlyMap<number, Cause[]> {
  const { askedAt } = timeline;
  const later = [
    ...changesOfPeople(timeline),
    ...changesOfWords(timeline, law),
    ...changesOfLaw(timeline, law),
  ]
    .filter(({ at }) => at > askedAt)
    .sort((a, b) => a.at.getTime() - b.at.getTime());
  const causes = new Map<number, Cause[]>([[askedAt.getTime(), ['ASKED']]]);
  for (const { at, cause } of later) {
    const there = causes.get(at.getTime()) ?? [];
    if (!there.includes(cause)) causes.set(at.getTime(), [...there, cause].sort());
  }
  return causes;
}

function changesOfPeople({ student, adults }: ConsentTimeline): Change[] {
  const { turns12, turns16, turns18 } = ageBoundaries(student.birthDate);
  return [
    { at: turns12, cause: 'TURNS_12' },
    { at: turns16, cause: 'TURNS_16' },
    { at: turns18, cause: 'TURNS_18' },
    ...edgesOf(adults, 'AUTHORITY'),
    ...edgesOf(student.incapable ?? [], 'CAPACITY'),
  ];
}

function changesOfWords({ statements, overrides, oral }: ConsentTimeline, law: ConsentLaw): Change[] {
  const ends = (overrides ?? []).flatMap(({ until }) => (until === undefined ? [] : [{ at: until }]));
  const words = [...statements, ...(overrides ?? []), ...ends, ...(oral ?? [])];
  const tooLate = (oral ?? []).map(({ at }) => ({ until: lastDayToConfirm(at, law) }));
  return [...words.map(({ at }): Change => ({ at, cause: 'WORD' })), ...edgesOf(tooLate, 'UNCONFIRMED')];
}

function changesOfLaw(timeline: ConsentTimeline, law: ConsentLaw): Change[] {
  const { notified, validUntil, supersededAt, closedAt } = timeline;
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
    ...(supersededAt === undefined ? [] : [{ at: supersededAt, cause: 'SUPERSEDED' } as const]),
    ...(closedAt === undefined ? [] : [{ at: closedAt, cause: 'CLOSED' } as const]),
  ];
}

/** The last day on which an oral yes can be confirmed in writing; undefined where no school day ever comes. */
export const lastDayToConfirm = (saidAt: Date, law: ConsentLaw) =>
  nthSchoolDayAfter(dayOf(saidAt), law.confirmSchoolDays, law.schoolCalendar);

/** Where ranges of days begin, and where they are over. */
const edgesOf = (ranges: readonly DayRange[], cause: Cause): Change[] =>
  ranges.flatMap(({ from, until }) => [
    ...(from === undefined ? [] : [{ at: startOfDay(from), cause }]),
    ...(until === undefined ? [] : [{ at: endOfDay(until), cause }]),
  ]);
