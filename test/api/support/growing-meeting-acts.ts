// What the acts on meetings are given so that there is much to do for them.

import { done, type Input } from './casework.js';
import type { GrowingAct } from './growing-acts.js';
import { coordinator, type GrownCase } from './grown-case.js';
import {
  agreedOf,
  agreementAt,
  cancelledOf,
  deviationOf,
  itemOf,
  meetingOf,
  minutesOf,
  minutesParagraphOf,
  minutesSettledOf,
  movedOf,
  planner,
  planOne,
  presenceOf,
  putOf,
} from './meetings.js';
import { seatIn } from './regies.js';
import { idOfDone } from './stagnation.js';
import type { World } from './world.js';

type Ready = GrowingAct['prepare'];

/** The case on a meeting to which as many are invited as take part in it, of the little or the much there is. */
async function put(
  world: World,
  { caseId, size }: GrownCase,
): Promise<{ meetingId: string; itemId: string; invitationIds: string[] }> {
  const item = await itemOf(world, caseId);
  const seats = await world.database.query<{ id: string }>(
    `select distinct on (person_id, capacity) id from participants
      where case_id = $1 and until_at is null and person_id <> all (array(select g.person_id from regies g where g.case_id = $1))
      order by person_id, capacity limit $2`,
    [caseId, Math.min(size, 6)],
  );
  const invitationIds: string[] = [];
  for (const { id } of seats) {
    const input = { meetingItemId: item.itemId, participantId: id };
    invitationIds.push(await idOfDone(world, coordinator, 'inviteToItem', input));
  }
  return { ...item, invitationIds };
}

const as = (input: Input) => ({ who: coordinator, input });

const change =
  (of: (id: string) => Input): Ready =>
  async world => ({ who: planner, input: of(await planOne(world)) });

const putOn: Ready = async (world, { caseId }) => as(putOf(caseId, await planOne(world)));

const invite: Ready = async (world, grown) => {
  const { itemId } = await put(world, grown);
  return as({
    meetingItemId: itemId,
    participantId: await seatIn(world.database, grown.caseId, coordinator),
  });
};

const withdraw: Ready = async (world, grown) => {
  const { invitationIds } = await put(world, grown);
  return as({ invitationId: invitationIds[0]!, version: 1 });
};

const tell: Ready = async (world, grown) => {
  const { invitationIds, ...item } = await put(world, grown);
  await minutesOf(world, item);
  return as(presenceOf(invitationIds[0]!));
};

const beginMinutes: Ready = async (world, grown) => {
  const { meetingId, itemId } = await put(world, grown);
  await world.database.query(`update meetings set starts_at = '2026-10-05T06:00:00Z' where id = $1`, [
    meetingId,
  ]);
  return as({ meetingItemId: itemId });
};

/** Minutes with as many paragraphs as there is of everything, and everybody there. */
async function written(world: World, grown: GrownCase): Promise<string> {
  const { invitationIds, ...item } = await put(world, grown);
  const minutesId = await minutesOf(world, item);
  for (const invitationId of invitationIds) {
    await done(world.server, coordinator, 'recordPresence', presenceOf(invitationId));
    await done(world.server, coordinator, 'writeMinutesParagraph', minutesParagraphOf(minutesId));
  }
  return minutesId;
}

const inMinutes =
  (of: (minutesId: string, grown: GrownCase) => Input): Ready =>
  async (world, grown) =>
    as(of(await written(world, grown), grown));

const deviate: Ready = async (world, grown) => {
  const minutesId = await written(world, grown);
  return as(deviationOf(minutesId, await agreementAt(world, minutesId)));
};

export const growingMeetingActs: readonly GrowingAct[] = [
  {
    name: 'planMeeting',
    act: 'planMeeting',
    prepare: async () => ({ who: planner, input: meetingOf() }),
  },
  { name: 'moveMeeting', act: 'moveMeeting', prepare: change(movedOf) },
  { name: 'cancelMeeting', act: 'cancelMeeting', prepare: change(cancelledOf) },
  { name: 'putCaseOnMeeting', act: 'putCaseOnMeeting', prepare: putOn },
  { name: 'inviteToItem', act: 'inviteToItem', prepare: invite },
  { name: 'withdrawMeetingInvitation', act: 'withdrawMeetingInvitation', prepare: withdraw },
  { name: 'recordPresence', act: 'recordPresence', prepare: tell },
  { name: 'beginMinutes', act: 'beginMinutes', prepare: beginMinutes },
  {
    name: 'writeMinutesParagraph',
    act: 'writeMinutesParagraph',
    prepare: inMinutes(id => minutesParagraphOf(id)),
  },
  {
    name: 'agreeAtMeeting',
    act: 'agreeAtMeeting',
    prepare: inMinutes((id, { size }) => agreedOf(id, Math.min(size, 20))),
  },
  { name: 'settleMinutes', act: 'settleMinutes', prepare: inMinutes(id => minutesSettledOf(id)) },
  { name: 'reportDeviation', act: 'reportDeviation', prepare: deviate },
];
