// The end of reported absence, its statuses, and the fact that is left of it.

import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { organisations } from '../../../src/demo/region/organisations.js';
import { type Json, pick } from '../../support/ask.js';
import { act, done, type Input, traced, type Who } from '../support/casework.js';
import { usualDayAgain } from '../support/clock.js';
import {
  officer,
  type Reportable,
  report,
  reportable,
  reporter,
  setStatus,
  statusOf,
} from '../support/duo.js';
import { allBut, appoint, type EveryCapacity, everyCapacity } from '../support/every-capacity.js';
import { applyLawTo } from '../support/families.js';
import { badInput, conflict, expectNeverFor, expectRefused, unknownId } from '../support/refusals.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
beforeEach(() => usualDayAgain(world.server));

let ours: Reportable<'moeder' | 'vader' | 'zonder' | 'onbekend'>;
let hidden: Reportable;
let everybody: EveryCapacity;

beforeAll(async () => {
  ours = await reportable(world, {
    adults: {
      moeder: {},
      vader: {},
      zonder: { kind: 'PARENT_WITHOUT' },
      onbekend: { kind: 'UNKNOWN', evidenceOn: null },
    },
  });
  everybody = await everyCapacity(world.database, ours.family);
  hidden = await reportable(world, {});
  await world.database.query('update participants set until_at = from_at where case_id = $1', [
    hidden.caseId,
  ]);
  await applyLawTo(world.database, hidden.family.subject);
});

describe('the end of reported absence', () => {
  test('is told once, at the version that one read, and by the school', async () => {
    const of = await reportable(world);
    const long = { beganOn: '2026-09-01', endedOn: null, missedHours: 40 };
    const reportId = await report(world, of, {
      notice: { kind: 'LANGDURIG_RELATIEF_VERZUIM', missedHours: 40 },
      report: long,
    });
    const end = (change: Input = {}) => {
      const input = {
        reportId,
        version: 1,
        endedOn: '2026-10-05',
        missedDays: 20,
        missedHours: 90,
        ...change,
      };
      return { who: reporter, name: 'endDuoReport', input } as const;
    };
    await expectRefused(world, end({ version: 2 }), conflict('STALE_VERSION'));
    await expectRefused(world, end({ endedOn: '2026-10-06' }), badInput('DATE_IN_FUTURE', 'beganOn'));
    await expectRefused(world, end({ endedOn: '2026-08-31' }), badInput('INVALID_FIELD', 'endedOn'));
    await expectRefused(world, end({ missedHours: 15 }), badInput('TOO_FEW_HOURS', 'missedHours'));
    for (const wrong of [randomUUID(), 'x']) await expectRefused(world, end({ reportId: wrong }), unknownId);
    await done(world.server, reporter, 'endDuoReport', end().input);
    await expectRefused(world, end({ version: 2 }), conflict('ALREADY_SO'));
  });
});

