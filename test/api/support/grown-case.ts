// A case in which there is so much of everything: participants, requests, words, notices, feedback, talks, agreements.

import { organisations } from '../../../src/demo/region/organisations.js';
import type { Persona } from '../../../src/demo/region/personas.js';
import { applyLawIn } from '../../support/apply-law.js';
import { pick } from '../../support/ask.js';
import type { TestDatabase } from '../../support/database.js';
import { assess, decideOn, object, release } from './access.js';
import {
  agreementOf,
  askConsent,
  done,
  giveFeedback,
  openCase,
  say,
  seat,
  talkOf,
  type Who,
} from './casework.js';
import { aheadBy } from './clock.js';
import { type Copying, copyRows } from './copy-rows.js';
import { appoint } from './every-capacity.js';
import { applyLawTo, enrol, type Family } from './families.js';
import { careOfCase, contactOfPupil, knownOfCare } from './grown-care.js';
import { lettersOfCase, writtenIn } from './grown-letters.js';
import { meetingsOfCase, metOfCase } from './grown-meetings.js';
import { plansOfCase } from './grown-plans.js';
import { registeredOf, seatReaderOfFacts } from './grown-registration.js';
import { reportsOfCase, reportWithAll } from './grown-report.js';
import { factsOfYears, safetyOf } from './grown-safety.js';
import { tabledIn, tableOfCase } from './grown-table.js';
import { spokenIn } from './grown-talks.js';
import { giveRegie, toFamily } from './regies.js';
import { seatForTalk } from './seats.js';
import { invite } from './sittings.js';
import type { World } from './world.js';

export const coordinator = 'ondersteuningscoordinator';
const contactPerson = 'contactpersoon-preventief-spreekuur';

export interface GrownCase {
  /** How many there are of each thing. */
  readonly size: number;
  readonly family: Family<'moeder'>;
  readonly caseId: string;
  readonly agreementId: string;
  /** A request towards so many. */
  readonly consentId: string;
  /** One report among so many, taken up and with a talk that was held. */
  readonly reportId: string;
  /** An instant at which all of it was known. */
  readonly knownOn: string;
}

/** As many lines as the form of one act takes at most. */
export const linesIn = (size: number): string[] =>
  Array.from({ length: Math.min(size, 20) }, (_, index) => `Afspraak ${index}.`);

/** Somebody new who holds preventive talks, seated at the case. */
export async function newContactPerson(
  world: World,
  caseId: string,
): Promise<Persona & { readonly participantId: string }> {
  const who = await appoint(world.database, contactPerson, organisations.gemeente.id);
  return { ...who, participantId: await seatForTalk(world, caseId, who) };
}

const idOf = async (done: Promise<Parameters<typeof pick>[0]>): Promise<string> =>
  String(pick(await done, 'id'));

export const writeReport = ({ server }: World, who: Who, caseId: string, lines: string[]): Promise<string> =>
  idOf(done(server, who, 'writePreventiveTalkReport', talkOf(caseId, { agreements: lines })));

const inCase = (table: string, ...ids: string[]): Copying => ({ table, where: 'f.case_id = $1', ids });

const ofPerson = (table: string, column: string, ...ids: string[]): Copying => ({
  table,
  where: `f.${column}::text = $1::text`,
  ids,
});

/** Further people who hold talks, each with a seat. */
const contactPersons: readonly Copying[] = [
  ofPerson('persons', 'id', 'id'),
  ofPerson('identities', 'person_id', 'subject', 'person_id'),
  ofPerson('appointments', 'person_id', 'id', 'person_id'),
  ofPerson('participants', 'person_id', 'id', 'appointment_id', 'person_id'),
];

