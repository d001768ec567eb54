// What the acts on the regie are given so that there is much to do for them.

import type { GrowingAct } from './growing-acts.js';
import { coordinator } from './grown-case.js';
import { giveRegie, toFamily } from './regies.js';

/** Handed to somebody at school first, so that it is the mother's anew. */
const handOver: GrowingAct['prepare'] = async (world, { caseId, family }) => {
  const [held] = await world.database.query<{ isMentors: boolean }>(
    `select capacity = 'mentor' as "isMentors" from regies where case_id = $1 and until_at is null order by from_at, id limit 1`,
    [caseId],
  );
  await giveRegie(world, caseId, held!.isMentors ? coordinator : 'mentor');
  return { who: coordinator, input: await toFamily(world.database, caseId, family.adults.moeder.person) };
};

export const growingRegieActs: readonly GrowingAct[] = [
  { name: 'handOverRegie', act: 'handOverRegie', prepare: handOver },
];
