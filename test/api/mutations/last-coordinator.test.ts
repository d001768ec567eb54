// A case keeps a coordinator: the last one cannot leave, and of two only one at a time.

import { beforeAll, expect, test } from 'vitest';
import { organisations } from '../../../src/demo/region/organisations.js';
import { personaNamed, pick } from '../../support/ask.js';
import { act, openCase, seat, traced } from '../support/casework.js';
import { appoint } from '../support/every-capacity.js';
import { enrol, type Family } from '../support/families.js';
import { expectRefused } from '../support/refusals.js';
import { giveRegie } from '../support/regies.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';
let family: Family;

beforeAll(async () => {
  family = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
});

async function sees(caseId: string): Promise<boolean> {
  const { data } = await traced(world.server, coordinator, `{ case(id: "${caseId}") { id } }`);
  return pick(data ?? undefined, 'case') !== null;
}

test('a coordinator who ends the own part gets no line back: it is no longer theirs to read', async () => {
  const caseId = await openCase(world.server, family);
  const mine = personaNamed(coordinator).person;
  const [line] = await world.database.query<{ id: string }>(
    'select id from participants where case_id = $1 and person_id = $2',
    [caseId, mine],
  );
  // Not as long as there is no other to coordinate it.
  const own = { participantId: line!.id, version: 1 };
  const lastOne = { code: 'CONFLICT', reason: 'LAST_COORDINATOR' };
  await expectRefused(world, { who: coordinator, name: 'endParticipant', input: own }, lastOne);
  const colleague = await appoint(world.database, coordinator, organisations.vo.id);
  await seat(world.server, caseId, [colleague, 'OWN_ORGANISATION']);
  // Nor while the regie is theirs.
  const regie = { code: 'CONFLICT', reason: 'HOLDS_REGIE' };
  await expectRefused(world, { who: coordinator, name: 'endParticipant', input: own }, regie);
  await giveRegie(world, caseId, colleague);
  const ended = await act(world.server, coordinator, 'endParticipant', own);
  expect(ended).toMatchObject({ status: 200, data: { endParticipant: null }, withheld: [] });
  expect(await sees(caseId)).toBe(false);
});

test('two coordinators who end each other at the same moment: one of them stays', async () => {
  const colleague = await appoint(world.database, coordinator, organisations.vo.id);
  for (let round = 0; round < 3; round += 1) {
    const caseId = await openCase(world.server, family);
    await seat(world.server, caseId, [colleague, 'OWN_ORGANISATION']);
    await seat(world.server, caseId, ['mentor', 'OWN_ORGANISATION']);
    // The regie is with neither of them, or its holder could not be ended at all.
    await giveRegie(world, caseId, 'mentor');
    const seats = await world.database.query<{ id: string; person_id: string }>(
      'select id, person_id from participants where case_id = $1 and capacity = $2',
      [caseId, coordinator],
    );
    const theirs = seats.find(one => one.person_id === colleague.person)!.id;
    const mine = seats.find(one => one.person_id !== colleague.person)!.id;
    const both = await Promise.all([
      act(world.server, coordinator, 'endParticipant', { participantId: theirs, version: 1 }),
      act(world.server, colleague, 'endParticipant', { participantId: mine, version: 1 }),
    ]);
    expect(both.filter(one => one.status === 200)).toHaveLength(1);
    const [left] = await world.database.query<{ n: number }>(
      'select count(*)::int as n from participants where case_id = $1 and capacity = $2 and until_at is null',
      [caseId, coordinator],
    );
    expect(left).toEqual({ n: 1 });
  }
});
