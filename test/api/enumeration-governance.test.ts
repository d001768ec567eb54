// An act on the regie or the phase of a case, with an id that exists but may not be seen, is refused like one with an id of
// nothing: to the byte, and by the same statements.

import { beforeAll, describe, expect, test } from 'vitest';
import { personaNamed } from '../support/ask.js';
import { type Act, bare, textOf } from './support/acts.js';
import { expectAlike } from './support/alike.js';
import { done, type Input, openCase, seat, type Who } from './support/casework.js';
import { enrol, type Family } from './support/families.js';
import { regieOf, seatIn, toFamily, toParticipant } from './support/regies.js';
import { openWorld } from './support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';

interface Known {
  readonly family: Family<'moeder'>;
  readonly caseId: string;
  readonly regieId: string;
  readonly participantId: string;
}

let mine: Known;
let hidden: Known;
/** Closed, of the other school. */
let hiddenClosed: string;
let toMentor: Input;
let toMother: Input;

async function known(by: Who, mentor: Who): Promise<Known> {
  const { organisation } = typeof by === 'string' ? personaNamed(by) : by;
  const family = await enrol(world.database, {
    birthDate: '2012-05-01',
    adults: { moeder: {} },
    schoolId: organisation!,
  });
  const caseId = await openCase(world.server, family, by);
  const participantId = await seat(world.server, caseId, [mentor, 'OWN_ORGANISATION'], by);
  const { regieId } = await regieOf(world.database, caseId);
  return { family, caseId, regieId, participantId };
}

beforeAll(async () => {
  mine = await known(coordinator, 'mentor');
  await seat(world.server, mine.caseId, ['jeugdarts', 'REFERRAL']);
  hidden = await known('ondersteuningscoordinator-po', 'mentor-po');
  hiddenClosed = (await known('ondersteuningscoordinator-po', 'mentor-po')).caseId;
  const closing = { caseId: hiddenClosed, version: 1, result: 'OTHER', reason: 'Verhuisd.' };
  await done(world.server, 'ondersteuningscoordinator-po', 'closeCase', closing);
  toMentor = await toParticipant(world.database, mine.caseId, 'mentor');
  toMother = await toFamily(world.database, mine.caseId, mine.family.adults.moeder.person);
});

const pairs: readonly {
  readonly name: Act;
  readonly what: string;
  readonly input: (id: string) => Input;
  readonly hidden: () => string;
}[] = [
  {
    name: 'handOverRegie',
    what: 'regieId',
    input: regieId => ({ ...toMentor, regieId }),
    hidden: () => hidden.regieId,
  },
  {
    name: 'handOverRegie',
    what: 'participantId',
    input: participantId => ({ ...toMentor, participantId }),
    hidden: () => hidden.participantId,
  },
  {
    name: 'handOverRegie',
    what: 'familyPersonId',
    input: familyPersonId => ({ ...toMother, familyPersonId }),
    hidden: () => hidden.family.adults.moeder.person,
  },
  {
    name: 'handOverRegie',
    what: 'agreedBy',
    input: id => ({ ...toMother, agreedBy: [id] }),
    hidden: () => hidden.participantId,
  },
  {
    name: 'moveCase',
    what: 'caseId',
    input: caseId => ({ caseId, version: 1, toPhase: 'PH1' }),
    hidden: () => hidden.caseId,
  },
  {
    name: 'closeCase',
    what: 'caseId',
    input: caseId => ({ caseId, version: 1, result: 'OTHER', reason: 'Verhuisd.' }),
    hidden: () => hidden.caseId,
  },
  {
    name: 'reopenCase',
    what: 'caseId of an open case',
    input: caseId => ({ caseId, reason: 'Zit weer thuis.' }),
    hidden: () => hidden.caseId,
  },
  {
    name: 'reopenCase',
    what: 'caseId of a closed case',
    input: caseId => ({ caseId, reason: 'Zit weer thuis.' }),
    hidden: () => hiddenClosed,
  },
];

describe('an act', () => {
  test.each(pairs)('$name with $what', async ({ name, input, hidden: hiddenId }) => {
    const question = {
      who: coordinator,
      query: textOf(name, bare(name)),
      variables: (id: string) => ({ input: input(id) }),
    };
    expect((await expectAlike(world.server, question, hiddenId())).status).toBe(400);
  });

  test('with what is there and seen is done', async () => {
    const { caseId } = mine;
    await done(world.server, coordinator, 'handOverRegie', toMother);
    expect(await seatIn(world.database, caseId, 'mentor')).toBe(mine.participantId);
    await done(world.server, coordinator, 'moveCase', { caseId, version: 1, toPhase: 'PH1' });
    const closing = { caseId, version: 2, result: 'OTHER', reason: 'Verhuisd.' };
    await done(world.server, coordinator, 'closeCase', closing);
    await done(world.server, coordinator, 'reopenCase', { caseId, reason: 'Zit weer thuis.' });
  });
});
