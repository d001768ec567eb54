// An invitation is withdrawn before its talk, by the school that made it; with it ends the part of the contact person.

import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pick } from '../../support/ask.js';
import { act, done, type Input, talkOf, traced, type Who } from '../support/casework.js';
import { setTo, usualDayAgain } from '../support/clock.js';
import { allBut, type EveryCapacity, everyCapacity } from '../support/every-capacity.js';
import { inShort, linesOf } from '../support/record-lines.js';
import { badInput, conflict, expectNeverFor, expectRefused, unknownId } from '../support/refusals.js';
import { holder, invitationOf, pupilToInvite, sittingAt } from '../support/sittings.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const coordinator = 'ondersteuningscoordinator';
const name = 'withdrawInvitation';
let everybody: EveryCapacity;

async function invited() {
  const made = await pupilToInvite(world);
  const input = invitationOf(made.caseId, made.sittingId);
  const answer = await done(world.server, coordinator, 'inviteToPreventiveTalk', input);
  return { ...made, invitationId: String(pick(answer, 'id')) };
}

const attempt = (invitationId: string, change: Input = {}, who: Who = coordinator) =>
  ({ who, name, input: { invitationId, version: 1, because: 'NOT_NEEDED', ...change } }) as const;

const seen = async (who: Who, caseId: string): Promise<unknown> => {
  const query = `query ($id: ID!) { case(id: $id) { talkInvitations { endedAt endedBecause } } }`;
  const { data } = await traced(world.server, who, query, { variables: { id: caseId } });
  return pick(data ?? undefined, 'case', 'talkInvitations');
};

beforeEach(() => usualDayAgain(world.server));
beforeAll(async () => {
  usualDayAgain(world.server);
  everybody = await everyCapacity(world.database, (await pupilToInvite(world)).family);
});

describe('the coordinator withdraws an invitation', () => {
  test('and whoever would hold the talk sees the case no more; the school and the pupil see why', async () => {
    const { caseId, invitationId, family } = await invited();
    expect(await seen(holder, caseId)).toEqual([{ endedAt: null, endedBecause: null }]);
    const { data, trace } = await act(
      world.server,
      coordinator,
      name,
      attempt(invitationId, { because: 'INVITED_BY_MISTAKE' }).input,
    );
    const ended = { endedAt: expect.any(String), endedBecause: 'INVITED_BY_MISTAKE' };
    expect(pick(data ?? undefined, name)).toEqual({ id: invitationId, ...ended, version: 2 });
    expect(inShort(await linesOf(world.database, trace))).toEqual([
      'UPDATE PERMITTED TalkInvitation',
      'READ PERMITTED TalkInvitation',
    ]);
    for (const who of [coordinator, family.pupil]) expect(await seen(who, caseId)).toEqual([ended]);
    expect(await seen(holder, caseId)).toBeUndefined();
  });

  test('once, with the version that was read', async () => {
    const { invitationId } = await invited();
    await expectRefused(world, attempt(invitationId, { version: 2 }), conflict('STALE_VERSION'));
    await done(world.server, coordinator, name, attempt(invitationId).input);
    for (const version of [1, 2])
      await expectRefused(world, attempt(invitationId, { version }), conflict('INVITATION_ENDED'));
  });

  test('and the pupil may be invited again, at the time that came free', async () => {
    const { caseId, invitationId, sittingId } = await invited();
    const again = {
      who: coordinator,
      name: 'inviteToPreventiveTalk',
      input: invitationOf(caseId, sittingId),
    };
    const other = await pupilToInvite(world);
    const taken = { ...again, name: 'inviteToPreventiveTalk', input: invitationOf(other.caseId, sittingId) };
    await expectRefused(world, taken as never, conflict('SLOT_TAKEN'));
    await done(world.server, coordinator, name, attempt(invitationId).input);
    await done(world.server, coordinator, 'inviteToPreventiveTalk', taken.input);
    const later = invitationOf(caseId, await sittingAt(world.database), { at: '09:30' });
    await done(world.server, coordinator, 'inviteToPreventiveTalk', later);
    expect(await seen(holder, caseId)).toHaveLength(2);
  });

  test('before its talk begins, and not from then on', async () => {
    const [one, other] = [await invited(), await invited()];
    setTo(world.server, '2026-10-12T09:00:00+02:00');
    await expectRefused(world, attempt(one.invitationId), badInput('SITTING_PAST', 'invitationId'));
    setTo(world.server, '2026-10-12T08:59:00+02:00');
    await done(world.server, coordinator, name, attempt(other.invitationId).input);
  });

  test('not of a talk that was held and handed over; of a draft the school learns nothing', async () => {
    const [one, other] = [await invited(), await invited()];
    const written = async (caseId: string) =>
      pick(await done(world.server, holder, 'writePreventiveTalkReport', talkOf(caseId)), 'id');
    const reportId = await written(one.caseId);
    await done(world.server, holder, 'handOverPreventiveTalkReport', { reportId });
    await expectRefused(world, attempt(one.invitationId), conflict('TALK_HELD'));
    await written(other.caseId);
    await done(world.server, coordinator, name, attempt(other.invitationId).input);
  });

  test('and it is not noted any more that the pupil was fetched', async () => {
    const [one, other] = [await invited(), await invited()];
    await done(world.server, coordinator, name, attempt(one.invitationId).input);
    setTo(world.server, '2026-10-12T10:00:00+02:00');
    const fetched = { invitationId: one.invitationId, version: 2 };
    await expectRefused(
      world,
      { who: coordinator, name: 'notePupilFetched', input: fetched },
      conflict('INVITATION_ENDED'),
    );
    await done(world.server, coordinator, 'notePupilFetched', {
      invitationId: other.invitationId,
      version: 1,
    });
  });

  test('and no letter is made about it any more', async () => {
    const [one, other] = [await invited(), await invited()];
    const letter = ({ invitationId, family }: typeof one) => ({
      ...{ invitationId, addresseeId: family.pupil.person },
      ...{ telling: 'WHOLE', format: 'PDF' },
    });
    await done(world.server, coordinator, name, attempt(one.invitationId).input);
    await expectRefused(
      world,
      { who: coordinator, name: 'makeInvitationLetter', input: letter(one) },
      conflict('INVITATION_ENDED'),
    );
    await done(world.server, coordinator, 'makeInvitationLetter', letter(other), '{ id }');
  });

  test('nobody else, nor the coordinator of another school', async () => {
    const { invitationId } = await invited();
    await expectRefused(world, attempt(invitationId, {}, 'ondersteuningscoordinator-po'), unknownId);
    const { input } = attempt(invitationId);
    await expectNeverFor(world, everybody, { capacities: allBut(coordinator), name, input });
  });
});
