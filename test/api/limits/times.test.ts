// A request has its time and a statement has its own; when it is up the work is broken off, told, and on record.

import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { personaNamed, tokenOf } from '../../support/ask.js';
import { freshDatabase, type TestDatabase } from '../../support/database.js';
import { startTestServer, type TestServer } from '../../support/server.js';
import { act, agreementOf, openCase, traced } from '../support/casework.js';
import { setTo, usualDay } from '../support/clock.js';
import { errorsOnList } from '../support/closed-list.js';
import { enrol } from '../support/families.js';
import { raw } from '../support/raw-http.js';
import { linesOf } from '../support/record-lines.js';

let database: TestDatabase;
let hasty: TestServer;
let patient: TestServer;
let caseId: string;

beforeAll(async () => {
  database = await freshDatabase();
  hasty = await startTestServer(database, { config: { requestMilliseconds: 400, poolSize: 2 } });
  patient = await startTestServer(database, { config: { poolSize: 2 } });
  for (const server of [hasty, patient]) setTo(server, usualDay);
  const family = await enrol(database, { birthDate: '2012-05-01', adults: { moeder: {} } });
  caseId = await openCase(patient, family, 'mentor');
});
afterAll(async () => {
  await Promise.all([hasty.stop(), patient.stop()]);
  await database.drop();
});

const tooSlow = [{ code: 'LIMIT_EXCEEDED', reason: 'TOO_SLOW' }];

/** Somebody holds the table while the work is done. */
async function whileHeld<T>(table: string, work: () => Promise<T>): Promise<T> {
  const holder = new Client(database.superuser);
  await holder.connect();
  try {
    await holder.query('begin');
    await holder.query(`lock table ${table} in access exclusive mode`);
    return await work();
  } finally {
    await holder.query('rollback');
    await holder.end();
  }
}

const reading = `query ($id: ID!) { case(id: $id) { id } }`;

describe('the time of a request', () => {
  test('a question whose time is up is told so, on record, and leaves its place to the next', async () => {
    // More at once than there are connections, so that each place is given up again.
    const answers = await whileHeld('cases', () =>
      Promise.all(
        Array.from({ length: 6 }, () => traced(hasty, 'mentor', reading, { variables: { id: caseId } })),
      ),
    );
    for (const { status, text, headers } of answers) {
      expect({ status, errors: errorsOnList(text) }).toEqual({ status: 503, errors: tooSlow });
      expect(headers.get('cache-control')).toBe('no-store');
    }
    const lines = await Promise.all(answers.slice(0, 2).map(({ trace }) => linesOf(database, trace)));
    for (const [line] of lines)
      expect(line).toMatchObject({
        action: 'FAIL',
        outcome: 'FAILED',
        resources: ['Case'],
        capacity: 'mentor',
      });
    const next = await traced(hasty, 'mentor', reading, { variables: { id: caseId } });
    expect(next.data).toEqual({ case: { id: caseId } });
  });

  test('an act whose time is up has not happened, also when the way is clear afterwards', async () => {
    const count = async (): Promise<number> =>
      (
        await database.query<{ n: number }>('select count(*)::int as n from agreements where case_id = $1', [
          caseId,
        ])
      )[0]!.n;
    const before = await count();
    const late = await whileHeld('agreements', () =>
      act(hasty, 'mentor', 'makeAgreement', agreementOf(caseId), { selection: '{ __typename }' }),
    );
    expect({ status: late.status, errors: errorsOnList(late.text) }).toEqual({
      status: 503,
      errors: tooSlow,
    });
    await new Promise(resolve => setTimeout(resolve, 300));
    expect(await count()).toBe(before);
    const [line] = await linesOf(database, late.trace);
    expect(line).toMatchObject({ action: 'FAIL', outcome: 'FAILED' });
    const again = await act(hasty, 'mentor', 'makeAgreement', agreementOf(caseId), {
      selection: '{ __typename }',
    });
    expect(again.status).toBe(200);
    expect(await count()).toBe(before + 1);
  });

  test('a body that does not come to its end holds no place either', async () => {
    const started = performance.now();
    const answer = await raw(hasty, {
      headers: {
        'content-type': 'application/json',
        'content-length': 1_000,
        authorization: `Bearer ${await tokenOf(hasty, personaNamed('mentor'))}`,
      },
      body: '{"query":',
      unfinished: true,
    });
    expect({ status: answer.status, errors: errorsOnList(answer.text) }).toEqual({
      status: 408,
      errors: tooSlow,
    });
    expect(answer.headers.connection).toBe('close');
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

test('the time of a statement: the database gives up after five seconds, before the request does', async () => {
  const started = performance.now();
  const { status, text, trace } = await whileHeld('cases', () =>
    traced(patient, 'mentor', reading, { variables: { id: caseId } }),
  );
  const took = performance.now() - started;
  expect({ status, errors: errorsOnList(text) }).toEqual({ status: 503, errors: tooSlow });
  expect(took).toBeGreaterThan(4_500);
  expect(took).toBeLessThan(8_000);
  expect(await linesOf(database, trace)).toMatchObject([{ action: 'FAIL', outcome: 'FAILED' }]);
}, 20_000);

test('where the database breaks off, the service says that it cannot answer, and answers the next', async () => {
  const broken = await whileHeld('cases', async () => {
    const asked = traced(patient, 'mentor', reading, { variables: { id: caseId } });
    await waiting();
    await database.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and wait_event_type = 'Lock'`,
      [database.name],
    );
    return asked;
  });
  expect({ status: broken.status, errors: errorsOnList(broken.text) }).toEqual({
    status: 503,
    errors: [{ code: 'UNAVAILABLE' }],
  });
  const next = await traced(patient, 'mentor', reading, { variables: { id: caseId } });
  expect(next.data).toEqual({ case: { id: caseId } });
});

/** Until somebody waits for the table that is held. */
async function waiting(): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = await database.query(
      `select 1 from pg_stat_activity where datname = $1 and wait_event_type = 'Lock'`,
      [database.name],
    );
    if (found.length > 0) return;
    await new Promise(resolve => setTimeout(resolve, 20));
  }
  throw new Error('nobody waits');
}
