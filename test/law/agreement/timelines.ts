// The timelines on which all who answer must agree, and the instants at which they are asked.
import fc from 'fast-check';
import { CONSENT_LAW } from '../../../src/domain/consent/consent-law.js';
import type { Situation, Statement } from '../../../src/domain/consent/situation.js';
import { type ConsentTimeline, instantsOfChange } from '../../../src/domain/consent/timeline.js';
import { anyTimeline } from '../any-timeline.js';
import { type Moment, momentsAround } from '../exhaustive/moments.js';

/** The same in every run, so that what is seen once is seen again. */
const SEED = 20_260_901;

/** In the written format nobody speaks who is not named in it. */
function withoutStrangers(timeline: ConsentTimeline): ConsentTimeline {
  const known = ['student', ...timeline.adults.map(({ id }) => id), ...(timeline.item.parents ?? [])];
  return { ...timeline, statements: timeline.statements.filter(({ by }) => known.includes(by)) };
}

export const drawn = (count: number): ConsentTimeline[] =>
  fc.sample(anyTimeline, { numRuns: count, seed: SEED }).map(withoutStrangers);

const YEAR = 365 * 24 * 3_600_000;

/** Everybody said yes a year before a birthday that falls on an awkward night. */
function aroundBirthday({ at, birthDate }: Moment, item: Situation['item']): ConsentTimeline {
  const askedAt = new Date(at.getTime() - YEAR);
  const yes = (by: string): Statement => ({ by, answer: 'YES', at: askedAt });
  return {
    askedAt,
    student: { birthDate },
    item,
    adults: [
      { id: 'a', authority: 'WITH_AUTHORITY' },
      { id: 'b', authority: 'WITH_AUTHORITY' },
    ],
    statements: ['student', 'a', 'b'].map(yes),
  };
}

/** Each birth once: the seconds around the birthday are asked about in any case. */
const births = (age: number): Moment[] => momentsAround(age).filter((_, index) => index % 3 === 1);

const items: readonly Situation['item'][] = (['GENERAL', 'CARE'] as const).flatMap(domain => [
  { subject: 'STUDENT', domain },
  { subject: 'MIXED', domain, parents: ['a'] },
]);

/** One parent says no in between, and the provider upholds the pupil's yes (R11). */
const upheld = (timeline: ConsentTimeline): ConsentTimeline => ({
  ...timeline,
  statements: [
    ...timeline.statements,
    { by: 'b', answer: 'NO', at: new Date(timeline.askedAt.getTime() + 5000) },
  ],
  overrides: [{ by: 'jeugdarts', at: new Date(timeline.askedAt.getTime() + 9000), reason: 'x' }],
});

export const enumerated = (): ConsentTimeline[] =>
  [12, 16, 18]
    .flatMap(births)
    .flatMap(moment => items.map(item => aroundBirthday(moment, item)))
    .flatMap(timeline => [timeline, upheld(timeline)]);

export interface Asked {
  readonly timeline: ConsentTimeline;
  /** Place of the timeline among all. */
  readonly of: number;
  readonly at: Date;
}

/** A second before, at and a second after every instant at which something changes, from the asking on. */
export function questionsOn(timelines: readonly ConsentTimeline[]): Asked[] {
  return timelines.flatMap((timeline, of) =>
    [...instantsOfChange(timeline, CONSENT_LAW).keys()]
      .flatMap(change => [-1000, 0, 1000].map(by => new Date(change + by)))
      .filter(at => at >= timeline.askedAt)
      .map(at => ({ timeline, of, at })),
  );
}

export const isClosed = ({ closedAt, supersededAt }: ConsentTimeline, at: Date): boolean =>
  [closedAt, supersededAt].some(end => end !== undefined && end <= at);
