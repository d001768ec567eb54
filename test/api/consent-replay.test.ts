// Where a consent stood, as it was known then: what is recorded later changes what is told by later knowledge, and nothing
// of what was known before.

import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { applyLawToSubject } from '../../src/database/law-pass/apply-law.js';
import { lawWriterRole } from '../../src/database/roles.js';
import { recordAndApply } from '../support/apply-law.js';
import { type Json, pick } from '../support/ask.js';
import { expectAlike } from './support/alike.js';
import { askConsent, openCase, say, seat, type Traced, traced, type Who } from './support/casework.js';
import { aheadBy, setTo } from './support/clock.js';
import { enrol, type Family } from './support/families.js';
import { inShort, linesOf } from './support/record-lines.js';
import { openWorld } from './support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';
let family: Family<'moeder'>;
let caseId: string;
let consentId: string;
/** Asked with it, and answered on paper. */
let onPaper: string;

const query = `query ($consentId: ID!, $at: DateTimeISO!, $knownAt: DateTimeISO) {
  consentAsKnown(consentId: $consentId, at: $at, knownAt: $knownAt) {
    consentId dataClass recipient from until status rule causes asks askFrom recordedAt
  }
}`;

const replay = (who: Who, at: string, knownAt?: string, id = consentId): Promise<Traced> =>
  traced(world.server, who, query, { variables: { consentId: id, at, knownAt } });

const known = ({ data }: Traced): Json => pick(data ?? undefined, 'consentAsKnown') ?? null;

const statusOf = async (at: string, knownAt?: string, who: Who = coordinator): Promise<unknown[]> =>
  (known(await replay(who, at, knownAt)) as { status: string }[]).map(one => one.status);

const asked = '2026-10-05T09:00:00+02:00';
const yes = '2026-10-07T10:00:00+02:00';
const withdrawn = '2026-10-09T10:00:00+02:00';
const [afterAsking, afterYes, afterWithdrawal, today] = [
  '2026-10-06T12:00:00+02:00',
  '2026-10-08T12:00:00+02:00',
  '2026-10-10T12:00:00+02:00',
  '2026-10-12T12:00:00+02:00',
];

beforeAll(async () => {
  const { server, database } = world;
  family = await enrol(database, { birthDate: '2012-05-01', adults: { moeder: {} } });
  setTo(server, asked);
  caseId = await openCase(server, family);
  await seat(server, caseId, ['mentor', 'OWN_ORGANISATION']);
  consentId = await askConsent(server, coordinator, caseId, { dataClasses: ['D13'] });
  onPaper = await askConsent(server, coordinator, caseId, { dataClasses: ['D13'] });
  setTo(server, yes);
  await say(server, family.adults.moeder, 'giveConsent', consentId);
  setTo(server, withdrawn);
  await say(server, family.adults.moeder, 'withdrawConsent', consentId);
});
beforeEach(() => setTo(world.server, today));

describe('a word withdrawn later', () => {
  test.each([coordinator, 'privacy-officer'])(
    'does not change what was known before it, for %s',
    async who => {
      expect(await statusOf(afterAsking, undefined, who)).toEqual(['PENDING']);
      expect(await statusOf(afterYes, undefined, who)).toEqual(['ACTIVE']);
      expect(await statusOf(afterWithdrawal, undefined, who)).toEqual(['WITHDRAWN']);
    },
  );

  test('is not foreseen by what was known before it, nor is the yes by what was known before that', async () => {
    expect(await statusOf(afterWithdrawal, afterYes)).toEqual(['ACTIVE']);
    expect(await statusOf(afterWithdrawal, afterAsking)).toEqual(['PENDING']);
    expect(await statusOf(afterYes, afterWithdrawal)).toEqual(['ACTIVE']);
    expect(await statusOf('2027-09-01T12:00:00+02:00', afterYes)).toEqual(['EXPIRED']);
  });

  test('nothing was known before it was asked, nor stood', async () => {
    expect(await statusOf('2026-10-04T12:00:00+02:00')).toEqual([]);
    expect(await statusOf(afterYes, '2026-10-04T12:00:00+02:00')).toEqual([]);
    expect(await statusOf('2026-10-04T12:00:00+02:00', afterYes)).toEqual([]);
  });

  test('what is recorded is known from that very millisecond on, as the API tells it', async () => {
    const [period] = known(await replay(coordinator, afterYes)) as { from: string; recordedAt: string }[];
    const { from, recordedAt } = period!;
    expect(recordedAt).toBe(from);
    expect(await statusOf(from)).toEqual(['ACTIVE']);
    const justBefore = new Date(Date.parse(recordedAt) - 1).toISOString();
    expect(await statusOf(from, justBefore)).toEqual(['PENDING']);
    expect(await statusOf(justBefore)).toEqual(['PENDING']);
  });
});

