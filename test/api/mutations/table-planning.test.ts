// The doorbraakoverleg is planned by the protocol of its region: in Amsterdam every six weeks on a Monday, prepared between three and
// two weeks before it (AM:97, 107-127); elsewhere when a case asks for it.

import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { organisations } from '../../../src/demo/region/organisations.js';
import type { Persona } from '../../../src/demo/region/personas.js';
import { pick } from '../../support/ask.js';
import {
  holder,
  nextTableDay,
  officer,
  planner as plannerOf,
  preparationOf,
  tableDay,
  tableOf,
} from '../support/agenda.js';
import { setTable } from '../support/breakthrough.js';
import { done, type Input, traced, type Who } from '../support/casework.js';
import { cancelledOf, meetingOf, movedOf } from '../support/meetings.js';
import { badInput, conflict, expectRefused, unknownId } from '../support/refusals.js';
import { idOfDone } from '../support/stagnation.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
let planner: Persona;

const days = '{ prepareFrom prepareUntil agendaBy minutesBy }';
const plan = (input: Input): Promise<string> => idOfDone(world, planner, 'planMeeting', input);
const refused = (input: Input, told: ReturnType<typeof badInput>) =>
  expectRefused(world, { who: planner, name: 'planMeeting', input }, told);

beforeAll(async () => {
  planner = await plannerOf(world);
});

describe('in Amsterdam', () => {
  beforeEach(async () => {
    await setTable(world, 'AMSTERDAM');
    // The cycle is that of whoever holds it: each test begins one anew.
    await world.database.query('update meetings set controller_id = $1', [organisations.swv.id]);
  });

  test('a doorbraakoverleg bears the days that belong to it', async () => {
    const told = await done(world.server, planner, 'planMeeting', tableOf(), days);
    expect(told).toEqual({
      prepareFrom: '2026-10-26',
      prepareUntil: '2026-11-02',
      agendaBy: '2026-11-02',
      minutesBy: '2026-11-23',
    });
  });

  test('it is on a Monday with school', async () => {
    await refused(tableOf('2026-11-17'), badInput('OTHER_WEEKDAY', 'startsAt'));
    await refused(tableOf('2026-12-21'), badInput('NOT_A_SCHOOL_DAY', 'startsAt'));
    await plan(tableOf('2026-11-16'));
  });

  test('the next is six weeks later, or when there is school again; not sooner, not later', async () => {
    await plan(tableOf('2026-11-02'));
    await refused(tableOf('2026-12-07'), badInput('TOO_SOON_AFTER', 'startsAt'));
    await plan(tableOf('2026-12-14'));
    // The Mondays after six weeks are 25 January: none of a holiday lies between.
    await refused(tableOf('2027-02-01'), badInput('TOO_LONG_AFTER', 'startsAt'));
    await plan(tableOf('2027-01-25'));
    await refused(tableOf('2027-01-18'), badInput('TOO_SOON_AFTER', 'startsAt'));
  });

  test('a table that has not met for long begins again when it can', async () => {
    const first = await plan(tableOf('2026-11-02'));
    await world.database.query(`update meetings set starts_at = '2026-03-02T09:00:00Z' where id = $1`, [
      first,
    ]);
    await plan(tableOf(tableDay));
  });

  test('it is moved within the cycle alone, and its days with it', async () => {
    const meetingId = await plan(tableOf());
    const to = (day: string) => movedOf(meetingId, { startsAt: `${day}T09:00:00.000Z`, length: 60 });
    await expectRefused(
      world,
      { who: planner, name: 'moveMeeting', input: to('2026-11-18') },
      badInput('OTHER_WEEKDAY', 'startsAt'),
    );
    const told = await done(world.server, planner, 'moveMeeting', to('2026-11-23'), days);
    expect(told).toMatchObject({ agendaBy: '2026-11-09', minutesBy: '2026-11-30' });
  });

  test('a vooroverleg is between three and two weeks before it, of one that is to come', async () => {
    const meetingId = await plan(tableOf());
    const onDay = (day: string) => preparationOf(meetingId, day);
    await refused(onDay('2026-10-25'), badInput('OUTSIDE_PREPARATION', 'startsAt'));
    await plan(onDay('2026-10-26'));
    await plan(onDay('2026-11-02'));
    await refused(onDay('2026-11-03'), badInput('OUTSIDE_PREPARATION', 'startsAt'));
    await refused(tableOf('2026-10-26', { kind: 'VOOROVERLEG' }), badInput('INVALID_FIELD', 'preparesId'));
    await refused(tableOf(tableDay, { preparesId: meetingId }), badInput('INVALID_FIELD', 'preparesId'));
    await refused(preparationOf(planner.person, '2026-10-26'), unknownId);
    await done(world.server, planner, 'cancelMeeting', cancelledOf(meetingId));
    await refused(onDay('2026-10-26'), conflict('MEETING_NOT_PLANNED'));
  });

  test('it is chaired and assisted by those whose office it is', async () => {
    await refused(tableOf(tableDay, { chair: holder(officer) }), badInput('NOT_APPOINTED'));
    await refused(tableOf(tableDay, { assistant: holder(officer) }), badInput('NOT_APPOINTED'));
    const asMentor = { ...holder(officer), capacity: 'LEERPLICHTAMBTENAAR' };
    await refused(tableOf(tableDay, { chair: asMentor }), badInput('INVALID_FIELD', 'chair'));
    await refused(meetingOf({ chair: asMentor }), badInput('INVALID_FIELD', 'capacity'));
    await plan(tableOf());
  });

  test('a school year is laid out ahead, every day of it', async () => {
    const rows = await yearPlanningFor(planner, tableDay);
    expect(rows.slice(0, 2)).toMatchObject([
      { meetsOn: tableDay, movedFrom: null, prepareFrom: '2026-10-26', sendAgendaOn: '2026-11-02' },
      { meetsOn: '2027-01-04', movedFrom: nextTableDay },
    ]);
    expect((await yearPlanningFor(planner))[0]?.meetsOn).toMatch(/^2026-0[89]/);
    const { status } = await traced(world.server, 'opdrachtgever', yearPlanning());
    expect(status).toBe(403);
  });
});

