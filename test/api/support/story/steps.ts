// The story step by step, by acts of the API alone: from absence to the table and back to school.

import { organisations } from '../../../../src/demo/region/organisations.js';
import {
  decidedOf,
  guestOf,
  holder,
  inviteAs,
  onAgendaOf,
  partyOf,
  planner as plannerOf,
  preparationOf,
  tableDay,
  tableOf,
} from '../agenda.js';
import { decide, register, resultOfTable, setTable, takeStep } from '../breakthrough.js';
import { askConsent, done, giveFeedback, openCase, say, seat, towards, type Who } from '../casework.js';
import { setTo } from '../clock.js';
import { appoint } from '../every-capacity.js';
import { enrol } from '../families.js';
import { invite, itemOf, minutesOf, minutesParagraphOf } from '../meetings.js';
import { paragraphOf, planBegunOf, plannedOf, settledOf } from '../plans.js';
import { lessonOf, register as registerAbsence, schoolDays } from '../registration.js';
import { idOfDone, stalledOf, stepOfEscalation } from '../stagnation.js';
import { schoolTalkOf, withParents } from '../talks.js';
import type { World } from '../world.js';
import type { CaseInStory, Way } from './case-in-story.js';

const coordinator = 'ondersteuningscoordinator';

export type Step = (world: World, of: CaseInStory) => Promise<unknown>;

/** Absent lessons, the case, and the mentor. */
export async function begin(world: World, way: Way): Promise<CaseInStory> {
  const { server, database } = world;
  const family = await enrol(database, { birthDate: way.birthDate, adults: { moeder: {} } });
  const lessons = schoolDays.slice(0, 3).map(day => lessonOf(family, day, { kind: 'TRUANCY' }));
  await registerAbsence(world, lessons);
  const caseId = await openCase(server, family);
  await seat(server, caseId, ['mentor', 'OWN_ORGANISATION']);
  return { way, family, caseId };
}

/** Under 12 with the mother, from 12 on with the pupil (DB:132-141). */
const talk: Step = async ({ server }, of) => {
  const { caseId, family } = of;
  const change = ageOf(of) < 12 ? { ...withParents(family.adults.moeder), reasons: [] } : {};
  return done(server, 'mentor', 'recordSchoolTalk', schoolTalkOf(caseId, change));
};

const refer: Step = async ({ server }, { caseId }) => {
  await seat(server, caseId, ['jeugdarts', 'REFERRAL']);
  await giveFeedback(server, caseId);
};

/** The pupil from 12 on; the mother for the child, and from 16 on for what the plan holds of herself. */
async function agree(world: World, of: CaseInStory, consentId: string): Promise<void> {
  const { pupil, adults } = of.family;
  if (ageOf(of) >= 12) await say(world.server, pupil, 'giveConsent', consentId);
  await say(world.server, adults.moeder, 'giveConsent', consentId);
}

const ageOf = ({ way }: CaseInStory): number => 2026 - Number(way.birthDate.slice(0, 4));

/** Leerplicht and samenwerkingsverband come in by consent, to the plan. */
const plan: Step = async (world, of) => {
  const { server } = world;
  const { caseId, family } = of;
  const partners: readonly Who[] = ['leerplichtambtenaar', 'swv-casemanager'];
  const consentId = await askConsent(server, coordinator, caseId, {
    dataClasses: ['D14'],
    concernedParents: [family.adults.moeder.person],
    recipients: towards(...partners),
    purposes: ['CARE_COORDINATION', 'LPW_SUPERVISION'],
  });
  await agree(world, of, consentId);
  for (const who of partners) await seat(server, caseId, [who, 'CONSENT']);
  const planId = await idOfDone(world, coordinator, 'beginActionPlan', planBegunOf(caseId));
  await done(server, coordinator, 'writePlanParagraph', paragraphOf(planId));
  await done(server, coordinator, 'planAction', plannedOf(planId));
  await done(server, coordinator, 'agreeActionPlan', settledOf(planId));
};

/** An MDO to which the mentor is invited, then what stalls, raised with the partner. */
const meet: Step = async (world, { caseId }) => {
  const item = await itemOf(world, caseId);
  await invite(world, { caseId, itemId: item.itemId }, 'mentor');
  const minutesId = await minutesOf(world, item);
  await done(world.server, coordinator, 'writeMinutesParagraph', minutesParagraphOf(minutesId));
  const stagnationId = await idOfDone(world, coordinator, 'recordStagnation', stalledOf(caseId));
  await done(world.server, coordinator, 'takeEscalationStep', stepOfEscalation(stagnationId));
};

/** Those of the protocol are asked, each for this case; the first by the school, the others by whoever brings it in. */
async function inviteAll(world: World, { way, caseId }: CaseInStory): Promise<void> {
  for (const [who, seatCode] of way.guests)
    await done(world.server, coordinator, 'inviteToTable', guestOf(caseId, who, { seat: seatCode }));
}

async function bringIn(world: World, { way, caseId }: CaseInStory): Promise<string> {
  const registrationId = await register(world, way.registrar, caseId, way.fields);
  return registrationId;
}

