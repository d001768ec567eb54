// One pupil, from the first late arrival to the report and what comes of it, over HTTP: what each partner sees at each step.

import { beforeAll, describe, expect, test } from 'vitest';
import { organisations } from '../../src/demo/region/organisations.js';
import type { Persona } from '../../src/demo/region/personas.js';
import { pick } from '../support/ask.js';
import {
  askConsent,
  done,
  giveFeedback,
  openCase,
  refer,
  say,
  seat,
  talkOf,
  towards,
  type Who,
} from './support/casework.js';
import { setTo } from './support/clock.js';
import { feedbackOf, heldOf, noticeOf, reportOf, statusOf, summonsOf } from './support/duo.js';
import { appoint } from './support/every-capacity.js';
import { enrol, type Family } from './support/families.js';
import { judgedUnclear, lessonOf, register, reportedSick } from './support/registration.js';
import { seenBy, signalsFor } from './support/seen-of-absence.js';
import { invitationOf, planOf } from './support/sittings.js';
import { schoolTalkOf } from './support/talks.js';
import { openWorld } from './support/world.js';

const world = openWorld();
const registrar = 'verzuimcoordinator';
const officer = 'leerplichtambtenaar';

let family: Family<'moeder'>;
let caseId: string;
let people: Readonly<Record<string, Who>>;

const idOf = async (answer: ReturnType<typeof done>): Promise<string> => String(pick(await answer, 'id'));

const does = (who: string, ...rest: [Parameters<typeof done>[2], Parameters<typeof done>[3]]) =>
  done(world.server, people[who]!, ...rest);

/** Late for the first lesson on each of these days, in the evening of the last. */
async function isLate(...days: readonly string[]): Promise<void> {
  setTo(world.server, `${days.at(-1)}T17:00:00+02:00`);
  await register(
    world,
    days.map(day => lessonOf(family, day)),
    people[registrar],
  );
}

const signals = (who = registrar) => signalsFor(world.server, people[who]!, { pupilId: family.pupilId });

let seen: Readonly<Record<string, string>> = {};

/** Whoever is not named sees what they saw before, and at first nothing. */
async function expectSeen(changed: Readonly<Record<string, string>>): Promise<void> {
  const nothing = Object.fromEntries(Object.keys(people).map(who => [who, 'nothing']));
  seen = { ...nothing, ...seen, ...changed };
  const found: Record<string, string> = {};
  for (const [who, person] of Object.entries(people))
    found[who] = await seenBy(world.server, person, { caseId, pupilId: family.pupilId });
  expect(found).toEqual(seen);
}

beforeAll(async () => {
  const { server, database } = world;
  const [school] = await database.query<{ id: string }>(
    `insert into organisations (name, kind, regions) select 'School van dit verhaal', 'SCHOOL_VO', regions
       from organisations limit 1 returning id`,
  );
  const schoolId = school!.id;
  family = await enrol(database, { birthDate: '2012-05-01', adults: { moeder: {} }, schoolId });
  people = {
    pupil: family.pupil,
    mother: family.adults.moeder,
    mentor: await appoint(database, 'mentor', schoolId),
    coordinator: await appoint(database, 'ondersteuningscoordinator', schoolId),
    [registrar]: await appoint(database, registrar, schoolId),
    schoolleiding: await appoint(database, 'schoolleiding', schoolId),
    planner: await appoint(database, 'organisatiebeheerder', schoolId),
    jeugdarts: 'jeugdarts',
    contactpersoon: await appoint(database, 'contactpersoon-preventief-spreekuur', organisations.gemeente.id),
    [officer]: officer,
    'another school': registrar,
  };
  setTo(server, '2026-09-07T08:00:00+02:00');
  caseId = await openCase(server, family, people.coordinator);
  for (const who of ['mentor', registrar, 'schoolleiding'])
    await seat(server, caseId, [people[who]!, 'OWN_ORGANISATION'], people.coordinator);
});

