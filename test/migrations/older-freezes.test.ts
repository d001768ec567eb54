// Freezes of an earlier version, when any provider's decision was over every provider's data: the update closes what was
// opened of these pupils, and the law's pass leaves each provider with its own.

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrations } from '../../migrations/all.js';
import { passOverDue } from '../../src/database/law-pass/pass-over-due.js';
import { migrate } from '../../src/database/migrate.js';
import { organisations, region } from '../../src/demo/region/organisations.js';
import { CONSENT_LAW } from '../../src/domain/consent/consent-law.js';
import { asItWas, type Earlier } from './as-it-was.js';

let database: Earlier;

interface Known {
  readonly subject: string;
  readonly parent: string;
}
const known = (): Known => ({ subject: randomUUID(), parent: randomUUID() });
/** Of three pupils: an objection that the GGD rejected, a refusal of the GGD by itself, and nothing of the kind. */
const [rejected, refused, untouched] = [known(), known(), known()];
const [ggd, elsewhere] = [organisations.ggd.id, organisations.partner.id];
const day = '2026-02-01T08:00:00Z';

async function insert(table: string, row: Readonly<Record<string, unknown>>): Promise<void> {
  const names = Object.keys(row);
  await database.client.query(
    `insert into ${table} (${names.join(', ')}) values (${names.map((_, index) => `$${index + 1}`).join(', ')})`,
    Object.values(row),
  );
}

/** The pupil, the parent, and what two providers released to the parent, as the law had passed over it. */
async function layPupil({ subject, parent }: Known): Promise<void> {
  const ofPupil = { subject, region_id: region.id };
  const school = { ...ofPupil, controller_id: organisations.vo.id };
  const person = randomUUID();
  for (const id of [person, parent]) await insert('persons', { id, regions: [region.id] });
  const name = { given_names: 'x', family_name: 'x', group_name: 'x' };
  await insert('pupils', { ...school, ...name, person_id: person, birth_date: '2013-05-01' });
  await insert('authorities', {
    ...{ ...school, adult_id: parent, adult_name: 'x', kind: 'PARENT_WITH', from_day: '2013-05-01' },
    ...{ evidence: 'uittreksel', evidence_on: '2026-09-28' },
  });
  for (const controller_id of [ggd, elsewhere]) {
    const of = { ...ofPupil, controller_id, data_classes: ['D12'] };
    await insert('access_releases', {
      ...of,
      parent_id: parent,
      need: 'x',
      until_day: '2027-01-31',
      released_at: day,
    });
    await insert('access_openings', {
      ...of,
      person_id: parent,
      during: `[${day},2027-02-01T00:00:00+01:00)`,
    });
  }
  await insert('links', {
    ...{ ...ofPupil, person_id: parent, capacity: 'ouder' },
    ...{ kind: 'PARENT_WITH_AUTHORITY', during: '[2026-01-01,)' },
  });
  await insert('law_passes', { ...ofPupil, law_version: CONSENT_LAW.version, applied_at: day, due: false });
}

async function layObjection(
  { subject, parent }: Known,
  of: { by: string | null; outcome: string },
): Promise<void> {
  const id = randomUUID();
  const ofPupil = { subject, region_id: region.id };
  const filedAs = of.by === null ? 'LEERLING' : 'PROVIDER';
  const filed = { controller_id: of.by, parent_id: parent, filed_as: filedAs, wish: 'x', filed_at: day };
  await insert('access_objections', { ...ofPupil, ...filed, id });
  const decision = { outcome: of.outcome, reason: 'x', review_on: '2026-12-01', decided_at: day };
  await insert('access_decisions', { ...ofPupil, ...decision, objection_id: id, controller_id: ggd });
  // As it was computed then: what the one provider had decided, of everybody's data.
  if (of.outcome !== 'REJECTED')
    await insert('access_freezes', { ...ofPupil, person_id: parent, during: `[${day},)` });
}

beforeAll(async () => {
  database = await asItWas('FreezePerProvider', 'vo', 'ggd', 'partner');
  await database.client.query('set session_replication_role = replica');
  for (const one of [rejected, refused, untouched]) await layPupil(one);
  await layObjection(rejected, { by: null, outcome: 'REJECTED' });
  await layObjection(refused, { by: ggd, outcome: 'UPHELD' });
  await database.client.query('set session_replication_role = origin');
});
afterAll(() => database.drop());

/** What is known now of the parent's access, as facts. */
async function accessOf({ subject }: Known) {
  const { client } = database;
  const current = 'where subject = $1 and superseded_xid is null';
  const freezes = await client.query(
    `select controller_id as of, besides, upper(during) is null as endless from access_freezes ${current}`,
    [subject],
  );
  const openings = await client.query<{ of: string }>(
    `select controller_id as of from access_openings ${current}`,
    [subject],
  );
  return { freezes: freezes.rows, released: openings.rows.map(one => one.of).sort() };
}
const both = [ggd, elsewhere].sort();

test('what was opened is closed for whom something was objected to or refused, and for nobody else', async () => {
  expect(await database.counted('access_openings where superseded_xid is null')).toBe(6);
  const { applied, lawPassesDue } = await migrate(database.owner, migrations);
  expect(applied).toContainEqual(expect.stringMatching(/^FreezePerProvider/));
  expect(lawPassesDue).toBe(2);
  expect(await accessOf(rejected)).toEqual({ freezes: [], released: [] });
  // Of before: of everybody's data, until it is known better.
  const asBefore = { of: null, besides: [], endless: true };
  expect(await accessOf(refused)).toEqual({ freezes: [asBefore], released: [] });
  expect(await accessOf(untouched)).toEqual({ freezes: [], released: both });
  const parents = `links where superseded_xid is null and kind = 'PARENT_WITH_AUTHORITY'`;
  expect(await database.counted(parents)).toBe(1);
});

test('once the law has passed, each provider has decided over its own data', async () => {
  expect(await passOverDue(database.server)).toEqual({ passed: 2, counted: 0, failed: 0, left: 0 });
  expect(await accessOf(rejected)).toEqual({
    freezes: [{ of: null, besides: [ggd], endless: true }],
    released: both,
  });
  expect(await accessOf(refused)).toEqual({
    freezes: [{ of: ggd, besides: [], endless: true }],
    released: both,
  });
  // What was frozen then is still told.
  expect(await database.counted('access_freezes where superseded_xid is not null')).toBe(1);
  expect(await accessOf(untouched)).toEqual({ freezes: [], released: both });
});

test('the owner of the tables is left with no more rights than before', async () => {
  const rights = await database.counted(
    `information_schema.column_privileges where table_name = 'access_objections' and grantee = 'doorbraak_law_closer'`,
  );
  const policies = await database.counted(
    `pg_policies where tablename = 'access_objections' and policyname = 'law_closes'`,
  );
  expect({ rights, policies }).toEqual({ rights: 0, policies: 0 });
});
