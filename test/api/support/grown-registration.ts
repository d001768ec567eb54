// Registration of absence and whoever reads of it, for a case in which there is so much of everything.

import { askConsent, say, seat, towards } from './casework.js';
import type { Family } from './families.js';
import { lessonOf, register, reportedSick, schoolDays } from './registration.js';
import type { World } from './world.js';

const coordinator = 'ondersteuningscoordinator';

/** Whoever reads facts of absence does so by consent of the pupil and the parent. */
export async function seatReaderOfFacts(
  { server }: World,
  caseId: string,
  { pupil, adults }: Family<'moeder'>,
): Promise<void> {
  const request = {
    dataClasses: ['D01', 'D05', 'D06', 'D07'],
    recipients: towards('schoolmaatschappelijk-werker'),
    purposes: ['CARE_COORDINATION'],
  };
  const consentId = await askConsent(server, coordinator, caseId, request);
  for (const who of [pupil, adults.moeder]) await say(server, who, 'giveConsent', consentId);
  await seat(server, caseId, ['schoolmaatschappelijk-werker', 'CONSENT']);
}

/** Something of each kind that follows from registration. */
export async function registeredOf(world: World, family: Family<'moeder'>): Promise<void> {
  const [friday, thursday] = schoolDays;
  await register(world, [lessonOf(family, friday), lessonOf(family, thursday, { kind: 'TRUANCY' })]);
  await reportedSick(world, family);
}
