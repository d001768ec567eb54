// What each mutation of the schema is given so that there is much to do for it: in a case of little and in one of much,
// and with as much in the act itself as it takes. A new mutation needs a line here.

import { randomUUID } from 'node:crypto';
import { organisations } from '../../../src/demo/region/organisations.js';
import type { Persona } from '../../../src/demo/region/personas.js';
import { pick } from '../../support/ask.js';
import { type Act } from './acts.js';
import {
  agreementOf,
  askConsent,
  contactOf,
  done,
  type Input,
  requestFor,
  say,
  seatOf,
  talkOf,
  towards,
  type Who,
} from './casework.js';
import { appoint } from './every-capacity.js';
import { growingAbsenceActs } from './growing-absence-acts.js';
import { growingAccessActs } from './growing-access-acts.js';
import { growingAgendaActs } from './growing-agenda-acts.js';
import { growingBreakthroughActs } from './growing-breakthrough-acts.js';
import { growingCareActs } from './growing-care-acts.js';
import { growingDuoActs } from './growing-duo-acts.js';
import { growingMeetingActs } from './growing-meeting-acts.js';
import { growingPlanActs } from './growing-plan-acts.js';
import { growingRegieActs } from './growing-regie-acts.js';
import { growingSafetyActs } from './growing-safety-acts.js';
import { growingSittingActs } from './growing-sitting-acts.js';
import { growingStagnationActs } from './growing-stagnation-acts.js';
import { growingTalkActs } from './growing-talk-acts.js';
import {
  coordinator,
  type GrownCase,
  linesIn,
  newContactPerson,
  pupilWithCases,
  writeReport,
} from './grown-case.js';
import { growingLetterActs } from './grown-letters.js';
import { invitationOf, planner, planOf, sittingAt } from './sittings.js';
import type { World } from './world.js';

export interface Acting {
  readonly who: Who;
  readonly input: Input;
}

export interface GrowingAct {
  readonly name: string;
  readonly act: Act;
  readonly prepare: (world: World, grown: GrownCase) => Promise<Acting>;
}

type Ready = GrowingAct['prepare'];

const mother = ({ family }: GrownCase): Persona => family.adults.moeder;

/** One request among those of the case, to which all has been said that the act needs to have been said before. */
const asked = (
  { server }: World,
  { caseId, size }: GrownCase,
  dataClasses: readonly string[] = ['D13'],
): Promise<string> =>
  askConsent(server, coordinator, caseId, {
    dataClasses,
    recipients: towards('jeugdarts', 'leerplichtambtenaar', 'schoolmaatschappelijk-werker').slice(0, size),
    purposes: ['CARE_COORDINATION'],
  });

const openCase: Ready = async (world, { size }) => ({
  who: coordinator,
  input: { pupilId: (await pupilWithCases(world, size)).pupilId },
});

const newColleague = ({ database }: World) => appoint(database, 'onderwijsondersteuner', organisations.vo.id);

const addParticipant: Ready = async (world, { caseId }) => ({
  who: coordinator,
  input: { caseId, ...seatOf(await newColleague(world), 'OWN_ORGANISATION') },
});

const endParticipant: Ready = async (world, { caseId }) => {
  const { participantId } = await newContactPerson(world, caseId);
  return { who: coordinator, input: { participantId, version: 1 } };
};

const ask: Ready = async (_world, { caseId, size }) => ({
  who: coordinator,
  input: requestFor(caseId, {
    dataClasses: ['D13', 'D01', 'D05', 'D29'].slice(0, size),
    recipients: towards('jeugdarts', 'leerplichtambtenaar', 'schoolmaatschappelijk-werker').slice(0, size),
    purposes: ['CARE_COORDINATION'],
  }),
});

const parentsOf = ({ database }: World, { family, size }: GrownCase) =>
  database.query<{ person: string }>(
    'select adult_id as person from authorities where subject = $1 limit $2',
    [family.subject, Math.min(size, 6)],
  );

