// The law's passes over many pupils: killed in the middle they go on, several at once do not harm each other, and one at
// whom it fails keeps nobody else waiting.

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { passOverDue } from '../../src/database/law-pass/pass-over-due.js';
import { region } from '../../src/demo/region/organisations.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { runCommand, urlOf } from './support/command.js';

const many = 240;
let database: TestDatabase;

beforeEach(async () => {
  database = await freshDatabase();
  // Whoever is entered without a pass of the law is due.
  await database.query(
    `with people as (insert into persons (id, regions) select gen_random_uuid(), array[$1::uuid] from generate_series(1, $2) returning id)
     insert into pupils (id, subject, region_id, controller_id, person_id, given_names, family_name, birth_date, group_name)
     select gen_random_uuid(), gen_random_uuid(), $1::uuid, (select id from organisations where kind = 'SCHOOL_VO' limit 1), id, 'Test', 'Leerling', '2012-05-01', '2B'
       from people`,
    [region.id, many],
  );
});
afterEach(() => database.drop());

const due = async (): Promise<number> =>
  (await database.query<{ n: number }>('select count(*)::int as n from law_passes where due'))[0]!.n;

const env = () => ({ DATABASE_URL: urlOf(database.server) });

/** Each pupil has one set of birthdays, and acts for itself by one link. */
async function expectOncePerPupil(): Promise<void> {
  const wrong = await database.query(
    `select p.subject from pupils p
      where (select count(*) from age_boundaries b where b.subject = p.subject) <> 1
         or (select count(*) from links l where l.subject = p.subject and l.kind = 'SELF') <> 1`,
  );
  expect(wrong).toEqual([]);
}

test('killed in the middle, it goes on where it was', async () => {
  expect(await due()).toBe(many);
  const killed = await runCommand('law', { env: env(), killedAtOnce: true });
  expect(killed.code).toBeNull();
  const left = await due();
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(many);
  const { code, out } = await runCommand('law', { env: env() });
  expect(code).toBe(0);
  // It was killed at a pupil that it may have passed over, or not.
  expect(out).toMatch(new RegExp(`done: passed over (${left}|${left - 1}), 0 left\\n$`));
  await expectOncePerPupil();
});

test('it tells how far it is', async () => {
  const { out } = await runCommand('law', { env: env() });
  const told = [...out.matchAll(/^passed over (\d+), (\d+) left$/gm)].map(one => one.slice(1).map(Number));
  expect(told.length).toBeGreaterThan(1);
  for (const [passed, left] of told) expect(passed! + left!).toBe(many);
});

test('three at once share the work, and none does anything twice', async () => {
  const done = await Promise.all([1, 2, 3].map(() => passOverDue(database.server)));
  expect(done.reduce((sum, one) => sum + one.passed, 0)).toBe(many);
  expect(done.map(one => one.failed)).toEqual([0, 0, 0]);
  for (const { passed } of done) expect(passed).toBeGreaterThan(0);
  expect(await due()).toBe(0);
  await expectOncePerPupil();
});

describe('one at whom it fails', () => {
  let subject: string;

  beforeEach(async () => {
    const [row] = await database.query<{ subject: string }>(
      'select subject from law_passes where due limit 1',
    );
    subject = row!.subject;
    await database.query(
      `create function fails() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$`,
    );
    await database.query(
      `create trigger fails before insert on links for each row when (new.subject = '${subject}') execute function fails()`,
    );
  });

  test('is counted and not named, and the rest goes on', async () => {
    const { code, out, err } = await runCommand('law', { env: env() });
    expect(code).toBe(1);
    expect(out).toMatch(new RegExp(`done: passed over ${many - 1}, failed at 1, 1 left\\n$`));
    expect(`${out}${err}`).not.toContain(subject);
    expect(await due()).toBe(1);
    await database.query('drop trigger fails on links');
    expect((await runCommand('law', { env: env() })).code).toBe(0);
    expect(await due()).toBe(0);
  });

  test('leaves nothing behind of what failed', async () => {
    await passOverDue(database.server);
    const rows = await database.query('select 1 from age_boundaries where subject = $1', [subject]);
    expect(rows).toEqual([]);
  });
});

test('without its connection it stops, and says so', async () => {
  const begun = passOverDue(database.server, () => {
    void database.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'doorbraak law' and datname = current_database()`,
    );
  });
  await expect(begun).rejects.toThrow();
  expect(await due()).toBeGreaterThan(0);
});
