// How stagnation is raised (DB:342-366): in which order the steps come, and that a manager of the school is let in by the
// step that addresses them and by nothing else.

import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { organisations } from '../../../src/demo/region/organisations.js';
import { personaNamed } from '../../support/ask.js';
import { done, type Input, type Who } from '../support/casework.js';
import { appoint } from '../support/every-capacity.js';
import { badInput, conflict, expectRefused } from '../support/refusals.js';
import {
  caseOfPupilBorn,
  idOfDone,
  resultOf,
  type StalledCase,
  seatIn,
  sharePlan,
  stalledOf,
  stalledSeenBy,
  stepOfEscalation,
  stepsSeenBy,
} from '../support/stagnation.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';
const stall = (who: Who, of: string, change: Input = {}) =>
  idOfDone(world, who, 'recordStagnation', stalledOf(of, change));

describe('raised', () => {
  let of: StalledCase;
  let other: StalledCase;
  let id: string;

  beforeAll(async () => {
    of = await caseOfPupilBorn(world, '2012-05-01');
    other = await caseOfPupilBorn(world, '2012-05-01');
    await sharePlan(world, of, 'leerplichtambtenaar');
    await sharePlan(world, of, 'jeugdarts');
    id = await stall(coordinator, of.caseId);
  });

  test('with the partner first and then with their manager; passed over, it is said why', async () => {
    const participantId = await seatIn(world, of.caseId, 'leerplichtambtenaar');
    const toManager = stepOfEscalation(id, { step: 'MANAGER', participantId, asked: 'leidinggevende' });
    const name = 'takeEscalationStep';
    await expectRefused(
      world,
      { who: coordinator, name, input: toManager },
      badInput('STEP_PASSED_OVER', 'passedOverBecause'),
    );
    await done(world.server, coordinator, name, {
      ...toManager,
      passedOverBecause: 'Met spoed.',
      asked: 'met reden',
    });
    const direct = stepOfEscalation(id, { step: 'DIRECT', participantId, asked: 'rechtstreeks' });
    await done(world.server, coordinator, name, direct);
    await done(world.server, coordinator, name, toManager);
    expect(await stepsSeenBy(world, 'mentor', of.caseId)).toEqual([
      'leidinggevende',
      'met reden',
      'rechtstreeks',
    ]);
  });

  test('a step towards somebody from care is shown to them, to whoever keeps the plan and to the family alone', async () => {
    const participantId = await seatIn(world, of.caseId, 'jeugdarts');
    const direct = stepOfEscalation(id, { step: 'DIRECT', participantId, asked: 'aan de jeugdarts' });
    await done(world.server, coordinator, 'takeEscalationStep', direct);
    for (const who of [coordinator, 'jeugdarts', of.family.pupil, of.family.adults.moeder])
      expect(await stepsSeenBy(world, who, of.caseId)).toContain('aan de jeugdarts');
    for (const who of ['mentor', 'leerplichtambtenaar'])
      expect(await stepsSeenBy(world, who, of.caseId)).not.toContain('aan de jeugdarts');
  });

  test("a partner raises it with the school's manager, who reads the plan's part from then on", async () => {
    const before = await stalledSeenBy(world, 'schoolleiding', of.caseId);
    expect(before).toBeNull();
    const participantId = await seatIn(world, of.caseId, coordinator);
    const name = 'takeEscalationStep';
    await done(
      world.server,
      'leerplichtambtenaar',
      name,
      stepOfEscalation(id, { step: 'DIRECT', participantId }),
    );
    const managerId = personaNamed('schoolleiding').person;
    const toManager = stepOfEscalation(id, { step: 'MANAGER', participantId, managerId });
    await done(world.server, 'leerplichtambtenaar', name, toManager);
    expect(await stalledSeenBy(world, 'schoolleiding', of.caseId)).toHaveLength(1);
    const colleague = await appoint(world.database, 'schoolleiding', organisations.vo.id);
    expect(await stalledSeenBy(world, colleague, of.caseId)).toBeNull();
    expect(await stalledSeenBy(world, 'schoolleiding', other.caseId)).toBeNull();
  });

  test('the manager named leads the school now', async () => {
    const participantId = await seatIn(world, of.caseId, coordinator);
    const elsewhere = await appoint(world.database, 'schoolleiding', organisations.po.id);
    const name = 'takeEscalationStep';
    for (const managerId of [personaNamed('mentor').person, elsewhere.person, randomUUID()]) {
      const input = stepOfEscalation(id, { step: 'MANAGER', participantId, managerId });
      await expectRefused(world, { who: 'leerplichtambtenaar', name, input }, badInput('NOT_APPOINTED'));
    }
  });

  test('an onderwijsconsulent comes after the samenwerkingsverband, and both through the school', async () => {
    const name = 'takeEscalationStep';
    const consulent = stepOfEscalation(id, { step: 'ONDERWIJSCONSULENT' });
    await expectRefused(
      world,
      { who: coordinator, name, input: consulent },
      badInput('STEP_PASSED_OVER', 'passedOverBecause'),
    );
    await expectRefused(
      world,
      { who: 'leerplichtambtenaar', name, input: consulent },
      badInput('INVALID_FIELD', 'step'),
    );
    await done(world.server, coordinator, name, stepOfEscalation(id, { step: 'SAMENWERKINGSVERBAND' }));
    await done(world.server, coordinator, name, consulent);
  });

  test('what it came to is put down once', async () => {
    const stepId = await idOfDone(world, coordinator, 'takeEscalationStep', stepOfEscalation(id));
    const name = 'recordEscalationResult';
    await expectRefused(
      world,
      { who: coordinator, name, input: resultOf(stepId, { resultOn: '2026-10-01' }) },
      badInput('INVALID_FIELD', 'resultOn'),
    );
    await expectRefused(
      world,
      { who: coordinator, name, input: resultOf(stepId, { version: 2 }) },
      conflict('STALE_VERSION'),
    );
    await done(world.server, coordinator, name, resultOf(stepId));
    await expectRefused(
      world,
      { who: coordinator, name, input: resultOf(stepId, { version: 2 }) },
      conflict('ALREADY_SO'),
    );
  });
});