const askOfParents: Ready = async (world, grown) => ({
  who: coordinator,
  input: requestFor(grown.caseId, {
    dataClasses: ['D04'],
    concernedParents: (await parentsOf(world, grown)).map(parent => parent.person),
    supersedesId: await asked(world, grown),
  }),
});

const give: Ready = async (world, grown) => ({
  who: mother(grown),
  input: { consentId: await asked(world, grown, ['D13', 'D01', 'D05'].slice(0, grown.size)) },
});

const recordGiven: Ready = async (world, grown) => ({
  who: coordinator,
  input: {
    consentId: await asked(world, grown),
    recorded: { personId: mother(grown).person, method: 'WRITTEN' },
  },
});

const withdraw: Ready = async (world, grown) => {
  const consentId = await asked(world, grown);
  await say(world.server, mother(grown), 'giveConsent', consentId);
  return { who: mother(grown), input: { consentId } };
};

const tell: Ready = async (world, grown) => ({
  who: coordinator,
  input: {
    consentId: await asked(world, grown),
    adultId: mother(grown).person,
    notifiedOn: '2026-10-05',
  },
});

const askAgain: Ready = async (world, grown) => ({
  who: coordinator,
  input: {
    consentId: await asked(world, grown, ['D13', 'D01', 'D05'].slice(0, grown.size)),
    explanation: 'Opnieuw.',
    textVersion: '2026-2',
    language: 'NL',
  },
});

const explain: Ready = async (world, grown) => ({
  who: coordinator,
  input: {
    consentId: await asked(world, grown),
    personId: mother(grown).person,
    textVersion: '2026-1',
    language: 'NL',
    explainedOn: '2026-10-05',
  },
});

const notAsked: Ready = async (world, grown) => ({
  who: coordinator,
  input: { consentId: await asked(world, grown), why: 'Ziek.' },
});

const confirm: Ready = async (world, grown) => {
  const consentId = await asked(world, grown);
  const recorded = { personId: mother(grown).person, method: 'ORAL', witness: 'x' };
  const selection = '{ statements { id } }';
  const said = await done(world.server, coordinator, 'giveConsent', { consentId, recorded }, selection);
  return { who: mother(grown), input: { statementId: String(pick(said, 'statements', 0, 'id')) } };
};

const uphold: Ready = async (world, { caseId, family, size }) => {
  const recipients = towards('mentor', 'ondersteuningscoordinator', 'schoolmaatschappelijk-werker');
  const purposes = ['CARE_COORDINATION'];
  const request = { recipients: recipients.slice(0, size), purposes };
  const consentId = await askConsent(world.server, 'jeugdarts', caseId, request);
  await say(world.server, family.pupil, 'giveConsent', consentId);
  await say(world.server, family.adults.moeder, 'refuseConsent', consentId);
  const why = { ground: 'SERIOUS_HARM', reason: 'Nodig.', parentsTold: true };
  return { who: 'jeugdarts', input: { consentId, ...why } };
};

const writeFeedback: Ready = async (_world, { caseId, size }) => ({
  who: 'jeugdarts',
  input: contactOf(caseId, { agreements: linesIn(size) }),
});

/** A sitting of one month for little, and of another for much. */
const plan: Ready = async (_world, { size }) => ({
  who: planner,
  input: planOf({ day: size === 1 ? '2031-03-10' : '2031-04-07' }),
});

const inviteToTalk: Ready = async (world, { size }) => {
  const { subject } = await pupilWithCases(world, size);
  const [first] = await world.database.query<{ id: string }>(
    'select c.id from cases c where c.subject = $1 limit 1',
    [subject],
  );
  return { who: coordinator, input: invitationOf(first!.id, await sittingAt(world.database)) };
};

