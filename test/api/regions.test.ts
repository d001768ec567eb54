// Two regions in one database: whoever belongs to one sees nothing of the other, whatever they are there.

import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { organisations } from '../../src/demo/region/organisations.js';
import type { Persona } from '../../src/demo/region/personas.js';
import { personas } from '../../src/demo/region/personas.js';
import type { Capacity } from '../../src/policy/vocabulary/capacities.js';
import { type Json, pick } from '../support/ask.js';
import {
  act,
  askConsent,
  openCase,
  say,
  seat,
  seatOf,
  towards,
  traced,
  type Who,
} from './support/casework.js';
import { appoint, appointAlso } from './support/every-capacity.js';
import { enrol, type Family } from './support/families.js';
import { openWorld } from './support/world.js';

const world = openWorld();
const there = { regionId: randomUUID(), schoolId: randomUUID(), officeId: randomUUID() };
let family: Family<'moeder' | 'vader'>;
let caseId: string;
let consentId: string;
let coordinator: Persona;
let mentor: Persona;
let officer: Persona;
let doctor: Persona;

beforeAll(async () => {
  const { database, server } = world;
  await database.query(`insert into regions (id, name, protocol) values ($1, 'Elders', 'DB')`, [
    there.regionId,
  ]);
  for (const [id, kind] of [
    [there.schoolId, 'SCHOOL_VO'],
    [there.officeId, 'TOEZICHT'],
  ])
    await database.query(
      `insert into organisations (id, regions, name, kind) values ($1, $2, 'Elders', $3)`,
      [id, [there.regionId], kind],
    );
  // The GGD works in both regions.
  await database.query('update organisations set regions = regions || $2::uuid where id = $1', [
    organisations.ggd.id,
    there.regionId,
  ]);
  const of = (capacity: Capacity, organisationId: string) =>
    appoint(database, capacity, organisationId, { regionId: there.regionId });
  coordinator = await of('ondersteuningscoordinator', there.schoolId);
  mentor = await of('mentor', there.schoolId);
  officer = await of('privacy-officer', there.officeId);
  doctor = await of('jeugdarts', organisations.ggd.id);
  family = await enrol(database, { birthDate: '2012-05-01', adults: { moeder: {}, vader: {} }, ...there });
  caseId = await openCase(server, family, coordinator);
  await seat(server, caseId, [mentor, 'OWN_ORGANISATION'], coordinator);
  await seat(server, caseId, [doctor, 'REFERRAL'], coordinator);
  consentId = await askConsent(server, coordinator, caseId, {
    dataClasses: ['D13'],
    recipients: towards(doctor),
    purposes: ['SICKNESS_GUIDANCE'],
  });
  await say(server, family.adults.moeder, 'giveConsent', consentId);
});

const cases = async (who: Who): Promise<unknown[]> => {
  const { data, errors } = await traced(world.server, who, '{ cases(first: 100) { edges { node { id } } } }');
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return (pick(data ?? undefined, 'cases', 'edges') as { node: { id: string } }[]).map(({ node }) => node.id);
};

const pageOf = async (who: Who, list: string, node: string): Promise<Json[]> => {
  const { data, errors } = await traced(
    world.server,
    who,
    `{ ${list}(first: 90) { edges { node { ${node} } } } }`,
  );
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return (pick(data ?? undefined, list, 'edges') as { node: Json }[]).map(one => one.node);
};

describe('people of the other region', () => {
  test('do their own work there', async () => {
    for (const who of [coordinator, mentor, doctor, family.pupil, family.adults.moeder])
      expect(await cases(who)).toEqual([caseId]);
  });

  test('see none of the cases here, nor the people', async () => {
    const query = 'query ($id: ID!) { case(id: $id) { id } }';
    const rows = await world.database.query<{ id: string }>('select id from cases where id <> $1', [caseId]);
    expect(rows.length).toBeGreaterThan(5);
    for (const { id } of rows) {
      for (const who of [coordinator, doctor])
        expect((await traced(world.server, who, query, { variables: { id } })).data).toEqual({ case: null });
    }
  });
});

