// Cases of an earlier version: each open one has a regiehouder with the update, a coordinator before others of the school.

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrations } from '../../migrations/all.js';
import { migrate } from '../../src/database/migrate.js';
import { organisations, region } from '../../src/demo/region/organisations.js';
import { asItWas, type Earlier } from './as-it-was.js';

let database: Earlier;
const school = organisations.vo.id;
const [led, closed, subject] = [randomUUID(), randomUUID(), randomUUID()];
const [mentor, coordinator, gone] = [randomUUID(), randomUUID(), randomUUID()];

const insert = async (table: string, row: Readonly<Record<string, unknown>>): Promise<void> => {
  const names = Object.keys(row);
  await database.client.query(
    `insert into ${table} (${names.join(', ')}) values (${names.map((_, index) => `$${index + 1}`).join(', ')})`,
    Object.values(row),
  );
};

beforeAll(async () => {
  database = await asItWas('Governance', 'vo');
  const { client } = database;
  await client.query('set session_replication_role = replica');
  const own = { subject, region_id: region.id, controller_id: school };
  for (const id of [mentor, coordinator, gone]) await insert('persons', { id, regions: [region.id] });
  const name = { given_names: 'x', family_name: 'x', group_name: 'x', birth_date: '2012-05-01' };
  await insert('pupils', { ...own, ...name, person_id: mentor });
  await insert('cases', { id: led, pupil_id: randomUUID(), ...own, opened_at: '2026-01-01T00:00:00Z' });
  const over = { opened_at: '2026-01-01T00:00:00Z', closed_at: '2026-02-01T00:00:00Z' };
  await insert('cases', { id: closed, pupil_id: randomUUID(), ...own, ...over });
  const seat = (caseId: string, person: string, capacity: string, until: string | null) =>
    insert('participants', {
      ...own,
      ...{
        case_id: caseId,
        person_id: person,
        organisation_id: school,
        capacity,
        appointment_id: randomUUID(),
      },
      ...{ ground: 'OWN_ORGANISATION', from_at: '2026-01-01T00:00:00Z', until_at: until },
    });
  await seat(led, mentor, 'mentor', null);
  await seat(led, coordinator, 'ondersteuningscoordinator', null);
  await seat(led, gone, 'ondersteuningscoordinator', '2026-01-02T00:00:00Z');
  await seat(closed, mentor, 'mentor', null);
  await client.query('set session_replication_role = origin');
  await migrate(database.owner, migrations);
});
afterAll(() => database.drop());

test('the coordinator who takes part has it from the update on, and a closed case has none', async () => {
  const { rows } = await database.client.query(
    'select case_id, person_id, capacity, until_at, from_at > $1 as "isOfNow" from regies',
    ['2026-11-01T00:00:00Z'],
  );
  expect(rows).toEqual([
    {
      case_id: led,
      person_id: coordinator,
      capacity: 'ondersteuningscoordinator',
      until_at: null,
      isOfNow: true,
    },
  ]);
  expect(await database.counted(`links where kind = 'REGIE' and case_id = '${led}'`)).toBe(1);
});