const thingsOfCase: readonly Copying[] = [
  {
    table: 'sittings',
    where: 'f.id in (select i.sitting_id from talk_invitations i where i.case_id = $1)',
    ids: ['id'],
  },
  inCase('talk_invitations', 'id', 'sitting_id'),
  inCase('talk_invitation_grounds', 'id', 'invitation_id'),
  inCase('preventive_talk_reports', 'id', 'recorded_by'),
  inCase('preventive_talk_agreements', 'id', 'report_id', 'recorded_by'),
  inCase('talk_handovers', 'id', 'report_id', 'recorded_by'),
  inCase('consents', 'id'),
  inCase('consent_statements', 'id', 'consent_id'),
  inCase('consent_notices', 'id', 'consent_id'),
  inCase('consent_explanations', 'id', 'consent_id'),
  inCase('consent_overrides', 'id', 'consent_id'),
  inCase('health_feedbacks', 'id'),
  inCase('health_feedback_notes', 'id', 'feedback_id'),
  inCase('health_feedback_agreements', 'id', 'feedback_id'),
  ...careOfCase.map(ids => inCase(...ids)),
  inCase('agreements', 'id'),
  inCase('case_phase_changes', 'id'),
  inCase('case_phase_grounds', 'id', 'change_id'),
  inCase('regies', 'id'),
  inCase('regie_grounds', 'id', 'regie_id'),
  inCase('regie_agreements', 'id', 'regie_id'),
  inCase('school_talks', 'id'),
  inCase('joint_talks', 'id'),
  ...plansOfCase.map(one => inCase(...one)),
  ...tableOfCase.map(ids => inCase(...ids)),
  meetingsOfCase,
  ...metOfCase.map(ids => inCase(...ids)),
  inCase('safety_marks', 'id'),
  inCase('meldcode_files', 'id'),
  inCase('meldcode_steps', 'id', 'file_id'),
  inCase('meldcode_reports', 'id', 'file_id'),
  inCase('emergency_accesses', 'id'),
  inCase('emergency_reasons', 'id', 'emergency_id'),
  ...reportsOfCase.map(one => inCase(...one)),
  ...lettersOfCase.map(one => inCase(...one)),
  inCase('access_log', 'id'),
];

const ofPupil = (table: string, ...ids: string[]): Copying => ({ table, where: 'f.subject = $1', ids });

const thingsOfPupil: readonly Copying[] = [
  ofPupil('incapacities', 'id'),
  ofPupil('access_objections', 'id'),
  ofPupil('access_decisions', 'id', 'objection_id'),
  ofPupil('access_releases', 'id'),
  ofPupil('pupil_numbers', 'id'),
  ...contactOfPupil.map(ids => ofPupil(...ids)),
  ofPupil('absence_entries', 'id', 'first_id'),
  ofPupil('absence_facts', 'id'),
  ofPupil('absence_counts', 'id'),
  ofPupil('absence_count_facts', 'id'),
  ofPupil('sick_spells', 'id', 'first_id'),
  ofPupil('sickness_facts', 'id'),
  ofPupil('absence_signals', 'id'),
  ofPupil('absence_reasons', 'id'),
  ofPupil('information_requests', 'id'),
];

const pupilsFamily: Copying = { table: 'authorities', where: 'f.subject = $1', ids: ['id', 'adult_id'] };

export async function grownCase(world: World, size: number): Promise<GrownCase> {
  const { server, database } = world;
  const family = await enrol(database, { birthDate: '2012-05-01', adults: { moeder: {} } });
  const { moeder } = family.adults;
  const caseId = await openCase(server, family);
  await seat(server, caseId, ['mentor', 'OWN_ORGANISATION']);
  await seat(server, caseId, ['jeugdarts', 'REFERRAL']);
  const consentId = await askConsent(server, coordinator, caseId, { dataClasses: ['D13'] });
  await say(server, moeder, 'giveConsent', consentId);
  const told = { consentId, adultId: moeder.person, notifiedOn: '2026-10-05' };
  await done(server, coordinator, 'tellParent', told);
  await done(server, coordinator, 'explainConsent', {
    consentId,
    personId: moeder.person,
    textVersion: '2026-1',
    language: 'NL',
    explainedOn: '2026-10-05',
  });
  await upheldRequest(server, caseId, family);
  await giveFeedback(server, caseId);
  await knownOfPupil(world, family);
  // Whoever was reported is not invited any more.
  await invite(world, caseId, { who: await appoint(database, contactPerson, organisations.gemeente.id) });
  const duoReportId = await reportWithAll(world, { family, caseId });
  await knownOfCare(world, caseId, family);
  await seatReaderOfFacts(world, caseId, family);
  await registeredOf(world, family);
  const agreement = agreementOf(caseId, { partyIds: [family.pupil.person] });
  const agreementId = await idOf(done(server, coordinator, 'makeAgreement', agreement));
  await spokenIn(world, family, caseId);
  await done(server, coordinator, 'handOverRegie', await toFamily(database, caseId, moeder.person));
  await giveRegie(world, caseId, coordinator);
  await tabledIn(world, caseId);
  await writtenIn(world, family, caseId);
  const reason = 'Het ZAT kent de leerling al.';
  await done(server, coordinator, 'moveCase', { caseId, version: 1, toPhase: 'PH4', reason });
  await safetyOf(world, caseId);
  const who = await newContactPerson(world, caseId);
  const reportId = await writeReport(world, who, caseId, linesIn(size));
  await done(server, who, 'handOverPreventiveTalkReport', { reportId });
  const copies = size - 1;
  await copyRows(database, { id: who.person, copies }, ...contactPersons);
  await withoutOverlaps(database);
  await copyRows(database, { id: caseId, copies }, ...thingsOfCase);
  await copyRows(database, { id: family.subject, copies }, pupilsFamily, ...thingsOfPupil);
  // What is changed by hand is looked at by the one pass of the law that follows, at the time of the test.
  await database.query('set session_replication_role = replica');
  await replaceOtherPlans(database, caseId);
  await askedTowards(database, consentId, size);
  await factsOfYears(database, caseId, size);
  await makeOthersPowerless(database, family);
  await database.query('set session_replication_role = origin');
  await applyLawIn(database, family.subject, aheadBy(server));
  return {
    size,
    family,
    caseId,
    agreementId,
    consentId,
    reportId: duoReportId,
    knownOn: server.now().toISOString(),
  };
}