const fetched: Ready = async ({ database }, { caseId }) => {
  // Of a sitting to come it is said now that it was this morning.
  await database.query('set session_replication_role = replica');
  const [one] = await database.query<{ id: string }>(
    `update talk_invitations i set day = '2026-10-05', at_time = '08:00' where i.id =
       (select f.id from talk_invitations f where f.case_id = $1 limit 1) returning i.id`,
    [caseId],
  );
  await database.query('set session_replication_role = origin');
  return { who: coordinator, input: { invitationId: one!.id, version: 1 } };
};

const writeTalk: Ready = async (world, { caseId, size }) => ({
  who: await newContactPerson(world, caseId),
  input: talkOf(caseId, { agreements: linesIn(size) }),
});

const handOver: Ready = async (world, { caseId, size }) => {
  const who = await newContactPerson(world, caseId);
  return { who, input: { reportId: await writeReport(world, who, caseId, linesIn(size)) } };
};

const fileReport: Ready = async (world, grown) => {
  const { who, input } = await handOver(world, grown);
  await done(world.server, who, 'handOverPreventiveTalkReport', input);
  return { who: coordinator, input };
};

const agree: Ready = async (_world, { caseId, size }) => ({
  who: coordinator,
  input: agreementOf(caseId, { partyIds: Array.from({ length: size }, () => randomUUID()) }),
});

const withdrawAgreement: Ready = async (_world, { agreementId }) => ({
  who: coordinator,
  input: { agreementId, version: 1, reason: 'Het is anders gegaan.' },
});

export const growingActs: readonly GrowingAct[] = [
  { name: 'openCase', act: 'openCase', prepare: openCase },
  { name: 'addParticipant', act: 'addParticipant', prepare: addParticipant },
  { name: 'endParticipant', act: 'endParticipant', prepare: endParticipant },
  { name: 'askConsent', act: 'askConsent', prepare: ask },
  { name: "askConsent for parents' own data, in place of another", act: 'askConsent', prepare: askOfParents },
  { name: 'giveConsent', act: 'giveConsent', prepare: give },
  { name: 'giveConsent as recorded', act: 'giveConsent', prepare: recordGiven },
  { name: 'refuseConsent', act: 'refuseConsent', prepare: give },
  { name: 'withdrawConsent', act: 'withdrawConsent', prepare: withdraw },
  { name: 'tellParent', act: 'tellParent', prepare: tell },
  { name: 'askConsentAgain', act: 'askConsentAgain', prepare: askAgain },
  { name: 'explainConsent', act: 'explainConsent', prepare: explain },
  { name: 'recordPupilNotAsked', act: 'recordPupilNotAsked', prepare: notAsked },
  { name: 'confirmConsent', act: 'confirmConsent', prepare: confirm },
  { name: 'overrideRefusal', act: 'overrideRefusal', prepare: uphold },
  { name: 'writeHealthFeedback', act: 'writeHealthFeedback', prepare: writeFeedback },
  { name: 'planSitting', act: 'planSitting', prepare: plan },
  { name: 'inviteToPreventiveTalk', act: 'inviteToPreventiveTalk', prepare: inviteToTalk },
  { name: 'notePupilFetched', act: 'notePupilFetched', prepare: fetched },
  { name: 'writePreventiveTalkReport', act: 'writePreventiveTalkReport', prepare: writeTalk },
  { name: 'handOverPreventiveTalkReport', act: 'handOverPreventiveTalkReport', prepare: handOver },
  { name: 'filePreventiveTalkReport', act: 'filePreventiveTalkReport', prepare: fileReport },
  { name: 'makeAgreement', act: 'makeAgreement', prepare: agree },
  { name: 'withdrawAgreement', act: 'withdrawAgreement', prepare: withdrawAgreement },
  ...growingAccessActs,
  ...growingDuoActs,
  ...growingLetterActs,
  ...growingCareActs,
  ...growingTalkActs,
  ...growingStagnationActs,
  ...growingAgendaActs,
  ...growingBreakthroughActs,
  ...growingPlanActs,
  ...growingMeetingActs,
  ...growingRegieActs,
  ...growingSafetyActs,
  ...growingAbsenceActs,
  ...growingSittingActs,
];