describe('from the first late arrival to the report (DB:143-190, 235-331, 376-419)', () => {
  let talkReportId: string;
  let duoReportId: string;
  let spellId: string;

  test('once late: the school knows, and the mentor is asked for a talk', async () => {
    await isLate('2026-09-08');
    expect(await signals('mentor')).toEqual(['LATE_1 SCHOOL_TALK']);
    await expectSeen({
      pupil: 'case entries',
      mother: 'case entries',
      mentor: 'case entries',
      coordinator: 'case entries',
      verzuimcoordinator: 'case entries',
      schoolleiding: 'case entries',
    });
  });

  test('the mentor talks with the pupil, whose own words are kept apart from the facts', async () => {
    setTo(world.server, '2026-09-10T15:00:00+02:00');
    const reasons = [{ saidBy: 'LEERLING', words: 'Mijn broertje brengen.', fromDay: '2026-09-08' }];
    const talk = { heldOn: '2026-09-10', toldParentsOn: '2026-09-09', reasons };
    await does('mentor', 'recordSchoolTalk', schoolTalkOf(caseId, talk));
    expect(await signals('mentor')).toEqual([]);
    await expectSeen({
      pupil: 'case entries reasons schoolTalks',
      mother: 'case entries reasons schoolTalks',
      mentor: 'case entries reasons schoolTalks',
      coordinator: 'case entries reasons schoolTalks',
      verzuimcoordinator: 'case entries reasons schoolTalks',
    });
  });

  test('more than a week ill, unclear: the school refers to the jeugdarts', async () => {
    setTo(world.server, '2026-09-11T09:00:00+02:00');
    const reported = await reportedSick(world, family, { fromDay: '2026-09-11' }, people[registrar]);
    setTo(world.server, '2026-09-21T09:00:00+02:00');
    spellId = await judgedUnclear(world, reported, 1, people[registrar]);
    expect(await signals()).toEqual(['SICK_2_WEEK JEUGDARTS_REFERRAL']);
    await refer(world.server, caseId, 'jeugdarts', {
      by: people.coordinator!,
      change: { reasons: ['SICK_2_WEEK'] },
    });
    expect(await signals()).toEqual([]);
    await expectSeen({
      pupil: 'case entries spells reasons schoolTalks referrals',
      mother: 'case entries spells reasons schoolTalks referrals',
      mentor: 'case entries spells reasons schoolTalks',
      coordinator: 'case entries spells reasons schoolTalks referrals',
      verzuimcoordinator: 'case entries spells reasons schoolTalks',
      schoolleiding: 'case entries spells',
      jeugdarts: 'case entries spells referrals',
    });
  });

  test('what the jeugdarts concludes, the pupil hears at once and the mentor with consent', async () => {
    setTo(world.server, '2026-09-23T09:00:00+02:00');
    await giveFeedback(world.server, caseId, { contactOn: '2026-09-22' });
    await expectSeen({
      pupil: 'case entries spells reasons schoolTalks referrals conclusions',
      jeugdarts: 'case entries spells referrals conclusions',
    });
    const consentId = await askConsent(world.server, 'jeugdarts', caseId, {
      recipients: towards(people.mentor!),
    });
    for (const who of [family.pupil, family.adults.moeder])
      await say(world.server, who, 'giveConsent', consentId);
    await expectSeen({
      mentor: 'case entries spells reasons schoolTalks conclusions',
    });
  });

  test('eight times late: an invitation to the preventive talk', async () => {
    setTo(world.server, '2026-09-24T09:00:00+02:00');
    const recovery = { spellId, version: 2, untilDay: '2026-09-18' };
    await does(registrar, 'reportRecovery', recovery);
    await isLate(...['2026-09-21', '2026-09-22', '2026-09-23', '2026-09-24', '2026-09-25', '2026-09-28']);
    expect(await signals('coordinator')).toEqual([]);
    await isLate('2026-09-29');
    expect(await signals('coordinator')).toEqual(['LATE_2 PREVENTIVE_INVITE']);
    setTo(world.server, '2026-09-30T09:00:00+02:00');
    const { person: personId } = people.contactpersoon as Persona;
    const sittingId = await idOf(does('planner', 'planSitting', planOf({ personId })));
    const invitation = invitationOf(caseId, sittingId, {
      parentsInformedOn: '2026-09-30',
      schoolAction: { what: 'De mentor heeft gesproken.', on: '2026-09-10' },
    });
    await does('coordinator', 'inviteToPreventiveTalk', invitation);
    expect(await signals('coordinator')).toEqual([]);
    await expectSeen({
      pupil: 'case entries spells reasons schoolTalks invitations referrals conclusions',
      mother: 'case entries spells reasons schoolTalks invitations referrals',
      mentor: 'case entries spells reasons schoolTalks invitations conclusions',
      coordinator: 'case entries spells reasons schoolTalks invitations referrals',
      contactpersoon: 'case invitations',
    });
  });

  test('what is said in the talk goes back to the school alone', async () => {
    setTo(world.server, '2026-10-12T11:00:00+02:00');
    const said = talkOf(caseId, { heldOn: '2026-10-12' });
    talkReportId = await idOf(does('contactpersoon', 'writePreventiveTalkReport', said));
    await expectSeen({
      contactpersoon: 'case invitations preventiveTalk',
    });
    await does('contactpersoon', 'handOverPreventiveTalkReport', { reportId: talkReportId });
    await does('coordinator', 'filePreventiveTalkReport', { reportId: talkReportId });
    await expectSeen({
      mentor: 'case entries spells reasons schoolTalks invitations preventiveTalk conclusions',
      coordinator: 'case entries spells reasons schoolTalks invitations preventiveTalk referrals',
      contactpersoon: 'nothing',
    });
  });

  test('late again after the talk: the family is told, and the school reports', async () => {
    await isLate('2026-10-13');
    expect(await signals()).toEqual(['REP_1 DUO_REPORT']);
    const told = [family.pupil, family.adults.moeder].map(({ person }) => ({
      personId: person,
      on: '2026-10-13',
      how: 'PHONE',
    }));
    const notice = { kind: 'OVERIG_VERZUIM', threshold: 'REP_1', missedHours: null, told };
    const noticeId = await idOf(does(registrar, 'giveDuoNotice', noticeOf({ family, caseId }, notice)));
    await expectSeen({
      pupil: 'case entries spells reasons schoolTalks invitations referrals conclusions notices',
      mother: 'case entries spells reasons schoolTalks invitations referrals notices',
      coordinator: 'case entries spells reasons schoolTalks invitations preventiveTalk referrals notices',
      verzuimcoordinator: 'case entries spells reasons schoolTalks notices',
      schoolleiding: 'case entries spells notices',
    });
    const report = reportOf(noticeId, {
      beganOn: '2026-09-08',
      endedOn: '2026-10-13',
      missedDays: 0,
      missedHours: 7.5,
      preventiveTalkHeld: true,
      restatedAgreements: 'Op tijd naar bed.',
    });
    duoReportId = await idOf(does(registrar, 'makeDuoReport', report));
    expect(await signals()).toEqual([]);
    await expectSeen({
      pupil: 'case entries spells reasons schoolTalks invitations referrals conclusions notices reports',
      mother: 'case entries spells reasons schoolTalks invitations referrals notices reports',
      mentor: 'case entries spells reasons schoolTalks invitations preventiveTalk conclusions factOfReport',
      coordinator:
        'case entries spells reasons schoolTalks invitations preventiveTalk referrals notices reports',
      verzuimcoordinator: 'case entries spells reasons schoolTalks notices reports',
      schoolleiding: 'case entries spells notices reports',
    });
  });

  test('the leerplichtambtenaar hears pupil and parent, and tells them and the school', async () => {
    setTo(world.server, '2026-10-14T10:00:00+02:00');
    await does(officer, 'setDuoReportStatus', statusOf(duoReportId, 'IN_BEHANDELING'));
    await expectSeen({
      leerplichtambtenaar: 'case notices reports',
    });
    const summons = summonsOf(duoReportId, { plannedAt: '2026-10-15T10:00:00+02:00' });
    const talkId = await idOf(does(officer, 'summonToTalk', summons));
    setTo(world.server, '2026-10-15T12:00:00+02:00');
    await does(officer, 'recordLeerplichtTalk', heldOf(talkId, { heldOn: '2026-10-15' }));
    await does(officer, 'giveTalkFeedback', feedbackOf(talkId, { givenOn: '2026-10-15' }));
    await does(officer, 'setDuoReportStatus', statusOf(duoReportId, 'AFGESLOTEN'));
    await expectSeen({
      pupil:
        'case entries spells reasons schoolTalks invitations referrals conclusions notices reports hearings feedback',
      mother:
        'case entries spells reasons schoolTalks invitations referrals notices reports hearings feedback',
      coordinator:
        'case entries spells reasons schoolTalks invitations preventiveTalk referrals notices reports feedback',
      leerplichtambtenaar: 'case notices reports hearings feedback',
    });
  });
});
