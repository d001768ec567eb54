// Meetings and who is invited (DB:355-359, FM:17-19): who plans them, who puts a case on one, and that whoever is invited to
// one case learns of the others that they are there and how long they take, and nothing else (K13).

import { beforeAll, describe, expect, test } from 'vitest';
import { organisations } from '../../../src/demo/region/organisations.js';
import { personaNamed, pick } from '../../support/ask.js';
import { done, type Input, traced, type Who } from '../support/casework.js';
import { type EveryCapacity, everyCapacity } from '../support/every-capacity.js';
import {
  begin,
  cancelledOf,
  invite,
  itemOf,
  meetingOf,
  movedOf,
  planner,
  planOne,
  presenceOf,
  putOf,
} from '../support/meetings.js';
import { badInput, conflict, expectNeverFor, expectRefused, unknownId } from '../support/refusals.js';
import { caseOfPupilBorn, idOfDone, type StalledCase } from '../support/stagnation.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';

const meetingsSeenBy = async (who: Who): Promise<readonly { id: string; caseLengths: number[] }[]> => {
  const query = '{ meetings { id kind place caseLengths } }';
  const { data } = await traced(world.server, who, query);
  return (pick(data ?? undefined, 'meetings') ?? []) as readonly { id: string; caseLengths: number[] }[];
};

const idsSeenBy = async (who: Who): Promise<string[]> => (await meetingsSeenBy(who)).map(one => one.id);

interface SeenInvitation {
  readonly capacity: string;
  readonly present: boolean | null;
  readonly caseNumber: number;
}

async function invitationsSeenBy(who: Who, { caseId }: StalledCase): Promise<readonly SeenInvitation[]> {
  const query = `{ case(id: "${caseId}") { meetingInvitations { capacity present caseNumber endedAt } } }`;
  const { data } = await traced(world.server, who, query);
  return (pick(data ?? undefined, 'case', 'meetingInvitations') ??
    []) as unknown as readonly SeenInvitation[];
}

const capacitiesSeenBy = async (who: Who, of: StalledCase): Promise<string[]> =>
  (await invitationsSeenBy(who, of)).map(one => one.capacity).sort();

async function participantsSeenBy(who: Who, { caseId }: StalledCase): Promise<string[]> {
  const { data } = await traced(world.server, who, `{ case(id: "${caseId}") { participants { capacity } } }`);
  const lines = (pick(data ?? undefined, 'case', 'participants') ?? []) as { capacity: string }[];
  return lines.map(one => one.capacity).sort();
}

describe('a meeting', () => {
  test('is planned by the organisation that holds it, and seen by whose organisation comes', async () => {
    const meetingId = await planOne(world);
    for (const who of [planner, coordinator, 'mentor', 'leerplichtambtenaar'])
      expect(await idsSeenBy(who)).toContain(meetingId);
    for (const who of ['jeugdarts', 'swv-casemanager', 'ondersteuningscoordinator-po'])
      expect(await idsSeenBy(who)).not.toContain(meetingId);
  });

  test('is seen by whoever chairs or assists, wherever they work', async () => {
    const chair = { personId: personaNamed('swv-coordinator').person, organisationId: organisations.swv.id };
    const assistant = {
      personId: personaNamed('schoolmaatschappelijk-werker').person,
      organisationId: organisations.smw.id,
    };
    const meetingId = await planOne(world, { chair, assistant, organisationIds: [] });
    for (const who of ['swv-coordinator', 'schoolmaatschappelijk-werker'])
      expect(await idsSeenBy(who)).toContain(meetingId);
    for (const who of ['swv-casemanager', 'leerplichtambtenaar', 'jeugdarts'])
      expect(await idsSeenBy(who)).not.toContain(meetingId);
  });

  test('is for a time to come, with a chair who works there, among organisations of the region', async () => {
    const refused = (change: Input, told: ReturnType<typeof badInput>) =>
      expectRefused(world, { who: planner, name: 'planMeeting', input: meetingOf(change) }, told);
    await refused({ startsAt: '2026-10-05T06:00:00.000Z' }, badInput('MEETING_PAST', 'startsAt'));
    const elsewhere = {
      personId: personaNamed(coordinator).person,
      organisationId: organisations.gemeente.id,
    };
    await refused({ chair: elsewhere }, badInput('NOT_APPOINTED'));
    await refused({ assistant: elsewhere }, badInput('NOT_APPOINTED'));
    await refused({ organisationIds: [personaNamed(coordinator).person] }, unknownId);
  });

  test('is moved with what it was before, and cancelled with a reason, until it begins', async () => {
    const meetingId = await planOne(world);
    const moved = await done(world.server, planner, 'moveMeeting', movedOf(meetingId));
    expect(moved).toMatchObject({
      startsAt: '2026-10-13T09:00:00.000Z',
      movedFrom: '2026-10-12T09:00:00.000Z',
      length: 45,
      version: 2,
    });
    const refused = (
      name: 'moveMeeting' | 'cancelMeeting',
      input: Input,
      told: ReturnType<typeof conflict>,
    ) => expectRefused(world, { who: planner, name, input }, told);
    await refused('moveMeeting', movedOf(meetingId), conflict('STALE_VERSION'));
    await refused('cancelMeeting', cancelledOf(meetingId), conflict('STALE_VERSION'));
    await done(world.server, planner, 'cancelMeeting', cancelledOf(meetingId, { version: 2 }));
    await refused('moveMeeting', movedOf(meetingId, { version: 3 }), conflict('MEETING_NOT_PLANNED'));
    const begun = await planOne(world);
    await begin(world.database, begun);
    await refused('cancelMeeting', cancelledOf(begun), conflict('MEETING_NOT_PLANNED'));
  });
});

