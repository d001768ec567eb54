// What is written down around a referral: forms as the API takes them, and details as the school's system brings them.

import type { TestDatabase } from '../../support/database.js';
import type { TestServer } from '../../support/server.js';
import { askConsent, done, type Input, say, towards, type Who } from './casework.js';
import type { Family } from './families.js';

export const diagnosisOf = (caseId: string, change: Input = {}): Input => ({
  caseId,
  treatedBy: 'Dr. Vermeulen, huisarts',
  diagnosis: 'Migraine',
  ...change,
});

export const homeOf = (caseId: string, personId: string, change: Input = {}): Input => ({
  caseId,
  personId,
  about: 'STUDENT',
  observation: 'Het is druk thuis.',
  wijkteamInvolved: true,
  observedOn: '2026-10-01',
  ...change,
});

export const reintegrationOf = (caseId: string, change: Input = {}): Input => ({
  caseId,
  steps: [
    { from: '2026-10-12', percentage: 30 },
    { from: '2026-11-02', lessons: 20, remark: 'Zonder gym.' },
  ],
  reviewOn: '2027-01-15',
  ...change,
});

export const youthHelpOf = (caseId: string, change: Input = {}): Input => ({
  caseId,
  towards: 'Jeugd-ggz',
  reason: 'Slaapt niet.',
  referredOn: '2026-10-01',
  ...change,
});

export const detailsOf = (contactDetailsId: string, change: Input = {}): Input => ({
  contactDetailsId,
  phone: '06 12 34 56 78',
  email: 'ouder@mail.example',
  shielded: false,
  ...change,
});

/** How an adult can be reached, as it came with the enrolment. */
export async function knownDetails(
  database: TestDatabase,
  { subject, regionId, schoolId }: Family,
  { person }: { readonly person: string },
  { shielded = false }: { readonly shielded?: boolean } = {},
): Promise<string> {
  const [row] = await database.query<{ id: string }>(
    `insert into contact_details (subject, region_id, controller_id, person_id, phone, email, shielded)
     values ($1, $2, $3, $4, '06 00 00 00 00', 'eerder@mail.example', $5) returning id`,
    [subject, regionId, schoolId, person, shielded],
  );
  return row!.id;
}

/** Where the pupil lives, and with whom. */
export async function knownAddress(
  database: TestDatabase,
  { subject, regionId, schoolId }: Family,
  people: readonly string[],
  { ofPupil = true, shielded = false }: { readonly ofPupil?: boolean; readonly shielded?: boolean } = {},
): Promise<string> {
  const [row] = await database.query<{ id: string }>(
    `insert into addresses (subject, region_id, controller_id, person_ids, of_pupil, street, house_number, postal_code, city, shielded)
     values ($1, $2, $3, $4, $5, 'Straat', '1', '5211 ZZ', 'Den Bosch', $6) returning id`,
    [subject, regionId, schoolId, people, ofPupil, shielded],
  );
  return row!.id;
}

/** A request to which the whole family says yes. */
export async function agreed(
  server: TestServer,
  by: Who,
  caseId: string,
  of: {
    readonly classes: readonly string[];
    readonly to: readonly Who[];
    readonly family: Family;
    readonly change?: Input;
  },
): Promise<string> {
  const { classes, to, family, change = {} } = of;
  const consentId = await askConsent(server, by, caseId, {
    dataClasses: classes,
    recipients: towards(...to),
    purposes: ['SICKNESS_GUIDANCE', 'CARE_COORDINATION'],
    ...change,
  });
  for (const one of [family.pupil, ...Object.values(family.adults)])
    await say(server, one, 'giveConsent', consentId);
  return consentId;
}

/** Consent that the jeugdarts may speak with one treating doctor. */
export const agreedDoctor = (server: TestServer, caseId: string, family: Family): Promise<string> =>
  agreed(server, 'jeugdarts', caseId, {
    classes: ['D10'],
    to: ['jeugdarts'],
    family,
    change: { treatingDoctor: 'Dr. Vermeulen, huisarts', purposes: ['SICKNESS_GUIDANCE'] },
  });

export const contactWith = (consentId: string, change: Input = {}): Input => ({
  consentId,
  contactOn: '2026-10-01',
  told: 'Wat op school lukt.',
  heard: 'Rust helpt.',
  ...change,
});

/** An appointment after a referral; answers with its id. */
export async function plan(
  server: TestServer,
  referralId: string,
  plannedOn = '2026-10-08',
): Promise<string> {
  const answer = await done(server, 'jeugdarts', 'planReferralAppointment', { referralId, plannedOn });
  return String((answer as { id: string }).id);
}
