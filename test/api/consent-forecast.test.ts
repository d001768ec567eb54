// What is foreseen of a case's consents: read before it happens, by whoever asked and the officer, and by nobody else.

import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Json, pick } from '../support/ask.js';
import { expectAlike } from './support/alike.js';
import { askConsent, openCase, say, seat, type Traced, traced, type Who } from './support/casework.js';
import { setTo } from './support/clock.js';
import { enrol, type Family } from './support/families.js';
import { inShort, linesOf } from './support/record-lines.js';
import { openWorld } from './support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';
let family: Family<'moeder'>;
let caseId: string;
let consentId: string;

/** On the usual day still, when all that is asked here was said already. */
const afterwards = '2026-10-05T12:00:00+02:00';

/** Sixteen on 10 January 2027, and 60 days before it is 11 November 2026. */
beforeAll(async () => {
  family = await enrol(world.database, { birthDate: '2011-01-10', adults: { moeder: {} } });
  caseId = await openCase(world.server, family);
  await seat(world.server, caseId, ['mentor', 'OWN_ORGANISATION']);
  consentId = await askConsent(world.server, coordinator, caseId, { dataClasses: ['D13'] });
  await say(world.server, family.adults.moeder, 'giveConsent', consentId);
});

const query = `query ($caseId: ID!, $until: LocalDate, $onlyToAsk: Boolean! = false) {
  consentForecast(caseId: $caseId, until: $until, onlyToAsk: $onlyToAsk) {
    consentId dataClass recipient from until status rule causes asks askFrom
  }
}`;

const forecast = (who: Who, variables: Record<string, unknown> = {}): Promise<Traced> =>
  traced(world.server, who, query, { variables: { caseId, ...variables } });

const foreseen = ({ data }: Traced): Json => pick(data ?? undefined, 'consentForecast') ?? null;

const begins = (asked: Traced): unknown[] => (foreseen(asked) as { from: string }[]).map(one => one.from);

const sixteenth = '2027-01-09T23:00:00.000Z';
const afterLastDay = '2027-07-31T22:00:00.000Z';

const told = [
  {
    consentId: '',
    dataClass: 'D13',
    recipient: 0,
    from: sixteenth,
    until: afterLastDay,
    status: 'LAPSED_AGE16',
    rule: 'R05',
    causes: ['TURNS_16'],
    asks: ['LEERLING'],
    askFrom: '2026-11-11',
  },
  {
    consentId: '',
    dataClass: 'D13',
    recipient: 0,
    from: afterLastDay,
    until: '2029-01-09T23:00:00.000Z',
    status: 'EXPIRED',
    rule: 'R05',
    causes: ['LAST_DAY'],
    asks: [],
    askFrom: null,
  },
];

describe('what is foreseen', () => {
  test.each([coordinator, 'privacy-officer'])(
    '%s reads it, in order, with why and whom to ask',
    async who => {
      const asked = await forecast(who);
      expect(asked.errors).toBeUndefined();
      expect(foreseen(asked)).toEqual(told.map(one => ({ ...one, consentId })));
    },
  );

  test('what stands already, and what it was before, is no part of it', async () => {
    const asked = await forecast(coordinator, { until: '2099-12-31' });
    const now = world.server.now().getTime();
    for (const from of begins(asked)) expect(Date.parse(String(from))).toBeGreaterThan(now);
    expect(begins(asked).length).toBeGreaterThan(told.length);
  });

  test('it goes as far as the day that is named, that day included, and no further', async () => {
    expect(begins(await forecast(coordinator, { until: '2027-01-09' }))).toEqual([]);
    expect(begins(await forecast(coordinator, { until: '2027-01-10' }))).toEqual([sixteenth]);
    expect(begins(await forecast(coordinator, { until: '2027-07-31' }))).toEqual([sixteenth]);
    expect(begins(await forecast(coordinator, { until: '2027-08-01' }))).toEqual([sixteenth, afterLastDay]);
  });

  test('no day named, it goes twelve months far', async () => {
    try {
      setTo(world.server, '2026-08-01T00:00:00+02:00');
      expect(begins(await forecast(coordinator))).toContain(afterLastDay);
      setTo(world.server, '2026-07-31T23:59:00+02:00');
      expect(begins(await forecast(coordinator))).not.toContain(afterLastDay);
    } finally {
      setTo(world.server, afterwards);
    }
  });

  test('a day before today is refused, today is not', async () => {
    const refused = await forecast(coordinator, { until: '2026-10-04' });
    expect(refused.status).toBe(400);
    expect(refused.errors?.[0]?.extensions).toMatchObject({ reason: 'INVALID_FIELD', fields: ['until'] });
    expect(begins(await forecast(coordinator, { until: '2026-10-05' }))).toEqual([]);
    for (const until of ['0000-01-01', '0001-01-01'])
      expect((await forecast(coordinator, { until })).errors?.[0]?.extensions).toMatchObject({
        reason: 'INVALID_FIELD',
      });
  });

  test('whom to ask now is told from 60 days before on, at midnight in Amsterdam', async () => {
    try {
      for (const [at, expected] of [
        ['2026-11-10T23:59:00+01:00', []],
        ['2026-11-11T00:00:00+01:00', [sixteenth]],
        ['2027-01-09T23:59:00+01:00', [sixteenth]],
        ['2027-01-10T00:00:00+01:00', []],
      ] as const) {
        setTo(world.server, at);
        expect(begins(await forecast(coordinator, { onlyToAsk: true })), at).toEqual(expected);
      }
    } finally {
      setTo(world.server, afterwards);
    }
  });

  test('a period that is no longer known is no part of it', async () => {
    const other = await askConsent(world.server, coordinator, caseId, { dataClasses: ['D13'] });
    const lapses = async (): Promise<unknown[]> =>
      (foreseen(await forecast(coordinator)) as { consentId: string; status: string }[])
        .filter(one => one.consentId === other)
        .map(one => one.status);
    await say(world.server, family.adults.moeder, 'giveConsent', other);
    expect(await lapses()).toContain('LAPSED_AGE16');
    await say(world.server, family.adults.moeder, 'withdrawConsent', other);
    expect(await lapses()).not.toContain('LAPSED_AGE16');
  });
});

describe('whoever may not read it', () => {
  const others: readonly Who[] = ['jeugdarts', 'leerplichtambtenaar', 'ondersteuningscoordinator-po'];

  test.each(others)('%s, who asked nothing here, gets an empty list as for no case at all', async who => {
    const variables = (id: string) => ({ caseId: id });
    const answer = await expectAlike(world.server, { who, query, variables }, caseId);
    expect(answer).toMatchObject({ status: 200, text: '{"data":{"consentForecast":[]}}\n' });
  });

  test.each(['mentor', 'leerling', 'ouder'])(
    '%s is refused whatever the case: no rule could permit it',
    async who => {
      for (const id of [caseId, randomUUID()]) {
        const asked = await forecast(who, { caseId: id });
        expect([asked.status, asked.data]).toEqual([403, null]);
      }
    },
  );
});

test('a forecast is on record as reading about the pupil, and one that came to nothing about nobody', async () => {
  const { trace } = await forecast(coordinator);
  const lines = await linesOf(world.database, trace);
  expect(inShort(lines)).toEqual(['READ PERMITTED ConsentPeriod']);
  expect(lines[0]).toMatchObject({ subject: family.subject, case_id: caseId, secrecy: 'CONSENT' });
  const nothing = await linesOf(world.database, (await forecast('jeugdarts')).trace);
  expect(nothing.map(line => [line.action, line.subject])).toEqual([['READ', null]]);
});
