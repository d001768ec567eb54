// Nothing that somebody sends comes back in an error or lies in the server's log.

import { beforeAll, describe, expect, test } from 'vitest';
import { personaNamed, post, tokenOf } from '../../support/ask.js';
import { decisionOn, findingOf, objectionOf, refusalOf, releaseOf } from '../support/access.js';
import { type Act, acts, bare } from '../support/acts.js';
import {
  contactWith,
  detailsOf,
  diagnosisOf,
  homeOf,
  reintegrationOf,
  youthHelpOf,
} from '../support/care.js';
import {
  act,
  agreementOf,
  contactOf,
  type Input,
  openCase,
  referralOf,
  requestFor,
  seat,
  seatOf,
  talkOf,
  traced,
  type Who,
} from '../support/casework.js';
import { errorsOnList } from '../support/closed-list.js';
import {
  feedbackOf,
  heldOf,
  justiceOf,
  requestOf as municipalRequestOf,
  noticeOf,
  officer,
  reportOf,
  statusOf,
  summonsOf,
} from '../support/duo.js';
import { enrol, type Family } from '../support/families.js';
import { placesIn, replaced } from '../support/input-places.js';
import { invitationLetterOf, noticeLetterOf, talkLetterOf } from '../support/letters.js';
import { raw } from '../support/raw-http.js';
import { governanceInputs } from '../support/regies.js';
import { correctionOf, lessonOf } from '../support/registration.js';
import { emergencyOf, markOf, stepOf } from '../support/safety.js';
import { seatForTalk } from '../support/seats.js';
import { invitationOf, moveOf, planOf, sittingAt } from '../support/sittings.js';
import { given, jointTalkOf, reasonOf, requestOf, schoolTalkOf } from '../support/talks.js';
import { openWorld } from '../support/world.js';

const world = openWorld();
const canary = 'KANARIE-7391';
let family: Family<'moeder'>;
let inputs: Record<Act, readonly [Who, Input]>;

