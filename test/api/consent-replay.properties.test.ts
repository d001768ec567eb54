// Whatever was said, in whatever order it came on record: by the knowledge of each past instant the consent stood as the
// law says of what was on record by then, and of nothing else.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { authorityOverTime } from '../../src/domain/consent/authority-over-time.js';
import { itemFor } from '../../src/domain/consent/classes.js';
import { CONSENT_LAW } from '../../src/domain/consent/consent-law.js';
import { type ConsentPeriod, consentPeriods } from '../../src/domain/consent/consent-periods.js';
import { type Method, STUDENT, type Word } from '../../src/domain/consent/situation.js';
import type { ConsentTimeline } from '../../src/domain/consent/timeline.js';
import { recordAndApply } from '../support/apply-law.js';
import { askFor } from '../support/ask.js';
import { askConsent, openCase, seat } from './support/casework.js';
import { aheadBy, setTo } from './support/clock.js';
import { enrol, type Family } from './support/families.js';
import { openWorld } from './support/world.js';

const world = openWorld();

type Speaker = 'pupil' | 'moeder' | 'vader';

interface Said {
  readonly by: Speaker;
  readonly answer: Word;
  readonly method: Method;
  /** When it came on record, so many hours after what came before it; and how many hours earlier it was said. */
  readonly after: number;
  readonly earlier: number;
}

const hour = 3_600_000;
const start = Date.parse('2026-10-05T09:00:00+02:00');

// Twelve or sixteen within the year that is looked at, or safely between.
const anyHistory = fc.record({
  birthDate: fc.constantFrom('2010-10-20', '2010-12-01', '2012-05-01', '2014-10-12', '2014-12-20'),
  asker: fc.constantFrom('ondersteuningscoordinator' as const, 'jeugdarts' as const),
  said: fc.array(
    fc.record({
      by: fc.constantFrom<Speaker>('pupil', 'moeder', 'vader'),
      answer: fc.constantFrom<Word>('YES', 'YES', 'YES', 'NO', 'WITHDRAWN'),
      method: fc.constantFrom<Method>('WRITTEN', 'WRITTEN', 'ORAL'),
      after: fc.integer({ min: 1, max: 200 }),
      earlier: fc.integer({ min: 0, max: 150 }),
    }),
    { minLength: 1, maxLength: 5 },
  ),
});

type Recorded = Said & { readonly at: Date; readonly recordedAt: Date };

const personOf = ({ pupil, adults }: Family<'moeder' | 'vader'>, by: Speaker): string =>
  by === 'pupil' ? pupil.person : adults[by].person;

/** Records what was said, and answers with when. */
async function record(
  family: Family<'moeder' | 'vader'>,
  { id, askedAt }: { id: string; askedAt: Date },
  said: Said,
): Promise<Recorded> {
  const { server, database } = world;
  const at = new Date(Math.max(askedAt.getTime(), server.now().getTime() - said.earlier * hour));
  let recordedAt = at;
  const { subject } = family;
  await recordAndApply(database, { subject, clockOffset: aheadBy(server) }, async transaction => {
    const [row] = await transaction.query<{ recorded_at: Date }>(
      `insert into consent_statements (consent_id, case_id, subject, region_id, controller_id, by_person_id, quality, answer, method, witness, stated_at, recorded_at)
       select id, case_id, subject, region_id, controller_id, $2, $3, $4, $5, 'getuige', $6, app.now() from consents where id = $1
       returning recorded_at`,
      [
        id,
        personOf(family, said.by),
        said.by === 'pupil' ? 'LEERLING' : 'OUDER',
        said.answer,
        said.method,
        at,
      ],
    );
    recordedAt = row!.recorded_at;
  });
  return { ...said, at, recordedAt };
}

function timelineOf(
  { adults }: Family<'moeder' | 'vader'>,
  { birthDate, asker }: { birthDate: string; asker: string },
  { askedAt, validUntil }: { askedAt: Date; validUntil: string },
  heard: readonly Recorded[],
): ConsentTimeline {
  const day = birthDate as `${number}-${number}-${number}`;
  const by = (one: Recorded): string => (one.by === 'pupil' ? STUDENT : adults[one.by].person);
  const isOral = (one: Recorded): boolean => one.method === 'ORAL' && one.answer === 'YES';
  return {
    askedAt,
    student: { birthDate: day },
    item: itemFor(asker === 'jeugdarts' ? 'D12' : 'D13', {
      sourceIsCare: asker === 'jeugdarts',
      parents: [],
    })!,
    adults: authorityOverTime(
      Object.values(adults).map(one => ({
        adult: one.person,
        kind: 'PARENT_WITH',
        from: day,
        until: undefined,
        evidenceOn: '2026-09-28',
      })),
    ),
    statements: heard
      .filter(one => !isOral(one))
      .map(one => ({ by: by(one), answer: one.answer, at: one.at, method: one.method })),
    oral: heard.filter(isOral).map(one => ({ by: by(one), at: one.at })),
    validUntil: validUntil as `${number}-${number}-${number}`,
  };
}

