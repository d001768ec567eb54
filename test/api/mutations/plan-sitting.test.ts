// Planning a sitting: by the school's own administrator, once a month, with times that can be kept; and who sees the planning.

import { beforeAll, describe, expect, test } from 'vitest';
import { organisations } from '../../../src/demo/region/organisations.js';
import { type Json, pick } from '../../support/ask.js';
import { act, done, type Input, traced, type Who } from '../support/casework.js';
import { allBut, appoint, type EveryCapacity, everyCapacity } from '../support/every-capacity.js';
import { enrol } from '../support/families.js';
import { inShort, linesOf } from '../support/record-lines.js';
import { badInput, conflict, expectNeverFor, expectRefused, type Told } from '../support/refusals.js';
import { holder, planner, planOf, sittingDay, times } from '../support/sittings.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const plan = 'planSitting';
let everybody: EveryCapacity;

beforeAll(async () => {
  const family = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
  everybody = await everyCapacity(world.database, family);
});

/** A school of its own, with somebody who plans for it. */
const schoolWith = async (kind = 'SCHOOL_VO') => {
  const [{ id } = { id: '' }] = await world.database.query<{ id: string }>(
    `insert into organisations (name, kind, regions) select 'Nog een school', $1, regions from organisations limit 1 returning id`,
    [kind],
  );
  return { id, who: await appoint(world.database, planner, id) };
};

const planned = async (who: Who): Promise<Json> => {
  const { data, errors } = await traced(world.server, who, '{ sittings { day from room } }');
  expect(errors).toBeUndefined();
  return pick(data ?? undefined, 'sittings') ?? null;
};