beforeAll(async () => {
  family = await enrol(world.database, { birthDate: '2012-05-01', adults: { moeder: {} } });
  const caseId = await openCase(world.server, family);
  await seat(world.server, caseId, ['jeugdarts', 'REFERRAL']);
  await seatForTalk(world, caseId);
  const sittingId = await sittingAt(world.database);
  const coordinator = 'ondersteuningscoordinator';
  const otherwise = { reasons: ['SICK_4'], otherReason: 'x' };
  const registrar = 'verzuimcoordinator';
  const statement = {
    consentId: 'x',
    dataClasses: ['D12'],
    recorded: { personId: 'x', method: 'ORAL', witness: 'x' },
  };
  const passOn = { reportId: 'x' };
  inputs = {
    openCase: [coordinator, { pupilId: family.pupilId, coordinatorAppointmentId: 'x' }],
    ...governanceInputs(coordinator, caseId),
    addParticipant: [coordinator, { caseId, ...seatOf('mentor', 'OWN_ORGANISATION') }],
    endParticipant: [coordinator, { participantId: 'x', version: 1 }],
    askConsent: ['jeugdarts', requestFor(caseId, { supersedesId: 'x', concernedParents: ['x'] })],
    giveConsent: ['jeugdarts', statement],
    refuseConsent: ['jeugdarts', statement],
    withdrawConsent: ['jeugdarts', statement],
    tellParent: ['jeugdarts', { consentId: 'x', adultId: 'x', notifiedOn: '2026-10-01' }],
    askConsentAgain: ['jeugdarts', { consentId: 'x', explanation: 'x', textVersion: 'x', language: 'NL' }],
    explainConsent: [
      'jeugdarts',
      { consentId: 'x', personId: 'x', textVersion: 'x', language: 'NL', explainedOn: '2026-10-05' },
    ],
    recordPupilNotAsked: ['jeugdarts', { consentId: 'x', why: 'x' }],
    confirmConsent: ['jeugdarts', { statementId: 'x' }],
    overrideRefusal: [
      'jeugdarts',
      {
        consentId: 'x',
        dataClasses: ['D12'],
        ground: 'SERIOUS_HARM',
        reason: 'x',
        parentsTold: false,
        notToldBecause: 'x',
      },
    ],
    writeHealthFeedback: ['jeugdarts', contactOf(caseId)],
    planSitting: ['organisatiebeheerder', planOf()],
    inviteToPreventiveTalk: [coordinator, invitationOf(caseId, sittingId)],
    moveSitting: ['organisatiebeheerder', moveOf('x')],
    cancelSitting: ['organisatiebeheerder', { sittingId: 'x', version: 1, because: 'NO_ROOM' }],
    withdrawInvitation: [coordinator, { invitationId: 'x', version: 1, because: 'NOT_NEEDED' }],
    notePupilFetched: [coordinator, { invitationId: 'x', version: 1 }],
    writePreventiveTalkReport: ['contactpersoon-preventief-spreekuur', talkOf(caseId)],
    handOverPreventiveTalkReport: ['contactpersoon-preventief-spreekuur', passOn],
    filePreventiveTalkReport: [coordinator, passOn],
    makeAgreement: [coordinator, agreementOf(caseId, { partyIds: ['x'] })],
    withdrawAgreement: [coordinator, { agreementId: 'x', version: 1, reason: 'x' }],
    assessIncapacity: ['jeugdarts', findingOf(family)],
    endIncapacity: ['jeugdarts', { incapacityId: 'x', version: 1, reason: 'x' }],
    objectToAccess: [family.pupil, objectionOf(family, 'moeder')],
    refuseAccess: ['jeugdarts', refusalOf(family, 'moeder', { dataClasses: ['D11'] })],
    decideObjection: ['jeugdarts', decisionOn('x', 'PARTIAL', { dataClasses: ['D11'] })],
    releaseToParent: ['jeugdarts', releaseOf(family, 'moeder')],
    endRelease: ['jeugdarts', { releaseId: 'x', version: 1 }],
    makeInvitationLetter: [coordinator, invitationLetterOf('x', family.pupil).input],
    makeNoticeLetter: [coordinator, noticeLetterOf('x', family.pupil).input],
    makeSchoolTalkLetter: [coordinator, talkLetterOf(caseId, family.pupil).input],
    giveDuoNotice: [coordinator, noticeOf({ family, caseId })],
    makeDuoReport: [coordinator, reportOf('x', { whyNoAction: 'x', restatedAgreements: 'x' })],
    endDuoReport: [
      coordinator,
      { reportId: 'x', version: 1, endedOn: '2026-10-05', missedDays: 1, missedHours: 1 },
    ],
    setDuoReportStatus: [officer, statusOf('x', 'AFGESLOTEN')],
    answerMunicipalRequest: ['schoolleiding', municipalRequestOf({ caseId })],
    summonToTalk: [officer, summonsOf('x')],
    recordLeerplichtTalk: [officer, heldOf('x')],
    giveTalkFeedback: [officer, feedbackOf('x')],
    markJustice: [officer, justiceOf('x', { kind: 'PROCES_VERBAAL', parentId: 'x' })],
    referToJeugdarts: [coordinator, referralOf(world.server, caseId, 'jeugdarts', otherwise)],
    planReferralAppointment: ['jeugdarts', { referralId: 'x', plannedOn: '2026-10-12' }],
    reportNoShow: ['jeugdarts', { appointmentId: 'x', version: 1, unreachable: false }],
    writeDiagnosis: [coordinator, diagnosisOf(caseId, { referralId: 'x' })],
    recordTreatingContact: ['jeugdarts', contactWith('x')],
    makeReintegrationPlan: ['jeugdarts', reintegrationOf(caseId)],
    referToYouthHelp: ['jeugdarts', youthHelpOf(caseId)],
    writeHomeSituation: ['jeugdarts', homeOf(caseId, family.pupil.person)],
    setOwnContactDetails: [family.adults.moeder, detailsOf('x')],
    handOverMentorPlace: [coordinator, { participantId: 'x', version: 1, personId: 'x' }],
    stateAbsenceReason: [coordinator, reasonOf(family, { speakerId: 'x', correctsId: 'x' })],
    recordSchoolTalk: [coordinator, schoolTalkOf(caseId, { parentIds: ['x'] })],
    recordJointTalk: ['jeugdarts', jointTalkOf(caseId, family)],
    recordInformationRequest: ['verzuimcoordinator', requestOf(family, family.adults.moeder, given)],
    openEmergency: ['jeugdarts', emergencyOf(caseId, { secondAppointmentId: 'x' })],
    endEmergency: ['jeugdarts', { caseId }],
    reviewEmergency: [
      'privacy-officer',
      { emergencyId: 'x', finding: 'JUSTIFIED', reason: 'x', notToldBecause: 'x' },
    ],
    recordMeldcodeStep: ['jeugdarts', stepOf(caseId, 'DECIDE')],
    noteMeldcodeReport: ['jeugdarts', { caseId, reportedOn: '2026-10-05' }],
    markMeldcodeFile: ['jeugdarts', { fileId: 'x', version: 1, safe: true }],
    recordSafetyMark: ['jeugdarts', markOf(caseId)],
    markSafetyMark: ['jeugdarts', { markId: 'x', version: 1, safe: true }],
    registerAbsence: [registrar, { entries: [lessonOf(family, '2026-10-02', { lesson: 'x', key: 'x' })] }],
    correctAbsence: [registrar, { entryId: 'x', version: 1, ...correctionOf('2026-10-02', { lesson: 'x' }) }],
    reportSick: [registrar, { pupilId: family.pupilId, fromDay: '2026-10-02', untilDay: '2026-10-02' }],
    reportRecovery: [registrar, { spellId: 'x', version: 1, untilDay: '2026-10-02' }],
    judgeSickSpell: [registrar, { spellId: 'x', version: 1, unclear: true }],
    raiseSicknessSignal: [registrar, { spellId: 'x', reason: 'x' }],
    closeAbsenceSignal: [registrar, { signalId: 'x', version: 1, closedWith: 'NOT_NEEDED' }],
    closeSicknessSignal: [registrar, { signalId: 'x', version: 1, closedWith: 'NOT_NEEDED' }],
  };
});