describe('where the table meets when a case asks for it', () => {
  test('any day will do, there is no vooroverleg, and nothing is laid out ahead', async () => {
    await setTable(world, 'AMSTELLAND_EN_MEERLANDEN');
    const told = await done(
      world.server,
      planner,
      'planMeeting',
      tableOf('2026-11-18'),
      `{ id prepareFrom }`,
    );
    expect(told).toMatchObject({ prepareFrom: null });
    const input = preparationOf(String(pick(told, 'id')), '2026-11-02');
    await refused(input, conflict('NOT_IN_PROTOCOL'));
    expect(await yearPlanningFor(planner)).toEqual([]);
  });

  test('in Den Bosch the regisseur chairs (DB:1067)', async () => {
    await setTable(world, 'SHERTOGENBOSCH');
    await refused(tableOf('2026-11-18'), badInput('NOT_APPOINTED'));
    await plan(tableOf('2026-11-18', { chair: holder('regisseur') }));
  });
});

interface Planned {
  readonly meetsOn: string;
}

const yearPlanning = (firstOn?: string): string =>
  `{ yearPlanning${firstOn === undefined ? '' : `(firstOn: "${firstOn}")`} { meetsOn movedFrom selectionFrom selectionUntil prepareFrom prepareUntil prepareOn agendaBy sendAgendaOn minutesBy sendMinutesOn } }`;

async function yearPlanningFor(who: Who, firstOn?: string): Promise<readonly Planned[]> {
  const { data } = await traced(world.server, who, yearPlanning(firstOn));
  return pick(data ?? undefined, 'yearPlanning') as unknown as readonly Planned[];
}
