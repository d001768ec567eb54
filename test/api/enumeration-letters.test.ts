// A letter about what exists but may not be seen, or to somebody of another family, is refused like one with an id of
// nothing: to the byte, and by the same statements.

import { beforeAll, describe, expect, test } from 'vitest';
import { personaNamed, pick } from '../support/ask.js';
import { bare, textOf } from './support/acts.js';
import { expectAlike } from './support/alike.js';
import { done, type Input, openCase, seat, type Who } from './support/casework.js';
import { noticeOf } from './support/duo.js';
import { enrol, type Family } from './support/families.js';
import {
  invitationLetterOf,
  type LetterAct,
  letterBy,
  noticeLetterOf,
  talkLetterOf,
} from './support/letters.js';
import { invite } from './support/sittings.js';
import { openWorld } from './support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';

interface Known {
  readonly family: Family<'moeder'>;
  readonly caseId: string;
  readonly invitationId: string;
  readonly noticeId: string;
}

let mine: Known;
let hidden: Known;

async function known(by: Who, mentor: Who): Promise<Known> {
  const { server, database } = world;
  const { organisation } = typeof by === 'string' ? personaNamed(by) : by;
  const schoolId = organisation!;
  const family = await enrol(database, { birthDate: '2012-05-01', adults: { moeder: {} }, schoolId });
  const caseId = await openCase(server, family, by);
  await seat(server, caseId, [mentor, 'OWN_ORGANISATION'], by);
  const invitationId = await invite(world, caseId, { by, schoolId });
  const told = await done(server, by, 'giveDuoNotice', noticeOf({ family, caseId }));
  return { family, caseId, invitationId, noticeId: String(pick(told, 'id')) };
}

beforeAll(async () => {
  mine = await known(coordinator, 'mentor');
  hidden = await known('ondersteuningscoordinator-po', 'mentor-po');
});

interface Pair {
  readonly name: LetterAct;
  readonly what: string;
  readonly input: (id: string) => Input;
  readonly hidden: () => string;
}

const pupil = () => mine.family.pupil;
const mother = () => mine.family.adults.moeder;
const stranger = () => hidden.family.adults.moeder.person;
const to = (person: string): Input => ({ addresseeId: person });

const pairs: readonly Pair[] = [
  {
    name: 'makeInvitationLetter',
    what: 'invitationId',
    input: id => invitationLetterOf(id, pupil()).input,
    hidden: () => hidden.invitationId,
  },
  {
    name: 'makeInvitationLetter',
    what: 'addresseeId',
    input: id => invitationLetterOf(mine.invitationId, pupil(), to(id)).input,
    hidden: stranger,
  },
  {
    name: 'makeNoticeLetter',
    what: 'noticeId',
    input: id => noticeLetterOf(id, pupil()).input,
    hidden: () => hidden.noticeId,
  },
  {
    name: 'makeNoticeLetter',
    what: 'addresseeId',
    input: id => noticeLetterOf(mine.noticeId, pupil(), to(id)).input,
    hidden: stranger,
  },
  {
    name: 'makeSchoolTalkLetter',
    what: 'caseId',
    input: id => talkLetterOf(id, mother()).input,
    hidden: () => hidden.caseId,
  },
  {
    name: 'makeSchoolTalkLetter',
    what: 'addresseeId',
    input: id => talkLetterOf(mine.caseId, mother(), to(id)).input,
    hidden: stranger,
  },
];

describe('a letter', () => {
  test.each(pairs)('$name with $what', async ({ name, input, hidden: hiddenId }) => {
    const question = {
      who: coordinator,
      query: textOf(name, bare(name)),
      variables: (id: string) => ({ input: input(id) }),
    };
    expect((await expectAlike(world.server, question, hiddenId())).status).toBe(400);
  });

  test('about what is there and seen, to one of the family, is made', async () => {
    const letters = [
      invitationLetterOf(mine.invitationId, pupil()),
      noticeLetterOf(mine.noticeId, pupil()),
      talkLetterOf(mine.caseId, mother()),
    ];
    for (const letter of letters) expect((await letterBy(world, coordinator, letter)).text).not.toBe('');
  });
});
