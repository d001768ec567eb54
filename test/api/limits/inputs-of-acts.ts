import { decisionOn, findingOf, objectionOf, refusalOf, releaseOf } from '../support/access.js';
import { type Act } from '../support/acts.js';
import {
  contactWith,
  detailsOf,
  diagnosisOf,
  homeOf,
  reintegrationOf,
  youthHelpOf,
} from '../support/care.js';
import {
  agreementOf,
  contactOf,
  type Input,
  referralOf,
  requestFor,
  seatOf,
  talkOf,
  type Who,
} from '../support/casework.js';
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
import { type Family } from '../support/families.js';
import { invitationLetterOf, noticeLetterOf, talkLetterOf } from '../support/letters.js';
import { governanceInputs } from '../support/regies.js';
import { correctionOf, lessonOf } from '../support/registration.js';
import { emergencyOf, markOf, stepOf } from '../support/safety.js';
import { invitationOf, moveOf, planOf } from '../support/sittings.js';
import { given, jointTalkOf, reasonOf, requestOf, schoolTalkOf } from '../support/talks.js';
import type { World } from '../support/world.js';
import { inputsOfAgenda } from './inputs-of-agenda.js';
import { inputsOfBreakthrough } from './inputs-of-breakthrough.js';
import { inputsOfMeetings } from './inputs-of-meetings.js';
import { inputsOfPlans } from './inputs-of-plans.js';
import { inputsOfStagnation } from './inputs-of-stagnation.js';

export interface ActKnown {
  readonly world: World;
  readonly family: Family<'moeder'>;
  readonly caseId: string;
  readonly sittingId: string;
}

export function inputsOfActs({
  world,
  family,
  caseId,
  sittingId,
}: ActKnown): Record<Act, readonly [Who, Input]> {
  const coordinator = 'ondersteuningscoordinator';
  const otherwise = { reasons: ['SICK_4'], otherReason: 'x' };
  const registrar = 'verzuimcoordinator';
  const statement = {
    consentId: 'x',
    dataClasses: ['D12'],
    recorded: { personId: 'x', method: 'ORAL', witness: 'x' },
  };
  const passOn = { reportId: 'x' };
  return {
    ...inputsOfStagnation(caseId),
    ...inputsOfPlans(caseId),
    ...inputsOfAgenda(caseId),
    ...inputsOfMeetings(caseId),
    ...inputsOfBreakthrough(caseId),
    ...governanceInputs(coordinator, caseId),
    openCase: [coordinator, { pupilId: family.pupilId, coordinatorAppointmentId: 'x' }],
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
}
