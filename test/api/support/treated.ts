// Pupils in care as the tests of wilsonbekwaamheid have them: with both parents, treated by the jeugdarts or by colleagues.

import { askConsent, openCase, say, seat, towards, type Who } from './casework.js';
import { enrol, type Family } from './families.js';
import { seatByHand } from './seats.js';
import type { World } from './world.js';

export type BothParents = Family<'moeder' | 'vader'>;

export const bothParents = ({ database }: World, birthDate: string): Promise<BothParents> =>
  enrol(database, { birthDate, adults: { moeder: {}, vader: {} } });

/** A pupil whom the jeugdarts treats. */
export async function treated(world: World, birthDate: string): Promise<BothParents> {
  const family = await bothParents(world, birthDate);
  await seat(world.server, await openCase(world.server, family), ['jeugdarts', 'REFERRAL']);
  return family;
}

/** A colleague in care, in the treatment team and let know by consent which pupil it is. */
export async function colleagueOf(
  { server, database }: World,
  family: BothParents,
  caseId: string,
  who: Who,
): Promise<Who> {
  await seatByHand(database, family, caseId, [who, 'TREATMENT']);
  const consentId = await askConsent(server, 'ondersteuningscoordinator', caseId, {
    dataClasses: ['D01'],
    recipients: towards(who),
    purposes: ['CARE_COORDINATION'],
  });
  await say(server, family.pupil, 'giveConsent', consentId);
  return who;
}