const wanted = 'status rule from until agreed needed causes';

/** As the API tells it at the beginning of each period, by what was known at an instant. */
async function told(consentId: string, knownAt: Date, instants: readonly Date[]): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (let at = 0; at < instants.length; at += 5) {
    const fields = instants
      .slice(at, at + 5)
      .map(
        (one, index) =>
          `p${index}: consentAsKnown(consentId: "${consentId}", at: "${one.toISOString()}", knownAt: "${knownAt.toISOString()}") { ${wanted} }`,
      );
    answers.push(...Object.values(await askFor(world.server, 'privacy-officer', `{ ${fields.join(' ')} }`)));
  }
  return answers;
}

const expected = ({ status, rule, from, until, deciders, missing, refused, causes }: ConsentPeriod) => [
  {
    status,
    rule,
    from: from.toISOString(),
    until: until?.toISOString() ?? null,
    agreed: deciders.filter(one => !missing.includes(one) && !refused.includes(one)).length,
    needed: deciders.length,
    causes,
  },
];

interface Life {
  readonly id: string;
  readonly family: Family<'moeder' | 'vader'>;
  readonly asked: { readonly askedAt: Date; readonly validUntil: string; readonly recordedAt: Date };
  readonly heard: readonly Recorded[];
}

type History = typeof anyHistory extends fc.Arbitrary<infer T> ? T : never;

/** The request is made, and one word after the other comes on record. */
async function live({ birthDate, asker, said }: History): Promise<Life> {
  const { server, database } = world;
  setTo(server, new Date(start).toISOString());
  const family = await enrol(database, { birthDate, adults: { moeder: {}, vader: {} } });
  const caseId = await openCase(server, family);
  await seat(server, caseId, ['jeugdarts', 'REFERRAL']);
  const dataClasses = [asker === 'jeugdarts' ? 'D12' : 'D13'];
  const id = await askConsent(server, asker, caseId, { dataClasses });
  const [asked] = await database.query<Life['asked']>(
    `select asked_at as "askedAt", valid_until::text as "validUntil", recorded_at as "recordedAt" from consents where id = $1`,
    [id],
  );
  const heard: Recorded[] = [];
  let clock = start;
  for (const one of said) {
    clock += one.after * hour;
    setTo(server, new Date(clock).toISOString());
    heard.push(await record(family, { id, askedAt: asked!.askedAt }, one));
  }
  setTo(server, new Date(clock + hour).toISOString());
  return { id, family, asked: asked!, heard };
}

/** Of each instant at which something came on record: what the law says of what was on record then. */
async function expectReplayed(
  history: History,
  { id, family, asked, heard }: Life,
): Promise<ConsentPeriod[][]> {
  const all: ConsentPeriod[][] = [];
  const recordings = [asked.recordedAt, ...heard.map(one => one.recordedAt)];
  for (const [index, recordedAt] of recordings.entries()) {
    const timeline = timelineOf(family, history, asked, heard.slice(0, index));
    const periods = consentPeriods(timeline, CONSENT_LAW);
    const instants = periods.map(one => one.from);
    const next = recordings[index + 1];
    const until = next === undefined ? [] : [new Date(next.getTime() - 1)];
    for (const knownAt of [recordedAt, ...until])
      expect(await told(id, knownAt, instants)).toEqual(periods.map(expected));
    all.push(periods);
  }
  return all;
}

test('any history is told of each past instant as it was known then', { timeout: 240_000 }, async () => {
  const statuses = new Set<string>();
  let changes = 0;
  await fc.assert(
    fc.asyncProperty(anyHistory, async history => {
      const known = await expectReplayed(history, await live(history));
      for (const { status } of known.flat()) statuses.add(status);
      const different = new Set(known.map(periods => JSON.stringify(periods)));
      changes += different.size - 1;
    }),
    { numRuns: 30 },
  );
  // The histories were about something: words changed what was known, in many ways.
  expect(changes).toBeGreaterThan(20);
  expect(statuses.size).toBeGreaterThan(4);
});
