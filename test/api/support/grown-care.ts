// What a case in which there is so much of everything holds of referral, care file, home and contact.

import {
  agreedDoctor,
  contactWith,
  diagnosisOf,
  homeOf,
  knownAddress,
  knownDetails,
  plan,
  reintegrationOf,
  youthHelpOf,
} from './care.js';
import { done, giveFeedback, refer } from './casework.js';
import type { Family } from './families.js';
import type { World } from './world.js';

type Tables = readonly (readonly [table: string, ...ids: string[]])[];

/** Of the case, and of the pupil, with the columns that hold ids. */
export const careOfCase: Tables = [
  ['youth_help_referrals', 'id'],
  ['reintegration_plans', 'id'],
  ['referrals', 'id'],
  ['diagnoses', 'id'],
  ['referral_appointments', 'id'],
  ['treating_contacts', 'id'],
  ['home_situations', 'id'],
  ['health_file_pointers', 'id', 'reference'],
];
export const contactOfPupil: Tables = [
  ['contact_details', 'id', 'person_id'],
  ['addresses', 'id'],
];

/** An appointment, a diagnosis, a contact, a plan, a referral to youth help, and what is known of home and of whom to reach. */
export async function knownOfCare(
  { server, database }: World,
  caseId: string,
  family: Family<'moeder'>,
): Promise<void> {
  const { referralId } = await refer(server, caseId, 'jeugdarts');
  await plan(server, referralId);
  await done(server, 'jeugdarts', 'writeDiagnosis', diagnosisOf(caseId));
  await done(
    server,
    'jeugdarts',
    'recordTreatingContact',
    contactWith(await agreedDoctor(server, caseId, family)),
  );
  await done(server, 'jeugdarts', 'makeReintegrationPlan', reintegrationOf(caseId));
  await done(server, 'jeugdarts', 'referToYouthHelp', youthHelpOf(caseId));
  await done(server, 'jeugdarts', 'writeHomeSituation', homeOf(caseId, family.pupil.person));
  await giveFeedback(server, caseId, { fileReference: 'JGZ-1' });
  await knownDetails(database, family, family.adults.moeder);
  await knownAddress(database, family, [family.pupil.person, family.adults.moeder.person]);
}
