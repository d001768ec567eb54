// An act on wilsonbekwaamheid or on a parent's access, with an id that exists but may not be seen, is refused like one with
// an id of nothing: to the byte, and by the same statements.

import { beforeAll, describe, expect, test } from 'vitest';
import { organisations } from '../../src/demo/region/organisations.js';
import {
  assess,
  decisionOn,
  findingOf,
  object,
  objectionOf,
  refusalOf,
  release,
  releaseOf,
} from './support/access.js';
import { type Act, bare, textOf } from './support/acts.js';
import { expectAlike } from './support/alike.js';
import { done, type Input, openCase, seat, type Who } from './support/casework.js';
import { appoint } from './support/every-capacity.js';
import { enrol, type Family } from './support/families.js';
import { openWorld } from './support/world.js';

const world = openWorld();
type Known = Family<'moeder'>;
let mine: Known;
let hidden: Known;
let hiddenFinding: string;
let hiddenObjection: string;
let hiddenRelease: string;

async function treatedBy(doctor: Who): Promise<Known> {
  const family = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
  await seat(world.server, await openCase(world.server, family), [doctor, 'REFERRAL']);
  return family;
}

beforeAll(async () => {
  // Of the same organisation, and in no case of the other's.
  const colleague = await appoint(world.database, 'jeugdarts', organisations.ggd.id);
  mine = await treatedBy('jeugdarts');
  hidden = await treatedBy(colleague);
  hiddenFinding = await assess(world, hidden, {}, colleague);
  hiddenObjection = await object(world, hidden, 'moeder');
  const made = await done(world.server, colleague, 'releaseToParent', releaseOf(hidden, 'moeder'));
  hiddenRelease = (made as { id: string }).id;
});

interface Pair {
  readonly name: Act;
  readonly what: string;
  readonly who?: () => Who;
  readonly input: (id: string) => Input;
  readonly hidden: () => string;
}

const hiddenPupil = () => hidden.pupilId;
const hiddenParent = () => hidden.adults.moeder.person;

const pairs: readonly Pair[] = [
  {
    name: 'assessIncapacity',
    what: 'pupilId',
    input: pupilId => findingOf({ pupilId }),
    hidden: hiddenPupil,
  },
  {
    name: 'endIncapacity',
    what: 'incapacityId',
    input: incapacityId => ({ incapacityId, version: 1, reason: 'x' }),
    hidden: () => hiddenFinding,
  },
  {
    name: 'objectToAccess',
    what: 'pupilId',
    who: () => mine.pupil,
    input: pupilId => ({ ...objectionOf(mine, 'moeder'), pupilId }),
    hidden: hiddenPupil,
  },
  {
    name: 'objectToAccess',
    what: 'parentIds',
    who: () => mine.pupil,
    input: parent => ({ ...objectionOf(mine, 'moeder'), parentIds: [parent] }),
    hidden: hiddenParent,
  },
  {
    name: 'refuseAccess',
    what: 'pupilId',
    input: pupilId => refusalOf(mine, 'moeder', { pupilId }),
    hidden: hiddenPupil,
  },
  {
    name: 'refuseAccess',
    what: 'parentId',
    input: parentId => refusalOf(mine, 'moeder', { parentId }),
    hidden: hiddenParent,
  },
  {
    name: 'decideObjection',
    what: 'objectionId',
    input: objectionId => decisionOn(objectionId, 'REJECTED'),
    hidden: () => hiddenObjection,
  },
  {
    name: 'releaseToParent',
    what: 'pupilId',
    input: pupilId => releaseOf(mine, 'moeder', { pupilId }),
    hidden: hiddenPupil,
  },
  {
    name: 'releaseToParent',
    what: 'parentId',
    input: parentId => releaseOf(mine, 'moeder', { parentId }),
    hidden: hiddenParent,
  },
  {
    name: 'endRelease',
    what: 'releaseId',
    input: releaseId => ({ releaseId, version: 1 }),
    hidden: () => hiddenRelease,
  },
];

describe('an act', () => {
  test.each(pairs)('$name with $what', async ({ name, who, input, hidden: hiddenId }) => {
    const question = {
      who: who?.() ?? 'jeugdarts',
      query: textOf(name, bare(name)),
      variables: (id: string) => ({ input: input(id) }),
    };
    const answer = await expectAlike(world.server, question, hiddenId());
    expect(answer.status).toBe(400);
  });

  test('with what is there and seen is done', async () => {
    expect(await assess(world, mine)).toEqual(expect.any(String));
    expect(await object(world, mine, 'moeder')).toEqual(expect.any(String));
    expect(await release(world, mine, 'moeder')).toEqual(expect.any(String));
  });
});
