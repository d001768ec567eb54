// Another version of the law, or a row that was written past the API: what consent opened is closed at once, and open again
// once the law has passed.

import { Client } from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import { migrations } from '../../migrations/all.js';
import { applyLawToSubject } from '../../src/database/law-pass/apply-law.js';
import { passOverDue } from '../../src/database/law-pass/pass-over-due.js';
import { migrate } from '../../src/database/migrate.js';
import { lawWriterRole } from '../../src/database/roles.js';
import { CONSENT_LAW } from '../../src/domain/consent/consent-law.js';
import { recordAndApply } from '../support/apply-law.js';
import { ask, pick } from '../support/ask.js';
import { askConsent, say, type Who } from './support/casework.js';
import { runCommand, urlOf } from './support/command.js';
import { enrol, type Family, insertPerson, someone } from './support/families.js';
import { caseWithFeedback } from './support/requests.js';
import { openWorld } from './support/world.js';

const world = openWorld();
let family: Family<'moeder'>;
let caseId: string;

/** Eleven: the mother decides alone, and sees what the school does. */
beforeAll(async () => {
  family = await enrol(world.database, { birthDate: '2014-12-01', adults: { moeder: {} } });
  caseId = await caseWithFeedback(world, family);
  const consentId = await askConsent(world.server, 'jeugdarts', caseId);
  await say(world.server, family.adults.moeder, 'giveConsent', consentId);
});

const conclusion = async (who: Who): Promise<unknown> => {
  const { data } = await ask(
    world.server,
    who,
    `{ case(id: "${caseId}") { healthFeedback { conclusion } } }`,
  );
  return pick(data ?? undefined, 'case', 'healthFeedback', 0, 'conclusion') ?? null;
};

/** What consent opens to the mentor, and what authority opens to the mother. */
const seen = async (): Promise<unknown> => ({
  mentor: await conclusion('mentor'),
  mother: await conclusion(family.adults.moeder),
});
const open = { mentor: 'DEELS', mother: 'DEELS' };
const closed = { mentor: null, mother: null };

const ready = async (): Promise<unknown> => (await fetch(`${world.server.url}/readyz`)).json();

const pupils = async (): Promise<number> =>
  (await world.database.query<{ n: number }>('select count(*)::int as n from pupils'))[0]!.n;

async function asOwner(text: string, values: readonly unknown[]): Promise<unknown[]> {
  const client = new Client(world.database.owner);
  await client.connect();
  try {
    return (await client.query(text, [...values])).rows;
  } finally {
    await client.end();
  }
}

const law = () => runCommand('law', { env: { DATABASE_URL: urlOf(world.database.server) } });