/** A finding that is over, an objection that was rejected and a release. */
async function knownOfPupil(world: World, family: Family<'moeder'>): Promise<void> {
  const incapacityId = await assess(world, family, { dataClasses: ['D15'] });
  const over = { incapacityId, version: 1, reason: 'Overziet het weer.' };
  await done(world.server, 'jeugdarts', 'endIncapacity', over);
  await decideOn(world, await object(world, family, 'moeder'), 'REJECTED');
  await release(world, family, 'moeder');
}

/** A request of the jeugdarts, in which the mother's no is not followed. */
async function upheldRequest(
  server: World['server'],
  caseId: string,
  family: Family<'moeder'>,
): Promise<void> {
  const consentId = await askConsent(server, 'jeugdarts', caseId);
  await say(server, family.pupil, 'giveConsent', consentId);
  await say(server, family.adults.moeder, 'refuseConsent', consentId);
  const why = { ground: 'STUDENT_PERSISTS', reason: 'Weloverwogen.', parentsTold: true };
  await done(server, 'jeugdarts', 'overrideRefusal', { consentId, ...why });
}

/** One is not registered twice at once, nor counted twice in a year, and one alone has the regie: of much at the same time there is only a copy. */
async function withoutOverlaps(database: TestDatabase): Promise<void> {
  const constraints = await database.query<{ name: string; table: string }>(
    `select conname as name, conrelid::regclass::text as table from pg_constraint
      where contype = 'x' and conrelid in ('absence_entries'::regclass, 'sick_spells'::regclass, 'regies'::regclass)`,
  );
  for (const { name, table } of constraints)
    await database.query(`alter table ${table} drop constraint "${name}"`);
  for (const index of [
    'action_plans_of_case_in_order',
    'action_plans_one_stands',
    'absence_counts_of_subject',
    'absence_count_facts_of_subject',
    'absence_signals_told_once',
  ])
    await database.query(`drop index if exists ${index}`);
}

/** One plan stands, the one that was written; the others are its earlier versions. */
const replaceOtherPlans = (database: TestDatabase, caseId: string) =>
  database.query(
    `update action_plans set state = 'REPLACED'
      where case_id = $1 and id not in (select p.plan_id from plan_paragraphs p where p.case_id = $1)`,
    [caseId],
  );

/** More recipients than one asks for at once, each of an organisation of its own. */
const askedTowards = (database: TestDatabase, consentId: string, count: number) =>
  database.query(
    `update consents set recipients = recipients || array_to_json(array(
       select recipients -> 0 || jsonb_build_object('organisationId', gen_random_uuid()) from generate_series(2, $2::integer)))::jsonb
      where id = $1`,
    [consentId, count],
  );

/** One parent has gezag and decides; of whoever has none there may be any number. */
const makeOthersPowerless = (database: TestDatabase, { subject, adults }: Family<'moeder'>) =>
  database.query(`update authorities set kind = 'PARENT_WITHOUT' where subject = $1 and adult_id <> $2`, [
    subject,
    adults.moeder.person,
  ]);

/** A pupil with so many cases at one school, as nothing forbids. */
export async function pupilWithCases({ server, database }: World, count: number): Promise<Family<'moeder'>> {
  const family = await enrol(database, { birthDate: '2012-05-01', adults: { moeder: {} } });
  const caseId = await openCase(server, family);
  await seat(server, caseId, ['mentor', 'OWN_ORGANISATION']);
  await copyRows(
    database,
    { id: caseId, copies: count - 1 },
    { table: 'cases', where: 'f.id = $1', ids: ['id'] },
    inCase('participants', 'id', 'case_id'),
  );
  await applyLawTo(database, family.subject);
  return family;
}
