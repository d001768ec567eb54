// The work list of a school: what was signalled, with the numbers and the passage behind it, told once and closed with what
// was done; and what is due, computed as one asks.

import { Client } from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import { lawWriterRole } from '../../src/database/roles.js';
import { organisations } from '../../src/demo/region/organisations.js';
import { closeSignalsBy } from '../../src/features/absence-signal/index.js';
import { type JsonObject, pick } from '../support/ask.js';
import { done, openCase, seat, traced, type Who } from './support/casework.js';
import { setTo, usualDay } from './support/clock.js';
import { allBut, appoint, everyCapacity } from './support/every-capacity.js';
import { enrol, type Family } from './support/families.js';
import { planBegunOf, settledOf } from './support/plans.js';
import { conflict, expectNeverFor, expectRefused, unknownId } from './support/refusals.js';
import {
  coordinator,
  correctionOf,
  lessonOf,
  register,
  reportedSick,
  schoolDays,
} from './support/registration.js';
import { idOfDone } from './support/stagnation.js';
import { openWorld } from './support/world.js';

const world = openWorld();
const born = { birthDate: '2012-05-01', adults: { moeder: {} } } as const;
const fields = `id criterion crossedOn counts { what number } source articles mustNl action by dueOn state version pupil { id }`;

let family: Family<'moeder'>;
let other: Family<'moeder'>;

beforeAll(async () => {
  family = await enrol(world.database, born);
  other = await enrol(world.database, born);
  await seat(world.server, await openCase(world.server, family), ['mentor', 'OWN_ORGANISATION']);
});

const listOf = async (
  who: Who,
  { pupilId }: Family,
  list: 'absenceSignals' | 'sicknessSignals' = 'absenceSignals',
): Promise<JsonObject[]> => {
  const query = `{ workList { ${list}(first: 100) { edges { node { ${fields} } } } } }`;
  const { data, errors } = await traced(world.server, who, query);
  expect(errors).toBeUndefined();
  const edges = pick(data ?? undefined, 'workList', list, 'edges') as unknown as { node: JsonObject }[];
  return edges.map(one => one.node).filter(node => pick(node, 'pupil', 'id') === pupilId);
};