const both = [organisations.gemeente.id, organisations.swv.id];

async function planTable({ server }: World, { way }: CaseInStory, by: Who): Promise<string> {
  const chairs = holder(way.chair);
  const asChair =
    way.protocol === 'AMSTELLAND_EN_MEERLANDEN' || way.protocol === 'STAPPENPLAN'
      ? { ...chairs, capacity: 'VOORZITTER_DOORBRAAKOVERLEG' }
      : chairs;
  const assists =
    way.protocol === 'AMSTERDAM'
      ? {}
      : { assistant: { ...holder('managementassistent'), capacity: 'MANAGEMENTASSISTENT' } };
  const told = await done(
    server,
    by,
    'planMeeting',
    tableOf(tableDay, { chair: asChair, organisationIds: both, ...assists }),
    '{ id }',
  );
  return String((told as { id: string }).id);
}

/** The vooroverleg, at which it is weighed and both parties agree (AM:95-103). */
const prepare: Step = async (world, of) => {
  await setTable(world, of.way.protocol);
  await inviteAll(world, of);
  await bringIn(world, of);
  // Held by the samenwerkingsverband, whose cycle begins with it.
  const by = await appoint(world.database, 'organisatiebeheerder', organisations.swv.id);
  const tableId = await planTable(world, of, by);
  const preparationId = await idOfDone(
    world,
    by,
    'planMeeting',
    preparationOf(tableId, '2026-10-26', { organisationIds: both }),
  );
  await done(world.server, 'leerplichtambtenaar', 'putOnAgenda', onAgendaOf(of.caseId, preparationId));
};

const meetingOfTable = async ({ database }: World): Promise<string> => {
  const [row] = await database.query<{ id: string }>(
    `select id from meetings where kind = 'DOORBRAAKOVERLEG' and starts_at = $1 order by recorded_at desc limit 1`,
    [`${tableDay}T09:00:00Z`],
  );
  return row!.id;
};

/** Decided, on the agenda, met, and told to the family. */
const discuss: Step = async (world, of) => {
  const { server, database } = world;
  const { way, caseId } = of;
  if (way.protocol !== 'AMSTERDAM') {
    await setTable(world, way.protocol);
    await inviteAll(world, of);
    await bringIn(world, of);
    await planTable(world, of, await plannerOf(world));
  }
  const [registration] = await database.query<{ id: string }>(
    'select id from breakthrough_registrations where case_id = $1',
    [caseId],
  );
  for (const who of way.deciders) await decide(world, who, registration!.id);
  const meetingId = await meetingOfTable(world);
  const officer = 'leerplichtambtenaar';
  const agendaItemId = await idOfDone(world, officer, 'putOnAgenda', onAgendaOf(caseId, meetingId));
  const parties = way.guests.filter(([who]) => [officer, 'swv-coordinator'].includes(who));
  const asked: string[] = [];
  for (const [who, seatCode] of parties)
    asked.push(await inviteAs(world, officer, caseId, who, { agendaItemId, seat: seatCode }));
  setTo(server, `${tableDay}T14:00:00+01:00`);
  await takeStep(world, officer, caseId, 'DISCUSSED', { happenedOn: tableDay });
  // There the source gives the table no power to decide (FM:5).
  if (way.protocol !== 'AMSTELLAND_EN_MEERLANDEN')
    await done(server, officer, 'decideAtTable', decidedOf(agendaItemId, ...asked.map(id => partyOf(id))));
  await done(server, officer, 'recordResult', resultOfTable(caseId, { toldOn: tableDay }));
};

const follow: Step = async (world, { way, caseId }) => {
  const steps =
    way.protocol === 'AMSTERDAM'
      ? ['PERSPECTIVE', 'TRAJECTORY_STARTED', 'LEFT']
      : ['PERSPECTIVE', 'TRAJECTORY_STARTED'];
  for (const step of steps)
    await takeStep(world, 'leerplichtambtenaar', caseId, step, { happenedOn: tableDay });
};

const nothing: Step = async () => undefined;

const byPhase: Readonly<Record<string, Step>> = {
  PH1: talk,
  PH2: refer,
  PH3: plan,
  PH4: plan,
  PH5: meet,
  PH6: prepare,
  PH7: discuss,
  PH8: follow,
};

/** To the next phase, and what is done there. */
export async function goOn(world: World, of: CaseInStory, phase: string, version: number): Promise<void> {
  await setTable(world, of.way.protocol);
  const input = {
    caseId: of.caseId,
    version,
    toPhase: phase,
    reason: 'Zo afgesproken met leerling en ouders.',
  };
  await done(world.server, coordinator, 'moveCase', input);
  await (byPhase[phase] ?? nothing)(world, of);
}

export const closeCase = (world: World, { caseId }: CaseInStory, version: number): Promise<unknown> =>
  done(world.server, coordinator, 'closeCase', {
    caseId,
    version,
    result: 'BACK_AT_SCHOOL',
    reason: 'Weer vijf ochtenden op school.',
  });
