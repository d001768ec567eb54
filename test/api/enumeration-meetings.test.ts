// An act on a meeting, with an id that exists but may not be seen, is refused like one with an id of nothing: to the byte, and
// by the same statements.

import { beforeAll, describe, expect, test } from 'vitest';
import { organisations } from '../../src/demo/region/organisations.js';
import { personaNamed } from '../support/ask.js';
import { type Act, bare, textOf } from './support/acts.js';
import { expectAlike } from './support/alike.js';
import { done, type Input, openCase, type Who } from './support/casework.js';
import { appoint } from './support/every-capacity.js';
import { enrol } from './support/families.js';
import {
  agreedOf,
  agreementAt,
  begin,
  cancelledOf,
  deviationOf,
  minutesParagraphOf,
  minutesSettledOf,
  movedOf,
  planner,
  planOne,
  presenceOf,
  putOf,
} from './support/meetings.js';
import { seatIn } from './support/regies.js';
import { idOfDone } from './support/stagnation.js';
import { openWorld } from './support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';

interface Known {
  readonly caseId: string;
  /** To come; nothing is on it. */
  readonly meetingId: string;
  readonly itemId: string;
  readonly participantId: string;
  readonly pupil: string;
  readonly invitationId: string;
  readonly minutesId: string;
  readonly agreementId: string;
}

let mine: Known;
let hidden: Known;

async function known(by: string, plans: Who, school: 'po' | 'vo'): Promise<Known> {
  const { id: schoolId } = organisations[school];
  const family = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} }, schoolId });
  const caseId = await openCase(world.server, family, by);
  const chair = { personId: personaNamed(by).person, organisationId: schoolId };
  const meetingId = await planOne(world, { chair, organisationIds: [] }, plans);
  const held = await planOne(world, { chair, organisationIds: [] }, plans);
  const itemId = await idOfDone(world, by, 'putCaseOnMeeting', putOf(caseId, held));
  const participantId = await seatIn(world.database, caseId, by);
  const invitationId = await idOfDone(world, by, 'inviteToItem', { meetingItemId: itemId, participantId });
  await begin(world.database, held);
  const minutesId = await idOfDone(world, by, 'beginMinutes', { meetingItemId: itemId });
  const agreementId = await agreementAt(world, minutesId, by);
  const pupil = family.pupil.person;
  return { caseId, meetingId, itemId, participantId, pupil, invitationId, minutesId, agreementId };
}

beforeAll(async () => {
  mine = await known(coordinator, planner, 'vo');
  const elsewhere = await appoint(world.database, 'organisatiebeheerder', organisations.po.id);
  hidden = await known('ondersteuningscoordinator-po', elsewhere, 'po');
});

interface Pair {
  readonly name: Act;
  readonly what: keyof Known;
  readonly input: (id: string) => Input;
  readonly who?: Who;
}

const pairs: readonly Pair[] = [
  { name: 'moveMeeting', what: 'meetingId', input: id => movedOf(id), who: planner },
  { name: 'cancelMeeting', what: 'meetingId', input: id => cancelledOf(id), who: planner },
  { name: 'putCaseOnMeeting', what: 'caseId', input: id => putOf(id, mine.meetingId) },
  { name: 'putCaseOnMeeting', what: 'meetingId', input: id => putOf(mine.caseId, id) },
  {
    name: 'inviteToItem',
    what: 'itemId',
    input: id => ({ meetingItemId: id, participantId: mine.participantId }),
  },
  {
    name: 'inviteToItem',
    what: 'participantId',
    input: id => ({ meetingItemId: mine.itemId, participantId: id }),
  },
  {
    name: 'inviteToItem',
    what: 'pupil',
    input: id => ({ meetingItemId: mine.itemId, familyMemberId: id }),
  },
  {
    name: 'withdrawMeetingInvitation',
    what: 'invitationId',
    input: id => ({ invitationId: id, version: 1 }),
  },
  { name: 'recordPresence', what: 'invitationId', input: id => presenceOf(id) },
  { name: 'beginMinutes', what: 'itemId', input: id => ({ meetingItemId: id }) },
  { name: 'writeMinutesParagraph', what: 'minutesId', input: id => minutesParagraphOf(id) },
  {
    name: 'writeMinutesParagraph',
    what: 'invitationId',
    input: id =>
      minutesParagraphOf(mine.minutesId, {}, { part: 'DOCUMENT', sentOn: '2026-10-01', sentToIds: [id] }),
  },
  {
    name: 'writeMinutesParagraph',
    what: 'pupil',
    input: id => minutesParagraphOf(mine.minutesId, { about: 'PARENT', personId: id }),
  },
  { name: 'agreeAtMeeting', what: 'minutesId', input: id => agreedOf(id) },
  { name: 'settleMinutes', what: 'minutesId', input: id => minutesSettledOf(id) },
  { name: 'reportDeviation', what: 'minutesId', input: id => deviationOf(id, mine.agreementId) },
  { name: 'reportDeviation', what: 'agreementId', input: id => deviationOf(mine.minutesId, id) },
];

describe('an act', () => {
  test.each(pairs)('$name with $what', async ({ name, input, what, who = coordinator }) => {
    const question = {
      who,
      query: textOf(name, bare(name)),
      variables: (id: string) => ({ input: input(id) }),
    };
    const answer = await expectAlike(world.server, question, hidden[what]);
    expect(answer.status).toBe(400);
  });

  test('with what is there and seen is done', async () => {
    const { server } = world;
    const { caseId, meetingId, itemId, pupil, invitationId, minutesId, agreementId } = mine;
    await done(server, coordinator, 'putCaseOnMeeting', putOf(caseId, meetingId));
    await done(server, coordinator, 'inviteToItem', { meetingItemId: itemId, familyMemberId: pupil });
    await done(server, coordinator, 'recordPresence', presenceOf(invitationId));
    const sent = { part: 'DOCUMENT', sentOn: '2026-10-01', sentToIds: [invitationId] };
    await done(server, coordinator, 'writeMinutesParagraph', minutesParagraphOf(minutesId, {}, sent));
    await done(server, coordinator, 'reportDeviation', deviationOf(minutesId, agreementId));
    await done(server, coordinator, 'settleMinutes', minutesSettledOf(minutesId));
    await done(server, planner, 'moveMeeting', movedOf(meetingId));
  });
});
