// The acts on a sitting and an invitation that are there, so that there is much to do for them.

import { slotsOf } from '../../../src/domain/preventive-talk/slots.js';
import { pick } from '../../support/ask.js';
import { done, openCase } from './casework.js';
import { enrol } from './families.js';
import type { GrowingAct } from './growing-acts.js';
import { invitationOf, moveOf, planner, sittingAt, times } from './sittings.js';
import type { World } from './world.js';

const coordinator = 'ondersteuningscoordinator';

type Ready = GrowingAct['prepare'];

interface Invited {
  readonly sittingId: string;
  readonly invitationId: string;
}

/** A sitting of its own to which so many pupils are invited. */
async function invitedTo({ server, database }: World, count: number): Promise<Invited> {
  const sittingId = await sittingAt(database);
  const ids: string[] = [];
  for (const at of slotsOf(times).slice(0, count)) {
    const pupil = await enrol(database, { birthDate: '2012-05-01', adults: {} });
    const input = invitationOf(await openCase(server, pupil), sittingId, { at });
    ids.push(String(pick(await done(server, coordinator, 'inviteToPreventiveTalk', input), 'id')));
  }
  return { sittingId, invitationId: ids[0]! };
}

/** A month of its own for each. */
const move: Ready = async (world, { size }) => {
  const { sittingId } = await invitedTo(world, size);
  return { who: planner, input: moveOf(sittingId, { day: size === 1 ? '2031-05-12' : '2031-06-16' }) };
};

/** Of each pupil whose invitation ends the law is applied: the statements are as many as the invitations. */
const cancel: Ready = async world => {
  const { sittingId } = await invitedTo(world, 1);
  return { who: planner, input: { sittingId, version: 1, because: 'NO_ROOM' } };
};

const withdraw: Ready = async (world, { size }) => {
  const { invitationId } = await invitedTo(world, size);
  return { who: coordinator, input: { invitationId, version: 1, because: 'NOT_NEEDED' } };
};

export const growingSittingActs: readonly GrowingAct[] = [
  { name: 'moveSitting', act: 'moveSitting', prepare: move },
  { name: 'cancelSitting', act: 'cancelSitting', prepare: cancel },
  { name: 'withdrawInvitation', act: 'withdrawInvitation', prepare: withdraw },
];
