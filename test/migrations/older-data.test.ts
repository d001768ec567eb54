// Data of an earlier version: what consent had opened then is closed by the update, until the law has passed over it anew.

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrations } from '../../migrations/all.js';
import { passOverDue } from '../../src/database/law-pass/pass-over-due.js';
import { migrate } from '../../src/database/migrate.js';
import { organisations, region } from '../../src/demo/region/organisations.js';
import { asItWas, type Earlier } from './as-it-was.js';

let database: Earlier;

const [subject, person, period] = [randomUUID(), randomUUID(), randomUUID()];
const school = organisations.vo.id;

beforeAll(async () => {
  database = await asItWas('PeopleAndConsent', 'vo');
  const { client } = database;
  await client.query('insert into persons (id, regions) values ($1, $2)', [person, [region.id]]);
  await client.query(
    `insert into pupils (subject, region_id, controller_id, person_id, given_names, family_name, birth_date, group_name)
     values ($1, $2, $3, $4, 'x', 'x', '2012-05-01', 'x')`,
    [subject, region.id, school, person],
  );
  await client.query('set session_replication_role = replica');
  const ids = [randomUUID(), randomUUID(), subject, region.id, school];
  await client.query(
    `insert into consent_periods (id, consent_id, case_id, subject, region_id, controller_id, data_class, recipient, during,
       status, rule, law_version, agreed, needed)
     values ($6, $1, $2, $3, $4, $5, 'D12', 0, '[2026-01-01,)', 'ACTIVE', 'R10', 'earlier', 3, 3)`,
    [...ids, period],
  );
  await client.query(
    `insert into consent_grants (period_id, case_id, subject, region_id, controller_id, data_class, purposes, capacity,
       organisation_id, during)
     values ($5, $1, $2, $3, $4, 'D12', '{ATTENDANCE}', 'mentor', $4, '[2026-01-01,)')`,
    [...ids.slice(1), period],
  );
  await client.query(
    `insert into links (subject, region_id, person_id, capacity, kind, during)
     values ($1, $2, $3, 'ouder', 'PARENT_WITH_AUTHORITY', '[2026-01-01,)')`,
    [subject, region.id, person],
  );
  await client.query('set session_replication_role = origin');
});
afterAll(() => database.drop());

const counted = (text: string): Promise<number> => database.counted(text);

const open = async () => ({
  periods: await counted('consent_periods where superseded_xid is null'),
  grants: await counted('consent_grants where superseded_xid is null'),
  authority: await counted(`links where superseded_xid is null and kind = 'PARENT_WITH_AUTHORITY'`),
});

test('it is open before, closed by the update, and looked at anew by the command', async () => {
  expect(await open()).toEqual({ periods: 1, grants: 1, authority: 1 });
  const { lawPassesDue } = await migrate(database.owner, migrations);
  expect(lawPassesDue).toBe(1);
  expect(await open()).toEqual({ periods: 0, grants: 0, authority: 0 });
  // Nothing is lost: what was open then is still told.
  expect(await counted('consent_grants where superseded_xid is not null')).toBe(1);

  expect(await passOverDue(database.server)).toEqual({ passed: 1, counted: 0, failed: 0, left: 0 });
  expect(await counted('law_passes where due')).toBe(0);
  expect(await counted(`links where superseded_xid is null and kind = 'SELF'`)).toBe(1);
});

test('a second update finds nothing due and closes nothing', async () => {
  const before = await counted('links where superseded_xid is null');
  expect(await migrate(database.owner, migrations)).toEqual({ applied: [], lawPassesDue: 0 });
  expect(await counted('links where superseded_xid is null')).toBe(before);
});
