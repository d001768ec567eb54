// An act on talks, reasons, the mentor's place or a request for facts, with an id that exists but may not be seen, is refused
// like one with an id of nothing: to the byte, and by the same statements.

import { beforeAll, describe, expect, test } from 'vitest';
import { personaNamed, pick } from '../support/ask.js';
import { type Act, bare, textOf } from './support/acts.js';
import { expectAlike } from './support/alike.js';
import { done, type Input, openCase, seat, type Who } from './support/casework.js';
import { enrol, type Family } from './support/families.js';
import { given, jointTalkOf, reasonOf, requestOf, schoolTalkOf, withParents } from './support/talks.js';
import { openWorld } from './support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';

interface Known {
  readonly family: Family<'moeder' | 'vader'>;
  readonly caseId: string;
  readonly participantId: string;
  readonly reasonId: string;
}

let mine: Known;
let hidden: Known;
/** What the father said about a child of ours, which the mother does not read. */
let fathersId: string;

async function known(by: Who, mentor: Who): Promise<Known> {
  const { organisation } = typeof by === 'string' ? personaNamed(by) : by;
  const adults = { moeder: {}, vader: { kind: 'PARENT_WITHOUT' } } as const;
  const family = await enrol(world.database, { birthDate: '2012-05-01', adults, schoolId: organisation! });
  const caseId = await openCase(world.server, family, by);
  const participantId = await seat(world.server, caseId, [mentor, 'OWN_ORGANISATION'], by);
  const reason = await done(world.server, mentor, 'stateAbsenceReason', reasonOf(family));
  return { family, caseId, participantId, reasonId: String(pick(reason, 'id')) };
}

beforeAll(async () => {
  mine = await known(coordinator, 'mentor');
  await seat(world.server, mine.caseId, ['jeugdarts', 'REFERRAL']);
  const said = { saidBy: 'OUDER', speakerId: mine.family.adults.vader.person };
  const fathers = await done(world.server, 'mentor', 'stateAbsenceReason', reasonOf(mine.family, said));
  fathersId = String(pick(fathers, 'id'));
  hidden = await known('ondersteuningscoordinator-po', 'mentor-po');
});

interface Pair {
  readonly who: () => Who;
  readonly name: Act;
  readonly what: string;
  readonly input: (id: string) => Input;
  readonly hidden: () => string;
}

const me = (who: Who) => () => who;
const hiddenCase = () => hidden.caseId;
const hiddenParent = () => hidden.family.adults.moeder.person;

const pairs: readonly Pair[] = [
  {
    who: me('mentor'),
    name: 'stateAbsenceReason',
    what: 'pupilId',
    input: pupilId => reasonOf({ pupilId }),
    hidden: () => hidden.family.pupilId,
  },
  {
    who: me('mentor'),
    name: 'stateAbsenceReason',
    what: 'caseId',
    input: caseId => ({ ...reasonOf(mine.family), pupilId: null, caseId }),
    hidden: hiddenCase,
  },
  {
    who: me('mentor'),
    name: 'stateAbsenceReason',
    what: 'speakerId',
    input: speakerId => reasonOf(mine.family, { saidBy: 'OUDER', speakerId }),
    hidden: hiddenParent,
  },
  {
    who: me('mentor'),
    name: 'stateAbsenceReason',
    what: 'correctsId',
    input: correctsId => reasonOf(mine.family, { correctsId }),
    hidden: () => hidden.reasonId,
  },
  {
    who: () => mine.family.adults.moeder,
    name: 'stateAbsenceReason',
    what: 'correctsId of what the other parent said',
    input: correctsId => reasonOf(mine.family, { saidBy: 'OUDER', correctsId }),
    hidden: () => fathersId,
  },
  {
    who: me('mentor'),
    name: 'recordSchoolTalk',
    what: 'caseId',
    input: caseId => schoolTalkOf(caseId),
    hidden: hiddenCase,
  },
  {
    who: me('mentor'),
    name: 'recordSchoolTalk',
    what: 'parentIds',
    input: person => schoolTalkOf(mine.caseId, { ...withParents(), parentIds: [person] }),
    hidden: hiddenParent,
  },
  {
    who: me('jeugdarts'),
    name: 'recordJointTalk',
    what: 'caseId',
    input: caseId => jointTalkOf(caseId, mine.family),
    hidden: hiddenCase,
  },
  {
    who: me('jeugdarts'),
    name: 'recordJointTalk',
    what: 'presentIds',
    input: person => jointTalkOf(mine.caseId, mine.family, { presentIds: [person] }),
    hidden: hiddenParent,
  },
  {
    who: me('verzuimcoordinator'),
    name: 'recordInformationRequest',
    what: 'pupilId',
    input: pupilId => requestOf({ pupilId }, mine.family.adults.vader, given),
    hidden: () => hidden.family.pupilId,
  },
  {
    who: me('verzuimcoordinator'),
    name: 'recordInformationRequest',
    what: 'parentId',
    input: parentId => ({ ...requestOf(mine.family, mine.family.adults.vader, given), parentId }),
    hidden: () => hidden.family.adults.vader.person,
  },
  {
    who: me(coordinator),
    name: 'handOverMentorPlace',
    what: 'participantId',
    input: participantId => ({
      participantId,
      version: 1,
      personId: personaNamed('vertrouwde-persoon').person,
    }),
    hidden: () => hidden.participantId,
  },
  {
    who: me(coordinator),
    name: 'handOverMentorPlace',
    what: 'personId',
    input: personId => ({ participantId: mine.participantId, version: 1, personId }),
    hidden: () => personaNamed('mentor-po').person,
  },
];

describe('an act', () => {
  test.each(pairs)('$name with $what', async ({ who, name, input, hidden: hiddenId }) => {
    const question = {
      who: who(),
      query: textOf(name, bare(name)),
      variables: (id: string) => ({ input: input(id) }),
    };
    const answer = await expectAlike(world.server, question, hiddenId());
    expect(answer.status).toBe(400);
  });

  test('with what is there and seen is done', async () => {
    const { server } = world;
    const { family, caseId, participantId, reasonId } = mine;
    await done(server, 'mentor', 'stateAbsenceReason', reasonOf(family, { correctsId: reasonId }));
    const { moeder } = family.adults;
    await done(server, 'mentor', 'recordSchoolTalk', schoolTalkOf(caseId, withParents(moeder)));
    await done(server, 'jeugdarts', 'recordJointTalk', jointTalkOf(caseId, family));
    const request = requestOf(family, family.adults.vader, given);
    await done(server, 'verzuimcoordinator', 'recordInformationRequest', request);
    const personId = personaNamed('vertrouwde-persoon').person;
    await done(server, coordinator, 'handOverMentorPlace', { participantId, version: 1, personId });
  });
});
