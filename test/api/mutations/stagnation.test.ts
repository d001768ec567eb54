// That the plan has stalled (DB:342-366): who puts it down and who reads it.

import { beforeAll, describe, expect, test } from 'vitest';
import { personaNamed, pick } from '../../support/ask.js';
import { askConsent, done, type Input, say, towards, traced, type Who } from '../support/casework.js';
import { allBut, type EveryCapacity, everyCapacity } from '../support/every-capacity.js';
import { badInput, conflict, expectNeverFor, expectRefused, unknownId } from '../support/refusals.js';
import { closeByHand } from '../support/seats.js';
import {
  caseOfPupilBorn,
  endOf,
  idOfDone,
  type StalledCase,
  seatIn,
  sharePlan,
  stalledOf,
  stalledSeenBy,
  stepOfEscalation,
} from '../support/stagnation.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';

let family: StalledCase['family'];
let caseId: string;
let everybody: EveryCapacity;

const stall = (who: Who, of: string, change: Input = {}) =>
  idOfDone(world, who, 'recordStagnation', stalledOf(of, change));

beforeAll(async () => {
  ({ family, caseId } = await caseOfPupilBorn(world, '2012-05-01'));
  everybody = await everyCapacity(world.database, family);
});

describe('put down by the school', () => {
  test('its own people, the pupil and the parent of one under 16 read it', async () => {
    const of = await caseOfPupilBorn(world, '2012-05-01');
    await stall(coordinator, of.caseId);
    for (const who of [coordinator, 'mentor', of.family.pupil, of.family.adults.moeder])
      expect(await stalledSeenBy(world, who, of.caseId)).toMatchObject([{ cause: 'PARTNER' }]);
  });

  test('a partner reads it while the plan is shared with them, and not before', async () => {
    const of = await caseOfPupilBorn(world, '2012-05-01');
    await stall(coordinator, of.caseId);
    expect(await stalledSeenBy(world, 'leerplichtambtenaar', of.caseId)).toEqual([]);
    await sharePlan(world, of, 'leerplichtambtenaar');
    expect(await stalledSeenBy(world, 'leerplichtambtenaar', of.caseId)).toMatchObject([
      { cause: 'PARTNER' },
    ]);
    expect(await stalledSeenBy(world, 'jeugdarts', of.caseId)).toEqual([]);
  });

  test('of a pupil of 16 the parent reads it by consent alone', async () => {
    const of = await caseOfPupilBorn(world, '2010-10-05');
    await stall(coordinator, of.caseId);
    const { moeder } = of.family.adults;
    const allow = async (dataClass: string, ...by: readonly Who[]): Promise<void> => {
      const consentId = await askConsent(world.server, coordinator, of.caseId, {
        dataClasses: [dataClass],
        concernedParents: dataClass === 'D14' ? [moeder.person] : [],
        recipients: towards(moeder),
        purposes: ['DATA_SUBJECT_RIGHTS'],
      });
      for (const who of by) await say(world.server, who, 'giveConsent', consentId);
    };
    await allow('D29', of.family.pupil);
    expect(await stalledSeenBy(world, moeder, of.caseId)).toEqual([]);
    await allow('D14', of.family.pupil, moeder);
    expect(await stalledSeenBy(world, moeder, of.caseId)).toHaveLength(1);
    expect(await stalledSeenBy(world, of.family.pupil, of.caseId)).toHaveLength(1);
  });

  test('a waiting list is named with since when, and it is said what made it move', async () => {
    const of = await caseOfPupilBorn(world, '2012-05-01');
    const waiting = {
      cause: 'OTHER',
      waitingFor: 'een plek op het speciaal onderwijs',
      waitingSince: '2026-09-01',
    };
    const id = await stall(coordinator, of.caseId, waiting);
    await done(world.server, coordinator, 'endStagnation', endOf(id));
    const { data } = await traced(
      world.server,
      'mentor',
      `{ case(id: "${of.caseId}") { stagnations { waitingFor waitingSince endedOn endedBecause version } } }`,
    );
    expect(pick(data ?? undefined, 'case', 'stagnations')).toEqual([
      {
        waitingFor: 'een plek op het speciaal onderwijs',
        waitingSince: '2026-09-01',
        endedOn: '2026-10-05',
        endedBecause: 'Het gesprek is gehouden.',
        version: 2,
      },
    ]);
    const late = stepOfEscalation(id);
    await expectRefused(
      world,
      { who: coordinator, name: 'takeEscalationStep', input: late },
      conflict('ALREADY_SO'),
    );
    await expectRefused(
      world,
      { who: coordinator, name: 'endStagnation', input: endOf(id, { version: 2 }) },
      conflict('ALREADY_SO'),
    );
  });
});

