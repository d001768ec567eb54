// The acts on a sitting and an invitation that are there, so that there is much to do for them.

import type { GrowingAct } from './growing-acts.js';
import { moveOf, planner } from './sittings.js';
import type { World } from './world.js';

type Ready = GrowingAct['prepare'];

const sittingOf = async (
  { database }: World,
  caseId: string,
): Promise<{ id: string; invitation: string }> => {
  const [one] = await database.query<{ id: string; invitation: string }>(
    'select i.sitting_id as id, i.id as invitation from talk_invitations i where i.case_id = $1 and i.ended_at is null limit 1',
    [caseId],
  );
  return one!;
};

/** A month of its own for each. */
const moveSitting: Ready = async (world, { caseId, size }) => {
  const { id } = await sittingOf(world, caseId);
  return { who: planner, input: moveOf(id, { day: size === 1 ? '2031-05-12' : '2031-06-16' }) };
};

const cancelSitting: Ready = async (world, { caseId }) => {
  const { id } = await sittingOf(world, caseId);
  return { who: planner, input: { sittingId: id, version: 1, because: 'NO_ROOM' } };
};

const withdraw: Ready = async (world, { caseId }) => {
  const { invitation } = await sittingOf(world, caseId);
  return {
    who: 'ondersteuningscoordinator',
    input: { invitationId: invitation, version: 1, because: 'NOT_NEEDED' },
  };
};

export const growingSittingActs: readonly GrowingAct[] = [
  { name: 'moveSitting', act: 'moveSitting', prepare: moveSitting },
  { name: 'cancelSitting', act: 'cancelSitting', prepare: cancelSitting },
  { name: 'withdrawInvitation', act: 'withdrawInvitation', prepare: withdraw },
];