describe('a case on a meeting', () => {
  let first: StalledCase;
  let second: StalledCase;
  let meetingId: string;
  let itemId: string;

  beforeAll(async () => {
    first = await caseOfPupilBorn(world, '2012-05-01');
    second = await caseOfPupilBorn(world, '2012-06-01');
    meetingId = await planOne(world);
    itemId = await idOfDone(world, coordinator, 'putCaseOnMeeting', putOf(first.caseId, meetingId));
    await done(
      world.server,
      coordinator,
      'putCaseOnMeeting',
      putOf(second.caseId, meetingId, { length: 20 }),
    );
  });

  test('is one of so many, each of so long: more is told of none to whoever is invited to another', async () => {
    await invite(world, { caseId: first.caseId, itemId }, first.family.pupil);
    await invite(world, { caseId: first.caseId, itemId }, 'jeugdarts');
    expect(await invitationsSeenBy('jeugdarts', first)).toMatchObject([
      { capacity: 'LEERLING', caseNumber: 1 },
      { capacity: 'JEUGDARTS', caseNumber: 1 },
    ]);
    expect(await invitationsSeenBy('jeugdarts', second)).toEqual([]);
    expect((await meetingsSeenBy('jeugdarts')).find(one => one.id === meetingId)?.caseLengths).toEqual([
      15, 20,
    ]);
    const ofPupil = await meetingsSeenBy(first.family.pupil);
    expect(ofPupil).toMatchObject([{ id: meetingId, caseLengths: [15, 20] }]);
    expect(await meetingsSeenBy(second.family.pupil)).toEqual([]);
  });

  test('comes on a meeting once, while it is to come and there is time', async () => {
    const refused = (input: Input, told: ReturnType<typeof conflict>) =>
      expectRefused(world, { who: coordinator, name: 'putCaseOnMeeting', input }, told);
    await refused(putOf(first.caseId, meetingId), conflict('ALREADY_SO'));
    const third = await caseOfPupilBorn(world, '2012-07-01');
    await refused(putOf(third.caseId, meetingId, { length: 26 }), conflict('MEETING_FULL'));
    await done(world.server, coordinator, 'putCaseOnMeeting', putOf(third.caseId, meetingId, { length: 25 }));
    const cancelled = await planOne(world);
    await done(world.server, planner, 'cancelMeeting', cancelledOf(cancelled));
    await refused(putOf(first.caseId, cancelled), conflict('MEETING_NOT_PLANNED'));
    await expectRefused(
      world,
      { who: planner, name: 'moveMeeting', input: movedOf(meetingId, { length: 59 }) },
      badInput('MEETING_FULL', 'length'),
    );
  });
});