describe('a signal', () => {
  test('tells the criterion, the numbers, the passage, and what must happen by whom', async () => {
    await register(
      world,
      schoolDays.slice(0, 7).map(day => lessonOf(family, day)),
    );
    expect(await listOf(coordinator, family)).toEqual([
      {
        id: expect.any(String),
        criterion: 'LATE_1',
        crossedOn: schoolDays[6],
        counts: [{ what: 'timesLate', number: 1 }],
        source: expect.stringMatching(/^DB:379-380/),
        articles: [],
        mustNl: expect.stringContaining('gesprek'),
        action: 'SCHOOL_TALK',
        by: ['MENTOR'],
        dueOn: null,
        state: 'OPEN',
        version: 1,
        pupil: { id: family.pupilId },
      },
    ]);
    // The eighth time crosses the next one; the first is not told again.
    await register(world, [lessonOf(family, schoolDays[7])]);
    expect((await listOf(coordinator, family)).map(one => one.criterion).sort()).toEqual([
      'LATE_1',
      'LATE_2',
    ]);
  });

  test('is seen by those of the school who act on it: the mentor of the pupil, and not of another', async () => {
    await register(world, [lessonOf(other, schoolDays[0])]);
    expect(await listOf('mentor', family)).toHaveLength(2);
    expect(await listOf('mentor', other)).toEqual([]);
    for (const who of ['schoolleiding', coordinator]) expect(await listOf(who, other), who).toHaveLength(1);
    // The ondersteuningscoordinator sees the pupil itself in cases of the own only (rights.csv D01).
    expect(await listOf('ondersteuningscoordinator', other)).toEqual([]);
    expect(await listOf('ondersteuningscoordinator', family)).toHaveLength(2);
    const elsewhere = await appoint(world.database, coordinator, organisations.po.id);
    expect(await listOf(elsewhere, other)).toEqual([]);
  });

  test('is for nobody else: neither pupil, parent, jeugdarts nor leerplicht may ask', async () => {
    for (const who of [
      family.pupil,
      family.adults.moeder,
      'jeugdarts',
      'leerplichtambtenaar',
      'onderwijsondersteuner',
    ]) {
      const { status, errors } = await traced(
        world.server,
        who,
        '{ workList { absenceSignals { edges { node { id } } } } }',
      );
      expect(status).toBe(403);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  test('is closed with what was done, once, and not told again', async () => {
    const [signal] = (await listOf(coordinator, family)).filter(one => one.criterion === 'LATE_1');
    const input = { signalId: signal!.id, version: 1, closedWith: 'SCHOOL_TALK' };
    const attempt = { who: coordinator, name: 'closeAbsenceSignal', input } as const;
    await expectRefused(world, { ...attempt, input: { ...input, version: 2 } }, conflict('STALE_VERSION'));
    expect(await done(world.server, coordinator, 'closeAbsenceSignal', input)).toMatchObject({
      closedWith: 'SCHOOL_TALK',
      state: 'DONE',
      version: 2,
    });
    await expectRefused(world, attempt, conflict('STALE_VERSION'));
    await expectRefused(world, { ...attempt, input: { ...input, signalId: 'x' } }, unknownId);
    await register(world, [lessonOf(family, schoolDays[8])]);
    expect((await listOf(coordinator, family)).map(one => one.criterion)).toEqual(['LATE_2']);
  });

  test('is closed by the verzuimcoordinator of the school and by nobody else', async () => {
    const [signal] = await listOf(coordinator, other);
    const input = { signalId: signal!.id, version: 1, closedWith: 'SCHOOL_TALK' };
    const elsewhere = await appoint(world.database, coordinator, organisations.po.id);
    await expectRefused(world, { who: elsewhere, name: 'closeAbsenceSignal', input }, unknownId);
    for (const name of ['closeAbsenceSignal', 'closeSicknessSignal'] as const)
      await expectNeverFor(world, await everyCapacity(world.database, family), {
        capacities: allBut('verzuimcoordinator'),
        name,
        input,
      });
  });

  test('is closed by the act that it asked for, as other acts do it', async () => {
    const client = new Client(world.database.superuser);
    await client.connect();
    const query = async <Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
      (await client.query(text, [...values])).rows as Row[];
    await client.query('begin');
    await client.query(`set local role ${lawWriterRole}`);
    await closeSignalsBy(
      { as: (_role, work) => work({ query }) },
      {
        subject: other.subject,
        controllerId: other.schoolId,
        action: 'SCHOOL_TALK',
        by: other.pupil.person,
        what: 'SCHOOL_TALK',
        today: '2026-10-05',
      },
    );
    await client.query('commit');
    await client.end();
    expect(await listOf(coordinator, other)).toEqual([]);
    expect(await listOf(coordinator, family)).toHaveLength(1);
  });

  test('goes when its crossing was none after all', async () => {
    const pupil = await enrol(world.database, born);
    const [entryId] = await register(world, [lessonOf(pupil, schoolDays[0])]);
    expect(await listOf(coordinator, pupil)).toHaveLength(1);
    const input = { entryId, version: 1, ...correctionOf(schoolDays[0], { authorised: true }) };
    await done(world.server, coordinator, 'correctAbsence', input);
    expect(await listOf(coordinator, pupil)).toEqual([]);
  });

  test('of sickness is told apart, to those who may know of it', async () => {
    const pupil = await enrol(world.database, born);
    for (const fromDay of ['2026-09-14', '2026-09-21', '2026-09-28'])
      await reportedSick(world, pupil, { fromDay, untilDay: fromDay });
    expect(await listOf(coordinator, pupil)).toEqual([]);
    const signals = await listOf(coordinator, pupil, 'sicknessSignals');
    expect(signals.map(one => [one.criterion, one.action])).toEqual([['SICK_1', 'JEUGDARTS_REFERRAL']]);
  });
});

describe('the plan van aanpak', () => {
  const keeper = 'ondersteuningscoordinator';
  const planOf = async (who: Who, caseId: string): Promise<unknown> => {
    const query = '{ workList { deadlines { plans { kind since dueOn state caseId } } } }';
    const { data } = await traced(world.server, who, query);
    const rows = pick(data ?? undefined, 'workList', 'deadlines', 'plans') as unknown as JsonObject[];
    return rows.find(one => one.caseId === caseId);
  };

  test('is due for the coordinator two weeks from the opening of the case, until one is agreed on (T05)', async () => {
    const caseId = await openCase(world.server, await enrol(world.database, born));
    const due = { kind: 'T05_PLAN', since: '2026-10-05', dueOn: '2026-10-19', caseId };
    expect(await planOf(keeper, caseId)).toEqual({ ...due, state: 'OPEN' });
    expect(await planOf('ondersteuningscoordinator-po', caseId)).toBeUndefined();
    for (const who of ['mentor', 'verzuimcoordinator']) expect(await planOf(who, caseId)).toBeUndefined();
    const planId = await idOfDone(world, keeper, 'beginActionPlan', planBegunOf(caseId));
    expect(await planOf(keeper, caseId)).toEqual({ ...due, state: 'OPEN' });
    await done(world.server, keeper, 'agreeActionPlan', settledOf(planId));
    expect(await planOf(keeper, caseId)).toBeUndefined();
  });
});

describe('what is due', () => {
  const dueOf = async (who: Who, { pupilId }: Family): Promise<unknown[]> => {
    const query = '{ deadlines { pupils { kind dueOn state since isLong pupil { id } } } }';
    const { data } = await traced(world.server, who, query);
    const rows = pick(data ?? undefined, 'deadlines', 'pupils') as unknown as JsonObject[];
    return rows.filter(one => pick(one, 'pupil', 'id') === pupilId).map(({ pupil: _, ...row }) => row);
  };

  test('of a pupil who is ill runs from the first day: contact, a month, three months', async () => {
    const pupil = await enrol(world.database, born);
    await reportedSick(world, pupil, { fromDay: '2026-10-02' });
    const since = '2026-10-02';
    const contact = { kind: 'T01_CONTACT_HOME', dueOn: '2026-10-05', since, isLong: false };
    expect(await dueOf(coordinator, pupil)).toContainEqual({ ...contact, state: 'DUE' });
    expect(await dueOf(coordinator, pupil)).toContainEqual({
      kind: 'T09_MDO',
      dueOn: '2026-11-02',
      since,
      state: 'OPEN',
      isLong: false,
    });
    setTo(world.server, '2026-10-06T09:00:00+02:00');
    expect(await dueOf(coordinator, pupil)).toContainEqual({ ...contact, state: 'OVERDUE' });
    setTo(world.server, '2026-11-03T09:00:00+01:00');
    expect(await dueOf(coordinator, pupil)).toContainEqual(
      expect.objectContaining({ kind: 'T09_MDO', state: 'OVERDUE', isLong: true }),
    );
    setTo(world.server, usualDay);
    expect(await dueOf('mentor', pupil)).toEqual([]);
    expect(await dueOf(await appoint(world.database, coordinator, organisations.po.id), pupil)).toEqual([]);
  });

  test('of a pupil who is ill on end runs from the first report, and contact from the last', async () => {
    const pupil = await enrol(world.database, born);
    await reportedSick(world, pupil, { fromDay: '2026-09-03', untilDay: '2026-09-04' });
    await reportedSick(world, pupil, { fromDay: '2026-09-07', untilDay: '2026-10-01' });
    const other = await enrol(world.database, born);
    await reportedSick(world, other, { fromDay: '2026-09-03', untilDay: '2026-10-01' });
    // On Friday the second the one is ill still, and the other was at school.
    await reportedSick(world, pupil, { fromDay: '2026-10-02' });
    await reportedSick(world, other, { fromDay: '2026-10-05' });
    const mdo = { kind: 'T09_MDO' };
    expect(await dueOf(coordinator, pupil)).toContainEqual({
      ...{ ...mdo, dueOn: '2026-10-03', since: '2026-09-03', state: 'OVERDUE', isLong: true },
    });
    expect(await dueOf(coordinator, pupil)).toContainEqual(
      expect.objectContaining({ kind: 'T01_CONTACT_HOME', since: '2026-10-02' }),
    );
    expect(await dueOf(coordinator, other)).toContainEqual({
      ...{ ...mdo, dueOn: '2026-11-05', since: '2026-10-05', state: 'OPEN', isLong: false },
    });
  });

  test('of primary education alone is told to a school of it and to no other (T08, DB:747-749)', async () => {
    const of = async (schoolId: string) => {
      const pupil = await enrol(world.database, { ...born, schoolId });
      const who = await appoint(world.database, coordinator, schoolId);
      await reportedSick(world, pupil, { fromDay: '2026-10-02' }, who);
      return (await dueOf(who, pupil)).map(one => pick(one as JsonObject, 'kind'));
    };
    const [primary, secondary] = [await of(organisations.po.id), await of(organisations.vo.id)];
    expect(primary).toContain('T08_BROAD_MEETING');
    expect(secondary).toEqual(primary.filter(kind => kind !== 'T08_BROAD_MEETING'));
  });

  test('by the calendar is told to whom it falls', async () => {
    const kindsOf = async (who: Who): Promise<unknown[]> => {
      const { data } = await traced(world.server, who, '{ deadlines { calendar { kind dueOn by } } }');
      return (pick(data ?? undefined, 'deadlines', 'calendar') as unknown as JsonObject[]).map(
        one => one.kind,
      );
    };
    expect(await kindsOf(coordinator)).toContain('T02_WEEKLY_ANALYSIS');
    expect(await kindsOf('mentor')).not.toContain('T02_WEEKLY_ANALYSIS');
  });
});
