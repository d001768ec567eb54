// An act on stagnation, with an id that exists but may not be seen, is refused like one with an id of nothing: to the byte, and
// by the same statements.

import { beforeAll, describe, expect, test } from 'vitest';
import { organisations } from '../../src/demo/region/organisations.js';
import { type Act, bare, textOf } from './support/acts.js';
import { expectAlike } from './support/alike.js';
import { done, type Input, openCase, seat } from './support/casework.js';
import { enrol } from './support/families.js';
import { endOf, idOfDone, resultOf, seatIn, stalledOf, stepOfEscalation } from './support/stagnation.js';
import { openWorld } from './support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';

interface Known {
  readonly caseId: string;
  readonly stagnationId: string;
  readonly stepId: string;
  readonly participantId: string;
}

let mine: Known;
let hidden: Known;

async function known(by: string, mentor: string, schoolId: string): Promise<Known> {
  const birthDate = '2012-05-01';
  const family = await enrol(world.database, { birthDate, adults: { moeder: {} }, schoolId });
  const caseId = await openCase(world.server, family, by);
  await seat(world.server, caseId, [mentor, 'OWN_ORGANISATION'], by);
  const stagnationId = await idOfDone(world, by, 'recordStagnation', stalledOf(caseId));
  const stepId = await idOfDone(world, by, 'takeEscalationStep', stepOfEscalation(stagnationId));
  return { caseId, stagnationId, stepId, participantId: await seatIn(world, caseId, 'mentor') };
}

beforeAll(async () => {
  mine = await known(coordinator, 'mentor', organisations.vo.id);
  hidden = await known('ondersteuningscoordinator-po', 'mentor-po', organisations.po.id);
});

interface Pair {
  readonly name: Act;
  readonly what: string;
  readonly input: (id: string) => Input;
  readonly hidden: () => string;
}

const pairs: readonly Pair[] = [
  { name: 'recordStagnation', what: 'caseId', input: id => stalledOf(id), hidden: () => hidden.caseId },
  { name: 'endStagnation', what: 'stagnationId', input: id => endOf(id), hidden: () => hidden.stagnationId },
  {
    name: 'takeEscalationStep',
    what: 'stagnationId',
    input: id => stepOfEscalation(id),
    hidden: () => hidden.stagnationId,
  },
  {
    name: 'takeEscalationStep',
    what: 'participantId',
    input: id => stepOfEscalation(mine.stagnationId, { step: 'DIRECT', participantId: id }),
    hidden: () => hidden.participantId,
  },
  { name: 'recordEscalationResult', what: 'stepId', input: id => resultOf(id), hidden: () => hidden.stepId },
];

describe('an act', () => {
  test.each(pairs)('$name with $what', async ({ name, input, hidden: hiddenId }) => {
    const question = {
      who: coordinator,
      query: textOf(name, bare(name)),
      variables: (id: string) => ({ input: input(id) }),
    };
    const answer = await expectAlike(world.server, question, hiddenId());
    expect(answer.status).toBe(400);
  });

  test('with what is there and seen is done', async () => {
    const { server } = world;
    await done(server, coordinator, 'recordStagnation', stalledOf(mine.caseId));
    await done(server, coordinator, 'takeEscalationStep', stepOfEscalation(mine.stagnationId));
    await done(server, coordinator, 'recordEscalationResult', resultOf(mine.stepId));
    await done(server, coordinator, 'endStagnation', endOf(mine.stagnationId));
  });
});