describe('after a change of the law', () => {
  test('consent opens nothing and no parent sees, until the command has passed over everybody', async () => {
    expect(await seen()).toEqual(open);
    expect(await ready()).toEqual({ ok: true, lawPassesDue: 0 });
    const all = await pupils();
    expect(await asOwner('select app.law_is($1)::int as due', ['another'])).toEqual([{ due: all }]);
    expect(await seen()).toEqual(closed);
    expect(await ready()).toEqual({ ok: true, lawPassesDue: all });
    const { code, out, err } = await law();
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(new RegExp(`done: passed over ${all}, 0 left\\n$`));
    expect(await seen()).toEqual(open);
    expect(await ready()).toEqual({ ok: true, lawPassesDue: 0 });
    expect((await law()).out).toBe('done: passed over 0, 0 left\n');
  });

  test('who is in a case for another reason stays in it, and the parent may still answer', async () => {
    await asOwner('select app.law_is($1)', ['another']);
    const phase = `{ case(id: "${caseId}") { phase } }`;
    expect((await ask(world.server, 'mentor', phase)).data).toMatchObject({ case: { phase: 'PH0' } });
    await passOverDue(world.database.server);
  });

  test('an answer that comes in between lets the law pass over that pupil alone', async () => {
    const consentId = await askConsent(world.server, 'jeugdarts', caseId);
    await asOwner('select app.law_is($1)', ['another']);
    const all = await pupils();
    await say(world.server, family.adults.moeder, 'giveConsent', consentId);
    expect(await seen()).toEqual(open);
    expect(await ready()).toEqual({ ok: true, lawPassesDue: all - 1 });
    await passOverDue(world.database.server);
  });

  test('the migration tells the database; the same law closes nothing', async () => {
    const { owner, database } = { ...world.database, database: world.database };
    expect(await migrate(owner, migrations)).toEqual({ applied: [], lawPassesDue: 0 });
    expect(await seen()).toEqual(open);
    await database.query(`update law_passes set law_version = 'earlier'`);
    const env = { MIGRATE_DATABASE_URL: urlOf(owner) };
    const { code, out } = await runCommand('migrate', { env });
    expect(code).toBe(0);
    expect(out).toContain(`the law is due for ${await pupils()} pupils`);
    expect(out).toContain('npm run law');
    expect(await seen()).toEqual(closed);
    await passOverDue(world.database.server);
    expect(await seen()).toEqual(open);
    expect((await runCommand('migrate', { env })).out).toBe('nothing to apply\n');
    const versions = await database.query('select distinct law_version from law_passes');
    expect(versions).toEqual([{ law_version: CONSENT_LAW.version }]);
  });

  test('a pass that is under way is waited for, and closed with the rest', async () => {
    const { subject } = family;
    const consentId = await askConsent(world.server, 'jeugdarts', caseId);
    const passing = new Client(world.database.superuser);
    await passing.connect();
    await passing.query('begin');
    await passing.query(
      `insert into consent_statements (consent_id, case_id, subject, region_id, controller_id, by_person_id, quality, answer, method)
       select id, case_id, subject, region_id, controller_id, $2, 'OUDER', 'NO', 'WRITTEN' from consents where id = $1`,
      [consentId, family.adults.moeder.person],
    );
    await passing.query(`set local role ${lawWriterRole}`);
    const query = async <Row extends object>(text: string, values: readonly unknown[] = []) =>
      (await passing.query(text, [...values])).rows as Row[];
    await applyLawToSubject({ query }, subject);
    let told = false;
    const changing = asOwner('select app.law_is($1)', ['another']).then(() => {
      told = true;
    });
    await new Promise(resolve => setTimeout(resolve, 300));
    expect(told).toBe(false);
    await passing.query('commit');
    await passing.end();
    await changing;
    expect(await seen()).toEqual(closed);
    const left = await world.database.query(
      'select 1 from consent_periods where subject = $1 and superseded_xid is null',
      [subject],
    );
    expect(left).toEqual([]);
    await passOverDue(world.database.server);
    expect(await seen()).toEqual(open);
  });
});

describe('a row that is written past the API', () => {
  const adult = someone('ouder');
  const authority = `insert into authorities (subject, region_id, controller_id, adult_id, adult_name, kind, from_day, evidence, evidence_on)
       values ($1, $2, $3, $4, 'Iemand', $5, '2020-01-01', 'uittreksel', '2026-09-28')`;
  const columns = (kind: string) => [family.subject, family.regionId, family.schoolId, adult.person, kind];

  beforeAll(() => insertPerson(world.database, adult));

  test('closes what consent had opened and what the mother saw, until the law has passed', async () => {
    expect(await seen()).toEqual(open);
    await world.database.query(authority, columns('PARENT_WITHOUT'));
    expect(await seen()).toEqual(closed);
    expect(await ready()).toEqual({ ok: true, lawPassesDue: 1 });
    expect(await passOverDue(world.database.server)).toEqual({ passed: 1, counted: 0, failed: 0, left: 0 });
    expect(await seen()).toEqual(open);
  });

  test('with a pass of the law in the same transaction closes nothing of its own', async () => {
    await recordAndApply(world.database, family, transaction =>
      transaction.query(authority, columns('PARENT_WITHOUT')),
    );
    expect(await seen()).toEqual(open);
    expect(await ready()).toEqual({ ok: true, lawPassesDue: 0 });
  });

  test('that changes what the law says is looked at by the pass: a second parent with gezag has not agreed', async () => {
    await world.database.query(authority, columns('PARENT_WITH'));
    expect(await seen()).toEqual(closed);
    await passOverDue(world.database.server);
    expect(await seen()).toEqual({ mentor: null, mother: 'DEELS' });
  });
});

describe('the command refuses', () => {
  test.each([
    ['without a database', () => ({}), 'law needs DATABASE_URL'],
    [
      "with the owner's login",
      () => ({ DATABASE_URL: urlOf(world.database.owner) }),
      'the login owns tables',
    ],
  ] as const)('%s', async (_, env, reason) => {
    const { code, out, err } = await runCommand('law', { env: env() });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(reason);
  });

  test('on a database of another version', async () => {
    const name = await world.database.query<{ name: string }>(
      `delete from migrations where name like 'PeopleAndConsent%' returning name`,
    );
    const { code, err } = await law();
    expect(code).toBe(1);
    expect(err).toContain(`the database is not of this version: ${name[0]!.name}`);
  });
});
