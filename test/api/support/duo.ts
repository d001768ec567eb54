// Reports of absence and what comes after them, as school and municipality do them over the API on the usual day.

import { demoNumber } from '../../../src/demo/region/duo-rows.js';
import { organisations } from '../../../src/demo/region/organisations.js';
import { pick } from '../../support/ask.js';
import type { TestDatabase } from '../../support/database.js';
import { testNumberKeys } from '../../support/number-keys.js';
import { done, type Input, openCase, seat, type Who } from './casework.js';
import { enrol, type Family, type FamilyToKnow } from './families.js';
import type { World } from './world.js';

export const reporter = 'verzuimcoordinator';
export const officer = 'leerplichtambtenaar';

export interface Reportable<Key extends string = string> {
  readonly family: Family<Key>;
  readonly caseId: string;
}

/** A pupil of 14, whom the mother has gezag over, in a case of the school's whole team. */
export async function reportable<Key extends string = 'moeder'>(
  { server, database }: World,
  of: Partial<FamilyToKnow<Key>> = {},
): Promise<Reportable<Key>> {
  const adults = { moeder: {} } as unknown as FamilyToKnow<Key>['adults'];
  const family = await enrol(database, { birthDate: '2012-05-01', adults, ...of });
  const caseId = await openCase(server, family);
  for (const who of ['mentor', 'verzuimcoordinator', 'schoolleiding'])
    await seat(server, caseId, [who, 'OWN_ORGANISATION']);
  return { family, caseId };
}

/** Sixteen hours, told to pupil and parents on the day itself. */
export const noticeOf = ({ family, caseId }: Reportable, change: Input = {}): Input => ({
  caseId,
  kind: 'ZESTIEN_UUR_IN_VIER_WEKEN',
  missedHours: 16,
  notOnRefusalOfConsent: true,
  zatAnnounced: true,
  told: [family.pupil, ...Object.values(family.adults)].map(({ person }) => ({
    personId: person,
    on: '2026-10-05',
    how: 'PHONE',
  })),
  ...change,
});

export const underProtocol = { kind: 'OVERIG_VERZUIM', threshold: 'TRU_3', missedHours: null };

export const reportOf = (noticeId: string, change: Input = {}): Input => ({
  noticeId,
  beganOn: '2026-09-14',
  endedOn: '2026-10-02',
  missedDays: 4,
  missedHours: 16,
  allLessonsMissed: false,
  presumedReason: 'Bijbaan',
  actionBySchool: 'Gesprekken met de mentor.',
  municipalActionWanted: true,
  teachingLocation: 'Hoofdgebouw',
  contactName: 'Vera Smolders',
  contactFunction: 'Verzuimcoordinator',
  contactPhone: '073 555 02 02',
  contactEmail: 'vera@school.example',
  ...change,
});

const idOf = async (answer: ReturnType<typeof done>): Promise<string> => String(pick(await answer, 'id'));

export const tell = ({ server }: World, of: Reportable, change: Input = {}, by: Who = reporter) =>
  idOf(done(server, by, 'giveDuoNotice', noticeOf(of, change)));

export async function report(
  world: World,
  of: Reportable,
  change: { readonly notice?: Input; readonly report?: Input } = {},
  by: Who = reporter,
): Promise<string> {
  const noticeId = await tell(world, of, change.notice, by);
  return idOf(done(world.server, by, 'makeDuoReport', reportOf(noticeId, change.report)));
}

export const contact = {
  contactName: 'Leon Paulissen',
  contactFunction: 'Leerplichtambtenaar',
  contactPhone: '073 555 03 03',
  contactEmail: 'leon@gemeente.example',
};

export const statusOf = (reportId: string, status: string, change: Input = {}): Input => ({
  reportId,
  status,
  ...(['IN_BEHANDELING', 'AFGESLOTEN', 'TER_KENNISNEMING'].includes(status) ? contact : {}),
  ...(status === 'AFGESLOTEN'
    ? { closingReason: 'TERUG_NAAR_SCHOOL', closingExplanation: 'GEZIEN_DOOR_GEMEENTE' }
    : {}),
  ...change,
});

export const setStatus = async (
  { server }: World,
  reportId: string,
  status: string,
  by: Who = officer,
): Promise<void> => {
  await done(server, by, 'setDuoReportStatus', statusOf(reportId, status));
};

/** A report that the leerplichtambtenaar took up. */
export async function takenUp(world: World, of: Reportable, by: Who = officer): Promise<string> {
  const reportId = await report(world, of);
  await setStatus(world, reportId, 'IN_BEHANDELING', by);
  return reportId;
}

export const summonsOf = (reportId: string, change: Input = {}): Input => ({
  reportId,
  plannedAt: '2026-10-12T10:00:00+02:00',
  place: 'Stadskantoor',
  ...change,
});

export const heldOf = (talkId: string, change: Input = {}): Input => ({
  talkId,
  version: 1,
  heldOn: '2026-10-05',
  outcome: 'HELD',
  heardPupil: true,
  heardParents: true,
  ...change,
});

export const feedbackOf = (talkId: string, change: Input = {}): Input => ({
  talkId,
  givenOn: '2026-10-05',
  content: 'Wat besproken is.',
  agreements: ['Alle uren aanwezig.'],
  zatAnnounced: true,
  ...change,
});

export const justiceOf = (reportId: string, change: Input = {}): Input => ({
  reportId,
  kind: 'HALT',
  madeOn: '2026-10-05',
  ...change,
});

export const requestOf = ({ caseId }: Pick<Reportable, 'caseId'>, change: Input = {}): Input => ({
  caseId,
  municipalityId: organisations.gemeente.id,
  askedOn: '2026-10-02',
  question: 'Overzicht van het verzuim.',
  requiredFor: 'LPW 16, 18(3)',
  dataClasses: ['D05', 'D27'],
  tellFamilyOn: '2026-10-09',
  ...change,
});

export const summon = ({ server }: World, reportId: string, by: Who = officer) =>
  idOf(done(server, by, 'summonToTalk', summonsOf(reportId)));

/** A talk after the report that was held. */
export async function heard(world: World, reportId: string, by: Who = officer): Promise<string> {
  const talkId = await summon(world, reportId, by);
  await done(world.server, by, 'recordLeerplichtTalk', heldOf(talkId));
  return talkId;
}

/** A BSN of a pupil's own, for a test alone. */
export const numberOf = ({ subject }: Pick<Family, 'subject'>): string => demoNumber(subject, 'BSN');

/** The school's own system tells the number. */
export async function giveNumber(
  database: TestDatabase,
  { subject, regionId, schoolId }: Family,
  number: string,
  { kind = 'BSN', heldAs = 'SCHOOL', controllerId = schoolId } = {},
): Promise<void> {
  const { keyId, sealed } = testNumberKeys.seal(number, { subject, kind });
  await database.query(
    `insert into pupil_numbers (subject, region_id, controller_id, held_as, kind, key_id, sealed, number_hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [subject, regionId, controllerId, heldAs, kind, keyId, sealed, testNumberKeys.hashOf(number)],
  );
}
