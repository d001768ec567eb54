// Every mutation of the API with its input and what is asked of its answer.

/** Mutations by their name, with what is asked of the answer unless told otherwise. */
const returned = {
  openCase: ['OpenCaseInput', '{ id phase }'],
  addParticipant: ['AddParticipantInput', '{ id capacity ground version untilAt }'],
  endParticipant: ['EndParticipantInput', '{ id version untilAt }'],
  askConsent: ['AskConsentInput', '{ id validUntil standing { status rule } }'],
  giveConsent: ['ConsentStatementInput', '{ id }'],
  refuseConsent: ['ConsentStatementInput', '{ id }'],
  withdrawConsent: ['ConsentStatementInput', '{ id }'],
  tellParent: ['TellParentInput', '{ id }'],
  askConsentAgain: ['AskConsentAgainInput', '{ id validUntil standing { status rule } }'],
  explainConsent: ['ExplainConsentInput', '{ id }'],
  recordPupilNotAsked: ['PupilNotAskedInput', '{ id }'],
  confirmConsent: ['ConfirmConsentInput', '{ id }'],
  overrideRefusal: ['OverrideRefusalInput', '{ id }'],
  writeHealthFeedback: ['WriteHealthFeedbackInput', '{ id conclusion }'],
  planSitting: ['PlanSittingInput', '{ id slots }'],
  moveSitting: ['MoveSittingInput', '{ id movedFromId day from until room slots state version }'],
  cancelSitting: ['CancelSittingInput', '{ id state cancelledBecause changedAt version }'],
  withdrawInvitation: ['WithdrawInvitationInput', '{ id endedAt endedBecause version }'],
  inviteToPreventiveTalk: ['InviteToTalkInput', '{ id version }'],
  notePupilFetched: ['PupilFetchedInput', '{ id version fetchedAt }'],
  writePreventiveTalkReport: ['WriteTalkReportInput', '{ id outcome }'],
  handOverPreventiveTalkReport: ['TalkReportInput', ''],
  filePreventiveTalkReport: ['TalkReportInput', '{ id }'],
  handOverMentorPlace: ['HandOverMentorPlaceInput', '{ id capacity isTrustedPerson version untilAt }'],
  handOverRegie: ['HandOverRegieInput', '{ id personId capacity version untilAt }'],
  stateAbsenceReason: ['StateAbsenceReasonInput', '{ id words }'],
  recordSchoolTalk: ['RecordSchoolTalkInput', '{ id spokenWith }'],
  recordJointTalk: ['RecordJointTalkInput', '{ id }'],
  recordInformationRequest: ['RecordInformationRequestInput', '{ id outcome }'],
  makeInvitationLetter: ['MakeInvitationLetterInput', '{ id sha256 fileName mediaType content }'],
  makeNoticeLetter: ['MakeNoticeLetterInput', '{ id sha256 fileName mediaType content }'],
  makeSchoolTalkLetter: ['MakeSchoolTalkLetterInput', '{ id sha256 fileName mediaType content }'],
  makeAgreement: ['MakeAgreementInput', '{ id version }'],
  withdrawAgreement: ['WithdrawAgreementInput', '{ id version withdrawnReason }'],
  assessIncapacity: ['AssessIncapacityInput', '{ id version }'],
  endIncapacity: ['EndIncapacityInput', '{ id version endedOn }'],
  objectToAccess: ['ObjectToAccessInput', ''],
  refuseAccess: ['RefuseAccessInput', '{ id }'],
  decideObjection: ['DecideObjectionInput', '{ id }'],
  releaseToParent: ['ReleaseToParentInput', '{ id version }'],
  endRelease: ['EndReleaseInput', '{ id version endedAt }'],
  giveDuoNotice: ['GiveDuoNoticeInput', '{ id basis }'],
  makeDuoReport: ['MakeDuoReportInput', '{ id version }'],
  endDuoReport: ['EndDuoReportInput', '{ id version endedOn }'],
  setDuoReportStatus: ['SetDuoReportStatusInput', '{ id }'],
  answerMunicipalRequest: ['AnswerMunicipalRequestInput', '{ id }'],
  summonToTalk: ['SummonToTalkInput', '{ id version summonsPupil summonsParents }'],
  recordLeerplichtTalk: ['RecordLeerplichtTalkInput', '{ id version outcome }'],
  giveTalkFeedback: ['GiveTalkFeedbackInput', '{ id }'],
  markJustice: ['MarkJusticeInput', '{ id kind }'],
  openEmergency: ['OpenEmergencyInput', ''],
  endEmergency: ['EndEmergencyInput', ''],
  reviewEmergency: ['ReviewEmergencyInput', ''],
  recordMeldcodeStep: ['RecordMeldcodeStepInput', ''],
  noteMeldcodeReport: ['MeldcodeReportInput', ''],
  markMeldcodeFile: ['MarkMeldcodeInput', '{ id version safe }'],
  recordSafetyMark: ['RecordSafetyMarkInput', '{ id kind version }'],
  markSafetyMark: ['MarkSafetyMarkInput', '{ id version safe }'],
  referToJeugdarts: ['ReferToJeugdartsInput', '{ id referredOn }'],
  planReferralAppointment: ['PlanReferralAppointmentInput', '{ id version }'],
  reportNoShow: ['ReportNoShowInput', '{ id version }'],
  writeDiagnosis: ['WriteDiagnosisInput', '{ id }'],
  recordTreatingContact: ['RecordTreatingContactInput', '{ id }'],
  makeReintegrationPlan: ['MakeReintegrationPlanInput', '{ id }'],
  referToYouthHelp: ['ReferToYouthHelpInput', '{ id }'],
  writeHomeSituation: ['WriteHomeSituationInput', '{ id }'],
  setOwnContactDetails: ['SetOwnContactDetailsInput', '{ id }'],
  registerAbsence: ['RegisterAbsenceInput', ''],
  correctAbsence: ['CorrectAbsenceInput', '{ id firstId version kind authorised minutes }'],
  reportSick: ['ReportSickInput', '{ id version fromDay untilDay reportedBy unclear }'],
  reportRecovery: ['ReportRecoveryInput', '{ id version fromDay untilDay }'],
  judgeSickSpell: ['JudgeSickSpellInput', '{ id version unclear }'],
  closeAbsenceSignal: ['CloseSignalInput', '{ id version closedWith state }'],
  raiseSicknessSignal: ['RaiseSicknessSignalInput', '{ id criterion reason by version }'],
  closeSicknessSignal: ['CloseSignalInput', '{ id version closedWith state }'],
} as const;

export type Act = keyof typeof returned;

export const acts = Object.keys(returned) as readonly Act[];

export const isAct = (name: string): name is Act => Object.hasOwn(returned, name);

/** What is asked of an answer that nothing is asked of; one that is an id alone has nothing below it. */
export const bare = (act: Act): string => (returned[act][1] === '' ? '' : '{ __typename }');

/** The text of an act, with its input as the variable. */
export const textOf = (act: Act, selection: string = returned[act][1]): string =>
  `mutation ($input: ${returned[act][0]}!) { ${act}(input: $input) ${selection} }`;