describe('an invitation', () => {
  let of: StalledCase;
  let item: { meetingId: string; itemId: string };

  beforeAll(async () => {
    of = await caseOfPupilBorn(world, '2012-05-01');
    item = await itemOf(world, of.caseId);
  });

  const inviting = (who: Who): Promise<string> => invite(world, { caseId: of.caseId, ...item }, who);

  test('of somebody from care is seen by whoever is invited along, and so is their line in the case', async () => {
    await inviting('mentor');
    expect(await participantsSeenBy('leerplichtambtenaar', of)).not.toContain('JEUGDARTS');
    await inviting('jeugdarts');
    expect(await capacitiesSeenBy('leerplichtambtenaar', of)).toEqual(['MENTOR']);
    expect(await participantsSeenBy('mentor', of)).toContain('JEUGDARTS');
    expect(await participantsSeenBy('leerplichtambtenaar', of)).not.toContain('JEUGDARTS');
    await inviting('leerplichtambtenaar');
    expect(await capacitiesSeenBy('leerplichtambtenaar', of)).toEqual([
      'JEUGDARTS',
      'LEERPLICHTAMBTENAAR',
      'MENTOR',
    ]);
    expect(await participantsSeenBy('leerplichtambtenaar', of)).toContain('JEUGDARTS');
    expect(await participantsSeenBy('swv-casemanager', of)).not.toContain('JEUGDARTS');
  });

  test('that is withdrawn shows nobody from care any more', async () => {
    const invitationId = await inviting('swv-casemanager');
    expect(await participantsSeenBy('swv-casemanager', of)).toContain('JEUGDARTS');
    await done(world.server, coordinator, 'withdrawMeetingInvitation', { invitationId, version: 1 });
    expect(await participantsSeenBy('swv-casemanager', of)).not.toContain('JEUGDARTS');
    await expectRefused(
      world,
      {
        who: coordinator,
        name: 'withdrawMeetingInvitation',
        input: { invitationId, version: 2 },
      },
      conflict('INVITATION_ENDED'),
    );
    await inviting('swv-casemanager');
  });

  test('that is withdrawn past the API shows nobody either, before the law has passed over it', async () => {
    const other = await caseOfPupilBorn(world, '2012-05-01');
    const { itemId } = await itemOf(world, other.caseId);
    await invite(world, { caseId: other.caseId, itemId }, 'jeugdarts');
    const invitationId = await invite(world, { caseId: other.caseId, itemId }, 'swv-casemanager');
    expect(await participantsSeenBy('swv-casemanager', other)).toContain('JEUGDARTS');
    await world.database.query('update meeting_invitations set ended_at = recorded_at where id = $1', [
      invitationId,
    ]);
    expect(await participantsSeenBy('swv-casemanager', other)).not.toContain('JEUGDARTS');
  });

  test('is made once to each, of this case or its family, and says which of the two', async () => {
    const refused = (input: Input, told: ReturnType<typeof conflict>) =>
      expectRefused(world, { who: coordinator, name: 'inviteToItem', input }, told);
    await inviting(of.family.adults.moeder);
    const mother = { meetingItemId: item.itemId, familyMemberId: of.family.adults.moeder.person };
    await refused(mother, conflict('ALREADY_SO'));
    const neither = badInput('INVALID_FIELD', 'participantId', 'familyMemberId');
    await refused({ meetingItemId: item.itemId }, neither);
    await refused({ ...mother, participantId: of.caseId }, neither);
    const stranger = await caseOfPupilBorn(world, '2012-05-01');
    await refused({ ...mother, familyMemberId: stranger.family.adults.moeder.person }, unknownId);
  });

  test('tells once the meeting has begun who was there, and who was invited and absent', async () => {
    const invitationId = await inviting(of.family.pupil);
    const attempt = { who: coordinator, name: 'recordPresence', input: presenceOf(invitationId) } as const;
    await expectRefused(world, attempt, conflict('MEETING_NOT_BEGUN'));
    await begin(world.database, item.meetingId);
    await done(world.server, coordinator, 'recordPresence', presenceOf(invitationId, { present: false }));
    await expectRefused(world, attempt, conflict('STALE_VERSION'));
    const seen = await invitationsSeenBy(of.family.pupil, of);
    expect(seen.find(one => one.capacity === 'LEERLING')).toMatchObject({ present: false });
    await expectRefused(
      world,
      {
        who: coordinator,
        name: 'withdrawMeetingInvitation',
        input: { invitationId, version: 2 },
      },
      conflict('PRESENCE_TOLD'),
    );
  });
});

describe('whoever', () => {
  let everybody: EveryCapacity;
  const nothing = '00000000-0000-4000-8000-000000000000';

  beforeAll(async () => {
    const { family } = await caseOfPupilBorn(world, '2012-05-01');
    everybody = await everyCapacity(world.database, family);
  });

  test('is not of the administration of an organisation plans, moves and cancels no meeting', async () => {
    const capacities = [...everybody.keys()].filter(one => one !== 'organisatiebeheerder');
    await expectNeverFor(world, everybody, { capacities, name: 'planMeeting', input: meetingOf() });
    await expectNeverFor(world, everybody, { capacities, name: 'moveMeeting', input: movedOf(nothing) });
    await expectNeverFor(world, everybody, {
      capacities,
      name: 'cancelMeeting',
      input: cancelledOf(nothing),
    });
  });

  test('is no coordinator invites nobody, withdraws nothing, and tells of nobody whether they were there', async () => {
    const capacities = [...everybody.keys()].filter(one => one !== 'ondersteuningscoordinator');
    const as = { invitationId: nothing, version: 1 };
    const input = { meetingItemId: nothing, participantId: nothing };
    await expectNeverFor(world, everybody, { capacities, name: 'inviteToItem', input });
    await expectNeverFor(world, everybody, { capacities, name: 'withdrawMeetingInvitation', input: as });
    await expectNeverFor(world, everybody, {
      capacities,
      name: 'recordPresence',
      input: presenceOf(nothing),
    });
  });
});