const never = (text: string): void => {
  expect(text).not.toContain(canary);
  expect(text.toLowerCase()).not.toContain(canary.toLowerCase());
};

describe('a word in what is sent', () => {
  test.each(acts)('in each text of %s, as variable and written out', async name => {
    const [who, input] = inputs[name];
    const places = placesIn(input);
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) {
      // In the stead of a text, beside what no text could be, and where only an object may be.
      for (const word of [canary, `${canary}\u0000`, [canary], { [canary]: canary }]) {
        const changed = replaced(input, place, word) as Input;
        const { text, status } = await act(world.server, who, name, changed, { selection: bare(name) });
        never(text);
        if (status !== 200) errorsOnList(text);
      }
    }
    never(
      (await act(world.server, who, name, { ...input, [canary]: canary }, { selection: bare(name) })).text,
    );
    const literal = `mutation { ${name}(input: "${canary}") ${bare(name)} }`;
    never((await traced(world.server, who, literal)).text);
  });

  test('in what a question names and how it names it', async () => {
    const { server } = world;
    const questions: readonly (readonly [string, Record<string, unknown>])[] = [
      ['query ($id: ID!) { case(id: $id) { id } }', { id: canary }],
      ['query ($number: String!) { pupilByNumber(number: $number) { id } }', { number: canary }],
      ['query ($id: ID!) { case(id: $id) { id } }', { id: { [canary]: canary } }],
      ['query ($id: ID!) { case(id: $id) { id } }', { id: [canary] }],
      [`{ case(id: "${canary}") { id } }`, {}],
      [`{ case(id: ${JSON.stringify({ a: canary }).replaceAll('"', '')}) { id } }`, {}],
      [`{ cases(first: "${canary}") { edges { cursor } } }`, {}],
      [`{ cases(after: "${canary}") { edges { cursor } } }`, {}],
      ['query ($first: Int!) { cases(first: $first) { edges { cursor } } }', { first: canary }],
      ['query ($after: String) { cases(after: $after) { edges { cursor } } }', { after: canary }],
      ['query ($after: String) { cases(after: $after) { edges { cursor } } }', { [canary]: canary }],
      [`{ case(id: """${canary}""" { id }`, {}],
      [`{ case(id: "${canary}) { id } }`, {}],
      [`# ${canary}\n{ case(id: 5.5) { id } }`, {}],
    ];
    for (const [query, variables] of questions)
      never((await traced(server, 'mentor', query, { variables })).text);
  });

  test('in every header, in the path and in the token', async () => {
    const { server } = world;
    const authorization = `Bearer ${await tokenOf(server, personaNamed('mentor'))}`;
    const good = { 'content-type': 'application/json', authorization };
    const body = JSON.stringify({ query: '{ viewer { capacity } }' });
    const names = [
      ...[
        'doorbraak-purpose',
        'traceparent',
        'tracestate',
        'accept-language',
        'user-agent',
        'cookie',
        'origin',
      ],
      ...[
        'x-forwarded-for',
        'x-request-id',
        'referer',
        'apollo-require-preflight',
        'content-encoding',
        'accept',
      ],
      ...['content-type', 'authorization'],
    ];
    for (const name of names) never((await raw(server, { headers: { ...good, [name]: canary }, body })).text);
    for (const path of [`/${canary}`, `/graphql?${canary}=${canary}`, `/graphql/${canary}`])
      never((await raw(server, { headers: good, body, path })).text);
    for (const token of [canary, `${authorization.slice(7)}${canary}`, `a.${canary}.b`])
      never((await raw(server, { headers: { ...good, authorization: `Bearer ${token}` }, body })).text);
  });

  test('in the body itself, whole or broken', async () => {
    const { server } = world;
    const authorization = `Bearer ${await tokenOf(server, personaNamed('mentor'))}`;
    const headers = { 'content-type': 'application/json', authorization };
    const bodies = [
      canary,
      `"${canary}"`,
      `{"query":"${canary}"}`,
      `{"${canary}":1}`,
      `{"query":"{ ${canary} }"`,
      `["${canary}"]`,
    ];
    const operation = JSON.stringify({ query: '{ viewer { capacity } }', operationName: canary });
    for (const body of [...bodies, operation]) never((await post(server, body, headers)).text);
  });
});

test('after all of it no such word lies in the log', () => {
  never(world.server.log.text);
  expect(world.server.log.lines.length).toBeGreaterThan(100);
});

test('the list of acts is that of the schema', async () => {
  const { data } = await traced(world.server, 'mentor', '{ __schema { mutationType { fields { name } } } }');
  const named = JSON.stringify(data);
  for (const name of acts) expect(named).toContain(`"${name}"`);
  expect(named.match(/"name"/g)).toHaveLength(acts.length);
});