describe('refused', () => {
  const name = 'recordStagnation';

  test.each<[string, Input, string, string]>([
    ['seen tomorrow', { noticedOn: '2026-10-06' }, 'DATE_IN_FUTURE', 'noticedOn'],
    [
      'a waiting list without for what',
      { cause: 'WAITING_LIST', domain: 'CARE' },
      'INVALID_FIELD',
      'waitingFor',
    ],
    [
      'a waiting list for youth help that tells nothing of care',
      { cause: 'WAITING_LIST', waitingFor: 'ambulante hulp' },
      'INVALID_FIELD',
      'domain',
    ],
    ['waiting since a day, for nothing', { waitingSince: '2026-09-01' }, 'INVALID_FIELD', 'waitingSince'],
  ])('%s', async (_what, change, reason, field) => {
    const input = stalledOf(caseId, change);
    await expectRefused(world, { who: coordinator, name, input }, badInput(reason, field));
  });

  test('steps that address whom they do not address, or nobody where they must', async () => {
    const id = await stall(coordinator, caseId);
    const [partner, colleague] = [
      await seatIn(world, caseId, 'leerplichtambtenaar'),
      await seatIn(world, caseId, 'mentor'),
    ];
    const managerId = personaNamed('schoolleiding').person;
    const wrong: readonly [Input, string][] = [
      [{ step: 'DIRECT' }, 'participantId'],
      [{ step: 'MDO', participantId: partner }, 'participantId'],
      [{ step: 'DIRECT', participantId: colleague }, 'participantId'],
      [{ step: 'MDO', managerId }, 'managerId'],
      [{ step: 'DIRECT', participantId: partner, managerId }, 'managerId'],
      [{ step: 'MANAGER', participantId: partner, managerId }, 'managerId'],
    ];
    for (const [change, field] of wrong) {
      const input = stepOfEscalation(id, change);
      await expectRefused(
        world,
        { who: coordinator, name: 'takeEscalationStep', input },
        badInput('INVALID_FIELD', field),
      );
    }
    await done(
      world.server,
      coordinator,
      'takeEscalationStep',
      stepOfEscalation(id, { step: 'DIRECT', participantId: partner }),
    );
  });

  test('in a case that is closed, or not seen', async () => {
    const closed = await caseOfPupilBorn(world, '2012-05-01');
    await closeByHand(world.database, closed.family, closed.caseId);
    await expectRefused(world, { who: coordinator, name, input: stalledOf(closed.caseId) }, unknownId);
    await expectRefused(
      world,
      { who: 'ondersteuningscoordinator-po', name, input: stalledOf(caseId) },
      unknownId,
    );
  });

  test('to whoever may never put it down', async () => {
    const input = stalledOf(caseId);
    const capacities = [
      'contactpersoon-preventief-spreekuur',
      'verzuimcoordinator',
      'managementassistent',
      'financieel-akkoord',
      'opdrachtgever',
      'privacy-officer',
      'organisatiebeheerder',
      'client-ggd',
      'client-leerplicht',
      'client-school',
      'client-duo',
      'client-ldos',
    ] as const;
    expect(allBut(...capacities).length + capacities.length).toBe(31);
    await expectNeverFor(world, everybody, { capacities, name, input });
  });
});