describe('a status', () => {
  const attempt = (reportId: string, status: string, change: Input = {}, who: Who = officer) =>
    ({ who, name: 'setDuoReportStatus', input: statusOf(reportId, status, change) }) as const;

  test('is of the side whose it is', async () => {
    const reportId = await report(world, await reportable(world));
    await expectRefused(world, attempt(reportId, 'INGETROKKEN'), badInput('STATUS_OF_OTHERS', 'status'));
    for (const status of ['IN_BEHANDELING', 'AFGESLOTEN', 'TER_KENNISNEMING'])
      await expectRefused(
        world,
        attempt(reportId, status, {}, reporter),
        badInput('STATUS_OF_OTHERS', 'status'),
      );
  });

  test('is never "overgedragen aan derden", for which there is no legal basis', async () => {
    const { __type } = (
      await traced(world.server, officer, '{ __type(name: "DuoReportStatusKind") { enumValues { name } } }')
    ).data as { __type: { enumValues: { name: string }[] } };
    expect(__type.enumValues.map(one => one.name).sort()).toEqual([
      'AFGESLOTEN',
      'GEREGISTREERD',
      'INGETROKKEN',
      'IN_BEHANDELING',
      'TER_KENNISNEMING',
    ]);
  });

  const all = ['GEREGISTREERD', 'INGETROKKEN', 'IN_BEHANDELING', 'AFGESLOTEN', 'TER_KENNISNEMING'];
  const bySchool = ['GEREGISTREERD', 'INGETROKKEN'];
  test.each<[readonly string[], readonly string[]]>([
    [[], ['INGETROKKEN', 'IN_BEHANDELING', 'AFGESLOTEN', 'TER_KENNISNEMING']],
    [['IN_BEHANDELING'], ['INGETROKKEN', 'AFGESLOTEN']],
    [['INGETROKKEN'], []],
    [['AFGESLOTEN'], []],
    [['TER_KENNISNEMING'], []],
    [['IN_BEHANDELING', 'AFGESLOTEN'], []],
    [['IN_BEHANDELING', 'INGETROKKEN'], []],
  ])('after %j may come %j and no other', async (before, allowed) => {
    const by = (status: string): Who => (bySchool.includes(status) ? reporter : officer);
    for (const status of all) {
      const reportId = await report(world, await reportable(world));
      for (const one of before) await setStatus(world, reportId, one, by(one));
      const one = attempt(reportId, status, {}, by(status));
      if (allowed.includes(status)) await done(world.server, one.who, one.name, one.input);
      // Once it is withdrawn there is nothing for the municipality to see.
      else if (before.at(-1) === 'INGETROKKEN' && by(status) === officer)
        await expectRefused(world, one, unknownId);
      else await expectRefused(world, one, conflict('STATUS_CANNOT_FOLLOW'));
    }
  });

  test('closes with reason and explanation, names whom to call, and nothing else does', async () => {
    const reportId = await report(world, await reportable(world));
    for (const field of ['closingReason', 'closingExplanation', 'contactName', 'contactEmail'])
      await expectRefused(
        world,
        attempt(reportId, 'AFGESLOTEN', { [field]: null }),
        badInput('INVALID_FIELD', field),
      );
    const reason = { closingReason: 'UITGESCHREVEN_WERK' };
    await expectRefused(
      world,
      attempt(reportId, 'IN_BEHANDELING', reason),
      badInput('INVALID_FIELD', 'closingReason'),
    );
    const named = attempt(reportId, 'INGETROKKEN', { contactName: 'x' }, reporter);
    await expectRefused(world, named, badInput('INVALID_FIELD', 'contactName'));
  });

  test('is set by the municipality in which the pupil lives, and by no other', async () => {
    const [elsewhere] = await world.database.query<{ id: string }>(
      `insert into organisations (id, regions, name, kind)
       select gen_random_uuid(), o.regions, 'Gemeente elders', 'GEMEENTE' from organisations o where o.id = $1 returning id`,
      [organisations.gemeente.id],
    );
    const other = await appoint(world.database, 'leerplichtambtenaar', elsewhere!.id);
    const reportId = await report(world, await reportable(world));
    await expectRefused(world, attempt(reportId, 'IN_BEHANDELING', {}, other), unknownId);
    const there = await report(world, await reportable(world, { municipalityId: elsewhere!.id }));
    await expectRefused(world, attempt(there, 'IN_BEHANDELING'), unknownId);
    await setStatus(world, there, 'IN_BEHANDELING', other);
  });

  test('of many at the same moment: one of them', async () => {
    const reportId = await report(world, await reportable(world));
    const all = await Promise.all(
      Array.from({ length: 8 }, () => {
        const { who, name, input } = attempt(reportId, 'IN_BEHANDELING');
        return act(world.server, who, name, input);
      }),
    );
    expect(all.map(one => one.status).sort()).toEqual([200, ...Array.from({ length: 7 }, () => 409)]);
    const seats = await world.database.query(
      `select 1 from participants p join duo_reports r on r.case_id = p.case_id where r.id = $1 and p.ground = 'STATUTE'`,
      [reportId],
    );
    expect(seats).toHaveLength(1);
  });

  test('is for school and municipality alone', async () => {
    const school = ['ondersteuningscoordinator', 'schoolleiding', 'verzuimcoordinator'] as const;
    const capacities = allBut(...school, officer, 'rmc-medewerker', 'client-duo', 'client-leerplicht');
    const input = statusOf(randomUUID(), 'AFGESLOTEN');
    await expectNeverFor(world, everybody, { capacities, name: 'setDuoReportStatus', input });
  });
});

test('a report that was made is a fact for the mentor, with its day, kind and status', async () => {
  const of = await reportable(world);
  const reportId = await report(world, of);
  const query = `{ case(id: "${of.caseId}") { duoReportFacts { reportedOn kind status } } }`;
  const facts = async (): Promise<Json> =>
    pick((await traced(world.server, 'mentor', query)).data ?? undefined, 'case', 'duoReportFacts') ?? null;
  const fact = { reportedOn: '2026-10-05', kind: 'ZESTIEN_UUR_IN_VIER_WEKEN' };
  expect(await facts()).toEqual([{ ...fact, status: 'GEREGISTREERD' }]);
  await setStatus(world, reportId, 'IN_BEHANDELING');
  expect(await facts()).toEqual([{ ...fact, status: 'IN_BEHANDELING' }]);
  const whole = `{ case(id: "${of.caseId}") { duoReports { id } } }`;
  const refused = await traced(world.server, 'mentor', whole);
  expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
