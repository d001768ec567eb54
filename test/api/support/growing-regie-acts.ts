// What the acts on regie and phases are given so that there is much to do for them.

import { inviteByHand } from './breakthrough.js';
import { done, type Input, openCase } from './casework.js';
import type { GrowingAct } from './growing-acts.js';
import { coordinator, type GrownCase } from './grown-case.js';
import { giveRegie, toFamily } from './regies.js';
import type { World } from './world.js';

/** Handed to somebody at school first, so that it is the mother's anew. */
const handOver: GrowingAct['prepare'] = async (world, { caseId, family }) => {
  const [held] = await world.database.query<{ isMentors: boolean }>(
    `select capacity = 'mentor' as "isMentors" from regies where case_id = $1 and until_at is null order by from_at, id limit 1`,
    [caseId],
  );
  // At whose table it is, there they sit (AM:151).
  await inviteByHand(world, caseId, 'INVITED', 'mentor', coordinator, family.adults.moeder);
  await giveRegie(world, caseId, held!.isMentors ? coordinator : 'mentor');
  return { who: coordinator, input: await toFamily(world.database, caseId, family.adults.moeder.person) };
};

async function versionOf({ database }: World, caseId: string): Promise<{ version: number; phase: string }> {
  const [found] = await database.query<{ version: number; phase: string }>(
    'select version, phase from cases where id = $1',
    [caseId],
  );
  return found!;
}

/** There and back again, with a reason each time. */
const move: GrowingAct['prepare'] = async (world, { caseId }) => {
  const { version, phase } = await versionOf(world, caseId);
  const toPhase = phase === 'PH4' ? 'PH5' : 'PH4';
  return { who: coordinator, input: { caseId, version, toPhase, reason: 'Anders afgesproken.' } };
};

/** Another case of the pupil: in the grown one others act after this. */
async function ended(world: World, { family }: GrownCase): Promise<Input> {
  const caseId = await openCase(world.server, family);
  return { caseId, version: 1, result: 'OTHER', reason: 'Verhuisd.' };
}

const close: GrowingAct['prepare'] = async (world, grown) => ({
  who: coordinator,
  input: await ended(world, grown),
});

const reopen: GrowingAct['prepare'] = async (world, grown) => {
  const input = await ended(world, grown);
  await done(world.server, coordinator, 'closeCase', input);
  return { who: coordinator, input: { caseId: input.caseId, reason: 'Terug van weggeweest.' } };
};

export const growingRegieActs: readonly GrowingAct[] = [
  { name: 'moveCase', act: 'moveCase', prepare: move },
  { name: 'reopenCase', act: 'reopenCase', prepare: reopen },
  { name: 'closeCase', act: 'closeCase', prepare: close },
  { name: 'handOverRegie', act: 'handOverRegie', prepare: handOver },
];
