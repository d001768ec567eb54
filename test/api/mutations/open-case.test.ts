// Opening a case: the school's own people for the school's own pupils, and nobody else.

import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { appointmentOf, organisations, region } from '../../../src/demo/region/organisations.js';
import type { Capacity } from '../../../src/policy/vocabulary/capacities.js';
import { pick } from '../../support/ask.js';
import { act, traced } from '../support/casework.js';
import { allBut, appoint, type EveryCapacity, everyCapacity, inCapacity } from '../support/every-capacity.js';
import { enrol, type Family } from '../support/families.js';
import { inShort, linesOf } from '../support/record-lines.js';
import { expectNeverFor, expectRefused, lacking, unknownId } from '../support/refusals.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
let family: Family;
let everybody: EveryCapacity;

beforeAll(async () => {
  family = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
  everybody = await everyCapacity(world.database, family);
});

const openers: readonly Capacity[] = [
  'mentor',
  'ondersteuningscoordinator',
  'schoolleiding',
  'verzuimcoordinator',
];

describe('the school opens a case', () => {
  test.each(openers)(
    '%s opens one for a pupil of the own school, takes part in it and reads it',
    async capacity => {
      const who = inCapacity(everybody, capacity);
      const selection = '{ id phase closedAt participants { personId capacity ground } }';
      const opened = await act(world.server, who, 'openCase', { pupilId: family.pupilId }, { selection });
      expect(opened.status).toBe(200);
      const id = pick(opened.data ?? undefined, 'openCase', 'id');
      const seat = { personId: who.person, capacity: capacity.toUpperCase(), ground: 'OWN_ORGANISATION' };
      expect(opened.data).toEqual({ openCase: { id, phase: 'PH0', closedAt: null, participants: [seat] } });
      const later = await traced(world.server, who, `{ case(id: "${id}") { id phase } }`);
      expect(later.data).toEqual({ case: { id, phase: 'PH0' } });
      const [row] = await world.database.query(
        `select c.subject, c.region_id, c.controller_id, c.recorded_by, c.recorded_capacity, a.person_id as opened_by
         from cases c join appointments a on a.id = c.opened_by where c.id = $1`,
        [id],
      );
      expect(row).toEqual({
        subject: family.subject,
        region_id: region.id,
        controller_id: organisations.vo.id,
        recorded_by: who.person,
        recorded_capacity: capacity,
        opened_by: who.person,
      });
    },
  );

  test('a mentor who names the coordinator seats them both; without a name the coordinator sees nothing', async () => {
    const open = async (more: object): Promise<string> => {
      const { data } = await act(world.server, 'mentor', 'openCase', { pupilId: family.pupilId, ...more });
      return String(pick(data ?? undefined, 'openCase', 'id'));
    };
    const seenByCoordinator = async (id: string) =>
      (await traced(world.server, 'ondersteuningscoordinator', `{ case(id: "${id}") { id } }`)).data;
    const alone = await open({});
    expect(await seenByCoordinator(alone)).toEqual({ case: null });
    const together = await open({ coordinatorAppointmentId: appointmentOf('ondersteuningscoordinator') });
    expect(await seenByCoordinator(together)).toEqual({ case: { id: together } });
  });

  test('the record tells of whom a case was opened, and that the opener read it', async () => {
    const { data, trace } = await act(world.server, 'mentor', 'openCase', { pupilId: family.pupilId });
    const lines = await linesOf(world.database, trace);
    expect(inShort(lines)).toEqual(['CREATE PERMITTED Case', 'READ PERMITTED Case']);
    const caseId = pick(data ?? undefined, 'openCase', 'id');
    const whose = { subject: family.subject, case_id: caseId, region_id: region.id };
    expect(lines[0]).toMatchObject({ ...whose, rules: ['case.write.mentor'], classes: ['D29'], items: 1 });
    expect(lines[1]).toMatchObject({ ...whose, rules: ['case.read.mentor'] });
  });
});

describe('nobody else opens a case', () => {
  test('those whom no rule permits it are refused before anything runs', async () => {
    const capacities = allBut(...openers, 'leerplichtambtenaar');
    expect(capacities).toHaveLength(26);
    await expectNeverFor(world, everybody, {
      capacities,
      name: 'openCase',
      input: { pupilId: family.pupilId },
    });
  });

  test('a leerplichtambtenaar has no statutory ground for it yet', async () => {
    const one = { who: 'leerplichtambtenaar', name: 'openCase', input: { pupilId: family.pupilId } } as const;
    const { trace } = await expectRefused(world, one, lacking(['statutory']));
    expect(inShort(await linesOf(world.database, trace))).toEqual(['REFUSE REFUSED Case']);
  });

  test('a pupil of another school answers like a pupil that does not exist', async () => {
    const elsewhere = await enrol(world.database, {
      birthDate: '2015-05-01',
      adults: {},
      schoolId: organisations.po.id,
    });
    for (const pupilId of [elsewhere.pupilId, randomUUID(), 'geen id', elsewhere.subject]) {
      await expectRefused(world, { who: 'mentor', name: 'openCase', input: { pupilId } }, unknownId);
    }
    const theirs = await act(world.server, 'mentor-po', 'openCase', { pupilId: elsewhere.pupilId });
    expect(theirs.status).toBe(200);
  });

  test('a coordinator who does not exist is unknown', async () => {
    const input = { pupilId: family.pupilId, coordinatorAppointmentId: randomUUID() };
    await expectRefused(world, { who: 'mentor', name: 'openCase', input }, unknownId);
  });

  test('a coordinator whose appointment has ended is unknown', async () => {
    const former = await appoint(world.database, 'ondersteuningscoordinator', organisations.vo.id, {
      during: '[2020-08-01,2026-08-01)',
    });
    const input = { pupilId: family.pupilId, coordinatorAppointmentId: former.appointmentId };
    await expectRefused(world, { who: 'mentor', name: 'openCase', input }, unknownId);
  });

  test.each([
    { whose: 'of another school', id: () => appointmentOf('ondersteuningscoordinator-po') },
    { whose: 'of the own school in another capacity', id: () => appointmentOf('schoolleiding') },
    { whose: 'of the municipality', id: () => appointmentOf('leerplichtambtenaar') },
  ])(
    'an appointment $whose makes no coordinator, and answers like one that does not exist',
    async ({ id }) => {
      const input = { pupilId: family.pupilId, coordinatorAppointmentId: id() };
      await expectRefused(world, { who: 'mentor', name: 'openCase', input }, unknownId);
    },
  );

  test('a mentor for another purpose still opens it, for one that is no purpose of a mentor not', async () => {
    const input = { pupilId: family.pupilId };
    const headers = { 'doorbraak-purpose': 'CARE_COORDINATION' };
    const allowed = await act(world.server, 'mentor', 'openCase', input, { headers });
    expect(allowed.status).toBe(200);
    const [line] = await linesOf(world.database, allowed.trace);
    expect(line?.purpose).toBe('CARE_COORDINATION');
    const refused = await act(world.server, 'mentor', 'openCase', input, {
      headers: { 'doorbraak-purpose': 'OVERSIGHT' },
    });
    expect(refused.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      reason: 'UNKNOWN_PURPOSE',
    });
  });
});
