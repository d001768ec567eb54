// Any pupil, adults and words, with instants drawn close to the edges at which the law changes.
import fc from 'fast-check';
import { startOfDay } from '../../src/domain/calendar/amsterdam.js';
import { birthday } from '../../src/domain/calendar/birthdays.js';
import { addDays, type IsoDate } from '../../src/domain/calendar/iso-date.js';
import {
  AUTHORITIES,
  DOMAINS,
  METHODS,
  type Situation,
  SUBJECTS,
} from '../../src/domain/consent/situation.js';
import type { ConsentTimeline } from '../../src/domain/consent/timeline.js';

const ADULTS = ['a', 'b', 'c'];
const adultId = fc.constantFrom(...ADULTS);
const word = fc.constantFrom('YES', 'YES', 'YES', 'NO', 'WITHDRAWN');

/** Days around the birthday and the statute, which all lie around 1 September 2026. */
export const anyDay: fc.Arbitrary<IsoDate> = fc
  .oneof(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -800, max: 800 }))
  .map(days => addDays('2026-09-01', days));

/** Midnights in Amsterdam and the seconds beside them, and whole hours at random. */
export const anyInstant: fc.Arbitrary<Date> = fc
  .tuple(
    anyDay,
    fc.oneof(
      fc.constantFrom(-1, 0, 1),
      fc.integer({ min: 0, max: 23 }).map(hour => hour * 3600),
    ),
  )
  .map(([day, seconds]) => new Date(startOfDay(day).getTime() + seconds * 1000));

const days = fc.record(
  { from: fc.option(anyDay, { nil: undefined }), until: fc.option(anyDay, { nil: undefined }) },
  { requiredKeys: ['from', 'until'] },
);

/** Born so that 12, 16 or 18 is reached close to 1 September 2026, or on 29 February. */
export const anyBirthDate: fc.Arbitrary<IsoDate> = fc.oneof(
  fc.tuple(anyDay, fc.constantFrom(-12, -16, -18, -10, -14)).map(([day, years]) => birthday(day, years)),
  fc.constantFrom<IsoDate>('2008-02-29', '2012-02-29', '2010-10-25'),
);

const anyAdults = fc.array(
  fc
    .tuple(
      adultId,
      fc.oneof(fc.constant('WITH_AUTHORITY' as const), fc.constantFrom(...AUTHORITIES)),
      days,
      fc.boolean(),
    )
    .map(([id, authority, range, always]) => ({ id, authority, ...(always ? {} : range) })),
  { maxLength: 4 },
);

export const anyStatement = fc.record({
  by: fc.oneof(adultId, fc.constant('student')),
  answer: word,
  at: anyInstant,
  method: fc.option(fc.constantFrom(...METHODS), { nil: undefined }),
});

const anyItem = fc.record({
  subject: fc.constantFrom('STUDENT' as const, ...SUBJECTS),
  domain: fc.constantFrom(...DOMAINS),
  parents: fc.subarray(ADULTS, { minLength: 1 }),
});

const rarely = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });

export const anyTimeline: fc.Arbitrary<ConsentTimeline> = fc.record({
  askedAt: anyInstant,
  closedAt: rarely(anyInstant),
  student: fc.record({ birthDate: anyBirthDate, incapable: rarely(fc.array(days, { maxLength: 2 })) }),
  item: anyItem,
  adults: anyAdults,
  statements: fc.array(anyStatement, { maxLength: 8 }),
  notified: rarely(fc.array(fc.record({ adult: adultId, on: anyDay }), { maxLength: 3 })),
  phase: rarely(fc.constant('BREAKTHROUGH' as const)),
  overrides: rarely(
    fc.array(fc.record({ by: fc.constant('jeugdarts'), at: anyInstant, reason: fc.constant('wens') }), {
      maxLength: 3,
    }),
  ),
  supersededAt: rarely(anyInstant),
  oral: rarely(
    fc.array(fc.record({ by: fc.constantFrom('student', 'mother', 'father'), at: anyInstant }), {
      maxLength: 3,
    }),
  ),
  validUntil: rarely(anyDay),
});

export function situationAt(timeline: ConsentTimeline, at: Date): Situation {
  // Of several overrides the last one made answers every refusal that the others answered.
  // The pupil's own no ends them all: what is wished weloverwogen is wished without a break.
  const broken = timeline.statements
    .filter(word => word.by === 'student' && word.answer !== 'YES' && word.at <= at)
    .map(word => word.at.getTime());
  const made = (timeline.overrides ?? [])
    .filter(one => one.at <= at && one.at.getTime() > Math.max(...broken))
    .map(one => one.at.getTime());
  const override = timeline.overrides?.find(one => one.at.getTime() === Math.max(...made));
  return { ...timeline, override, at };
}