describe('the administrator of a school plans a sitting', () => {
  test('with its slots counted past the pause, for the school, by whoever comes', async () => {
    const { id: school, who } = await schoolWith();
    const selection =
      '{ id controllerId personId organisationId day from until pauses { from until } slots room }';
    const { data, status, trace } = await act(world.server, who, plan, planOf(), { selection });
    expect(status).toBe(200);
    const slots = [
      '09:00',
      '09:15',
      '09:30',
      '09:45',
      '10:00',
      '10:30',
      '10:45',
      '11:00',
      '11:15',
      '11:30',
      '11:45',
    ];
    const { id: _, ...told } = pick(data ?? undefined, plan) as Record<string, unknown>;
    expect(told).toEqual({ ...planOf(), controllerId: school, slots });
    const lines = await linesOf(world.database, trace);
    expect(inShort(lines)).toEqual(['CREATE PERMITTED Sitting', 'READ PERMITTED Sitting']);
    expect(lines[0]).toMatchObject({ subject: null, case_id: null, classes: ['D31'] });
  });

  test('one in a calendar month, and one in the next; another school has its own', async () => {
    const [one, other] = [await schoolWith(), await schoolWith('SCHOOL_PO')];
    await done(world.server, one.who, plan, planOf({ day: '2026-10-30' }));
    const again = { who: one.who, name: plan, input: planOf({ day: '2026-10-06' }) } as const;
    await expectRefused(world, again, conflict('SITTING_THIS_MONTH'));
    await done(world.server, one.who, plan, planOf({ day: '2026-11-02' }));
    await done(world.server, other.who, plan, planOf({ day: '2026-10-30' }));
  });

  test('two at the same moment in one month: one is planned', async () => {
    const { who } = await schoolWith();
    const days = ['2026-10-12', '2026-10-13'];
    const both = await Promise.all(days.map(day => act(world.server, who, plan, planOf({ day }))));
    expect(both.map(one => one.status).sort()).toEqual([200, 409]);
  });

  const pauses = [{ from: '08:00', until: '09:30' }];
  const wrong: readonly (readonly [string, Input, Told])[] = [
    ['yesterday', { day: '2026-10-04' }, badInput('SITTING_PAST', 'day')],
    ['on a Saturday', { day: '2026-10-10' }, badInput('NOT_A_SCHOOL_DAY', 'day')],
    ['on a Sunday', { day: '2026-10-11' }, badInput('NOT_A_SCHOOL_DAY', 'day')],
    ['in the autumn holidays', { day: '2026-10-20' }, badInput('NOT_A_SCHOOL_DAY', 'day')],
    ['ending before it begins', { until: '08:00' }, badInput('INVALID_FIELD', 'from', 'until', 'pauses')],
    [
      'too short for a talk',
      { until: '09:14', pauses: [] },
      badInput('INVALID_FIELD', 'from', 'until', 'pauses'),
    ],
    ['with a pause before it', { pauses }, badInput('INVALID_FIELD', 'from', 'until', 'pauses')],
    ['at a time that is none', { from: '9 uur' }, badInput('INVALID_FIELD', 'from', 'until', 'pauses')],
    ['without a room', { room: ' ' }, badInput('INVALID_FIELD')],
    ['on a day that is none', { day: '2026-02-30' }, badInput('INVALID_FIELD')],
    [
      'with more than ten pauses',
      { pauses: Array(11).fill(times.pauses[0]) },
      badInput('INVALID_FIELD', 'pauses'),
    ],
  ];
  test.each(wrong)('not %s', async (_, change, told) => {
    const { who } = await schoolWith();
    await expectRefused(world, { who, name: plan, input: planOf(change) }, told);
  });

  test('today, for what is left of it', async () => {
    const { who } = await schoolWith();
    await done(world.server, who, plan, planOf({ day: '2026-10-05' }));
  });

  test('not with somebody who holds no talks, or no longer then', async () => {
    const { who } = await schoolWith();
    const other = await appoint(world.database, 'leerplichtambtenaar', organisations.gemeente.id);
    const during = '[2020-08-01,2026-10-12T00:00:00Z)';
    const former = await appoint(world.database, holder, organisations.gemeente.id, { during });
    for (const { person: personId } of [other, former])
      await expectRefused(world, { who, name: plan, input: planOf({ personId }) }, badInput('NOT_APPOINTED'));
    await done(world.server, who, plan, planOf({ personId: former.person, day: '2026-10-09' }));
  });

  test('not where no school is', async () => {
    const { who } = await schoolWith('GGD');
    await expectRefused(world, { who, name: plan, input: planOf() }, badInput('NOT_A_SCHOOL'));
  });

  test('nobody else', async () => {
    await expectNeverFor(world, everybody, { capacities: allBut(planner), name: plan, input: planOf() });
  });
});

describe('the planning of the year', () => {
  test('is seen by the school and by whoever comes, each their own, and by no colleague', async () => {
    const { id: school, who } = await schoolWith();
    const contact = await appoint(world.database, holder, organisations.gemeente.id);
    const colleague = await appoint(world.database, holder, organisations.gemeente.id);
    await done(world.server, who, plan, planOf({ personId: contact.person, day: '2026-11-16' }));
    await done(world.server, who, plan, planOf({ personId: contact.person }));
    const both = [
      { day: sittingDay, from: '09:00', room: 'Kamer 12' },
      { day: '2026-11-16', from: '09:00', room: 'Kamer 12' },
    ];
    const coordinator = await appoint(world.database, 'ondersteuningscoordinator', school);
    for (const one of [who, contact, coordinator]) expect(await planned(one)).toEqual(both);
    const elsewhere = await appoint(world.database, 'ondersteuningscoordinator', (await schoolWith()).id);
    for (const one of [colleague, elsewhere]) expect(await planned(one)).toEqual([]);
  });

  test('is no question for pupil, parents, leerplichtambtenaar or anybody of care', async () => {
    for (const capacity of [
      'leerling',
      'ouder',
      'leerplichtambtenaar',
      'rmc-medewerker',
      'jeugdarts',
    ] as const) {
      const { status, errors } = await traced(world.server, everybody.get(capacity)!, '{ sittings { day } }');
      expect(status, capacity).toBe(403);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    }
  });
});