describe('people of this region', () => {
  const linked = personas.filter(
    one => !['opdrachtgever', 'privacy-officer', 'organisatiebeheerder'].includes(one.capacity),
  );

  test.each(linked.map(one => one.persona))('%s sees nothing of the case there', async persona => {
    const query = `{ case(id: "${caseId}") { id } }`;
    const { data, status } = await traced(world.server, persona, query);
    expect({ status, data }).toEqual({ status: 200, data: { case: null } });
    expect(await cases(persona)).not.toContain(caseId);
  });

  test('a jeugdarts of the same GGD who is appointed here cannot be seated there', async () => {
    const input = { caseId, ...seatOf('jeugdarts', 'REFERRAL') };
    const { errors } = await act(world.server, coordinator, 'addParticipant', input);
    expect(errors?.[0]?.extensions).toMatchObject({ reason: 'NOT_APPOINTED' });
  });

  test('one who is appointed in both works in both', async () => {
    const both = await appoint(world.database, 'jeugdarts', organisations.ggd.id);
    await appointAlso(world.database, both, { regionId: there.regionId });
    await seat(world.server, caseId, [both, 'REFERRAL'], coordinator);
    const here = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
    const hereId = await openCase(world.server, here);
    await seat(world.server, hereId, [both, 'REFERRAL']);
    expect((await cases(both)).sort()).toEqual([caseId, hereId].sort());
  });
});

describe('the officers of either region', () => {
  test('oversee the consents of their own', async () => {
    expect(await pageOf(officer, 'consentRegister', 'id')).toEqual([{ id: consentId }]);
    const here = await pageOf('privacy-officer', 'consentRegister', 'id');
    expect(here.length).toBeGreaterThan(5);
    expect(here).not.toContainEqual({ id: consentId });
  });

  test('oversee the record of their own', async () => {
    await traced(world.server, 'mentor', '{ cases { edges { node { id } } } }');
    const theirs = await pageOf(officer, 'accessLog', 'capacity action');
    expect(theirs).toContainEqual({ capacity: 'JEUGDARTS', action: 'SEARCH' });
    const regions = await world.database.query<{ region_id: string }>(
      'select distinct region_id from access_log where person_id = $1 and region_id is not null',
      [coordinator.person],
    );
    expect(regions).toEqual([{ region_id: there.regionId }]);
    const here = await pageOf('privacy-officer', 'accessLog', 'id');
    const seen = await world.database.query<{ id: string }>(
      'select id from access_log where region_id = $1',
      [there.regionId],
    );
    const idsThere = new Set(seen.map(one => one.id));
    expect(here.filter(one => idsThere.has(String(pick(one, 'id'))))).toEqual([]);
    expect(here.length).toBeGreaterThan(0);
  });

  /** All that a list holds, page after page. */
  async function wholeList(who: Who, list: string): Promise<string[]> {
    const query = `query ($after: String) { ${list}(first: 7, after: $after) {
      edges { node { id } } pageInfo { hasNextPage endCursor } } }`;
    const ids: string[] = [];
    for (let after: Json = null; ; ) {
      const { data } = await traced(world.server, who, query, { variables: { after } });
      const page = pick(data ?? undefined, list);
      ids.push(...(pick(page, 'edges') as { node: { id: string } }[]).map(({ node }) => node.id));
      if (pick(page, 'pageInfo', 'hasNextPage') !== true) return ids;
      after = pick(page, 'pageInfo', 'endCursor') ?? null;
    }
  }

  test.each([
    ['consentRegister', 'consents', 'asked_at'],
    ['accessLog', 'access_log', 'at'],
  ])('and one of both oversees both: %s, the newest first, each once', async (list, table, newestBy) => {
    const both = await appoint(world.database, 'privacy-officer', there.officeId, there);
    await appointAlso(world.database, both);
    const rows = await world.database.query<{ id: string; region_id: string }>(
      `select id, region_id from ${table} where region_id is not null order by ${newestBy} desc, id desc`,
    );
    expect(new Set(rows.map(one => one.region_id)).size).toBe(2);
    expect(await wholeList(both, list)).toEqual(rows.map(one => one.id));
  });
});
