// A case that has been looked at: something for the record to tell.

import { expect } from 'vitest';
import {
  askConsent,
  done,
  giveFeedback,
  openCase,
  say,
  seat,
  talkOf,
  traced,
  type Who,
} from '../../api/support/casework.js';
import type { Family } from '../../api/support/families.js';
import { seatForTalk } from '../../api/support/seats.js';
import type { World } from '../../api/support/world.js';

const holder = 'contactpersoon-preventief-spreekuur';

/** The trace of each look. */
export type Looks = Readonly<Record<string, string>>;

/** The school, the jeugdarts and the contact person each look at a pupil, once in the case, once in the care, once in the talk. */
export async function lookedAt(world: World, family: Family): Promise<Looks> {
  const { server } = world;
  const traces: Record<string, string> = {};
  const caseId = await openCase(server, family);
  await seat(server, caseId, ['mentor', 'OWN_ORGANISATION']);
  await seat(server, caseId, ['jeugdarts', 'REFERRAL']);
  // Also at the case of a pupil of 11, who is not invited at this school.
  await seatForTalk(world, caseId, holder);
  await giveFeedback(server, caseId);
  await done(server, holder, 'writePreventiveTalkReport', talkOf(caseId));
  const consentId = await askConsent(server, 'jeugdarts', caseId);
  for (const adult of Object.values(family.adults)) await say(server, adult, 'giveConsent', consentId);
  const look = async (as: string, who: Who, fields: string): Promise<void> => {
    const { status, trace } = await traced(server, who, `{ case(id: "${caseId}") { ${fields} } }`);
    expect(status).toBe(200);
    traces[as] = trace;
  };
  await look('case', 'mentor', 'phase pupil { givenNames }');
  await look('care', 'jeugdarts', 'healthFeedback { conclusion note { note } }');
  await look('talk', holder, 'preventiveTalkReport { report }');
  await look('everything', 'jeugdarts', 'phase healthFeedback { conclusion }');
  return traces;
}
