// Where the record cannot be written nothing is answered and nothing is done.

import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { act, agreementOf, openCase, traced } from '../api/support/casework.js';
import { setTo, usualDay } from '../api/support/clock.js';
import { errorsOnList } from '../api/support/closed-list.js';
import { contentsOf } from '../api/support/contents.js';
import { enrol } from '../api/support/families.js';
import type { Asked } from '../support/ask.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { startTestServer, type TestServer } from '../support/server.js';

let database: TestDatabase;
let server: TestServer;
let caseId: string;

beforeAll(async () => {
  database = await freshDatabase();
  server = await startTestServer(database);
  setTo(server, usualDay);
  const family = await enrol(database, { birthDate: '2012-05-01', adults: { moeder: {} } });
  caseId = await openCase(server, family, 'mentor');
  // Stands in the way of every line when it is told to.
  await database.query(`create function public.in_the_way() returns trigger language plpgsql as
    $$ begin raise exception 'the disk is full' using errcode = '53100'; end $$`);
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

const reading = () => traced(server, 'mentor', `{ case(id: "${caseId}") { id phase } }`);
const writing = () => act(server, 'mentor', 'makeAgreement', agreementOf(caseId));

function expectNoAnswer({ status, text }: Asked): void {
  expect({ status, errors: errorsOnList(text) }).toEqual({ status: 503, errors: [{ code: 'UNAVAILABLE' }] });
  expect(text).not.toContain(caseId);
}

async function lines(): Promise<unknown> {
  const [row] = await database.query('select count(*)::int as n from access_log');
  return row;
}

/** Everything is answered before and after; in between nothing is, and nothing is written. */
async function withoutRecord(stop: string, resume: string, while_: () => Promise<void>): Promise<void> {
  expect((await reading()).status).toBe(200);
  await database.query(stop);
  const before = { contents: await contentsOf(database), lines: await lines() };
  try {
    await while_();
    expect({ contents: await contentsOf(database), lines: await lines() }).toEqual(before);
  } finally {
    await database.query(resume);
  }
  expect((await reading()).status).toBe(200);
  expect((await writing()).status).toBe(200);
}

const stopAll =
  'create trigger in_the_way before insert on access_log for each row execute function in_the_way()';
const resumeAll = 'drop trigger in_the_way on access_log';

describe('when no line can be written at all', () => {
  beforeEach(() => setTo(server, '2026-10-05T12:00:00+02:00'));

  test('a question is not answered', () =>
    withoutRecord(stopAll, resumeAll, async () => expectNoAnswer(await reading())));

  test('an act is not done', () =>
    withoutRecord(stopAll, resumeAll, async () => expectNoAnswer(await writing())));

  test('a refusal tells no more than that either', () =>
    withoutRecord(stopAll, resumeAll, async () => {
      expectNoAnswer(await traced(server, 'mentor', '{ accessLog { edges { node { at } } } }'));
      expectNoAnswer(await act(server, 'jeugdarts', 'makeAgreement', agreementOf(caseId)));
    }));

  test('many at once are all left without an answer, and all answered afterwards', () =>
    withoutRecord(stopAll, resumeAll, async () => {
      for (const one of await Promise.all(Array.from({ length: 20 }, reading))) expectNoAnswer(one);
    }));
});

describe('when the writer may not write any more', () => {
  test('a question is not answered', () =>
    withoutRecord(
      'revoke insert on access_log from doorbraak_record_writer',
      'grant insert on access_log to doorbraak_record_writer',
      async () => expectNoAnswer(await reading()),
    ));

  test('an act is not done', () =>
    withoutRecord(
      'revoke insert on access_log from doorbraak_actor',
      'grant insert on access_log to doorbraak_actor',
      async () => expectNoAnswer(await writing()),
    ));

  test('whatever it is called, no data go out and nothing is done', () =>
    withoutRecord(
      'revoke insert on access_log from doorbraak_record_writer, doorbraak_actor',
      'grant insert on access_log to doorbraak_record_writer, doorbraak_actor',
      async () => {
        for (const asked of [await reading(), await writing()]) {
          expect(asked.status).not.toBe(200);
          expect(asked.data).toBeNull();
          expect(asked.text).not.toContain(caseId);
        }
      },
    ));
});

test('an answer waits until its line is durable', async () => {
  const holder = new Client(database.superuser);
  await holder.connect();
  await holder.query('begin');
  await holder.query('lock table access_log in exclusive mode');
  let answered = false;
  const asked = reading().then(one => {
    answered = true;
    return one;
  });
  await new Promise(resolve => setTimeout(resolve, 500));
  expect(answered).toBe(false);
  await holder.query('rollback');
  await holder.end();
  expect((await asked).status).toBe(200);
});