test('a word recorded later than it was said shows by what was known after, and not before', async () => {
  const { server, database } = world;
  setTo(server, withdrawn);
  const { subject, adults } = family;
  await recordAndApply(database, { subject, clockOffset: aheadBy(server) }, transaction =>
    transaction.query(
      `insert into consent_statements (consent_id, case_id, subject, region_id, controller_id, by_person_id, quality, answer, method, stated_at, recorded_at)
       select id, case_id, subject, region_id, controller_id, $2, 'OUDER', 'YES', 'WRITTEN', $3, app.now() from consents where id = $1`,
      [onPaper, adults.moeder.person, yes],
    ),
  );
  setTo(server, today);
  const statuses = async (at: string, knownAt: string): Promise<unknown[]> =>
    (known(await replay(coordinator, at, knownAt, onPaper)) as { status: string }[]).map(one => one.status);
  expect(await statuses(afterYes, afterYes)).toEqual(['PENDING']);
  expect(await statuses(afterYes, afterWithdrawal)).toEqual(['ACTIVE']);
  expect(await statuses(afterAsking, afterWithdrawal)).toEqual(['PENDING']);
});

test('the future is known to nobody: by knowledge of later than now it is refused, of a later instant it is told', async () => {
  const later = '2026-10-12T13:00:00+02:00';
  for (const [at, knownAt, field] of [
    [later, undefined, 'at'],
    [afterYes, later, 'knownAt'],
    [later, later, 'knownAt'],
  ] as const) {
    const { status, errors, trace } = await replay(coordinator, at, knownAt);
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions).toMatchObject({ reason: 'OUTSIDE_DATES', fields: [field] });
    expect((await linesOf(world.database, trace)).map(line => line.outcome)).toEqual(['FAILED']);
  }
  expect(await statusOf(later, today)).toEqual(['WITHDRAWN']);
  for (const at of ['0000-01-01T00:00:00Z', '9999-12-31T23:59:59Z'])
    expect((await replay(coordinator, at, today)).errors, at).toBeUndefined();
});

describe('whoever may not read it', () => {
  test.each(['jeugdarts', 'leerplichtambtenaar', 'ondersteuningscoordinator-po'])(
    '%s, who did not ask it, gets an empty list as for no request at all',
    async who => {
      const variables = (id: string) => ({ consentId: id, at: afterYes });
      const answer = await expectAlike(world.server, { who, query, variables }, consentId);
      expect(answer).toMatchObject({ status: 200, text: '{"data":{"consentAsKnown":[]}}\n' });
    },
  );

  test.each(['mentor', 'leerling', 'ouder'])(
    '%s is refused whatever the request: no rule could permit it',
    async who => {
      for (const id of [consentId, randomUUID()]) {
        const { status, data } = await replay(who, afterYes, undefined, id);
        expect([status, data]).toEqual([403, null]);
      }
    },
  );
});

test('a replay is on record as reading about the pupil', async () => {
  const { trace } = await replay(coordinator, afterYes);
  const lines = await linesOf(world.database, trace);
  expect(inShort(lines)).toEqual(['READ PERMITTED ConsentPeriod']);
  expect(lines[0]).toMatchObject({ subject: family.subject, case_id: caseId, secrecy: 'CONSENT' });
});

test('of two that wrote at once one thing alone is known at each instant, whichever began first', async () => {
  const { server, database } = world;
  const { subject, adults } = family;
  const offset = `${aheadBy(server)} milliseconds`;
  const id = await askConsent(server, coordinator, caseId, { dataClasses: ['D13'] });
  const [early, late] = [new Client(database.superuser), new Client(database.superuser)];
  const write = async (client: Client, answer: string): Promise<void> => {
    await client.query(
      `insert into consent_statements (consent_id, case_id, subject, region_id, controller_id, by_person_id, quality, answer, method, stated_at, recorded_at)
       select id, case_id, subject, region_id, controller_id, $2, 'OUDER', $3, 'WRITTEN', app.now(), app.now() from consents where id = $1`,
      [id, adults.moeder.person, answer],
    );
    await client.query(`set local role ${lawWriterRole}`);
    const query = async <Row extends object>(text: string, values: readonly unknown[] = []) =>
      (await client.query(text, [...values])).rows as Row[];
    await applyLawToSubject({ query }, subject);
    await client.query('commit');
  };
  try {
    for (const client of [early, late]) {
      await client.connect();
      await client.query('begin');
      await client.query(`select set_config('doorbraak.clock_offset', $1, true)`, [offset]);
      await client.query('select pg_sleep(0.02)');
    }
    await write(late, 'YES');
    await write(early, 'NO');
  } finally {
    await early.end();
    await late.end();
  }
  const twice = await database.query(
    `select 1 from consent_periods a join consent_periods b on b.consent_id = a.consent_id and b.id <> a.id
        and b.data_class = a.data_class and b.recipient = a.recipient and b.during && a.during
        and tstzrange(b.recorded_at, greatest(b.recorded_at, coalesce(b.superseded_at, 'infinity'))) && tstzrange(a.recorded_at, greatest(a.recorded_at, coalesce(a.superseded_at, 'infinity')))
      where a.consent_id = $1`,
    [id],
  );
  expect(twice).toEqual([]);
  const [rows] = await database.query<{ all: number; gone: number }>(
    `select count(*)::int as all, count(superseded_xid)::int as gone from consent_periods where consent_id = $1`,
    [id],
  );
  expect(rows!.gone).toBeGreaterThan(2);
});
