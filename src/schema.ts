// The one place where a schema is made: nouns, notes of what is held back, and the wall around all of it.

import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { AbsenceEntryResolver } from './features/absence-entry/absence-entry.resolver.js';
import { AbsenceEntry } from './features/absence-entry/index.js';
import { AbsenceFactResolver } from './features/absence-fact/absence-fact.resolver.js';
import { AbsenceCount, AbsenceCountFact, AbsenceFact, SicknessFact } from './features/absence-fact/index.js';
import { AbsenceReasonResolver } from './features/absence-reason/absence-reason.resolver.js';
import { AbsenceReason } from './features/absence-reason/index.js';
import { DeadlineResolver } from './features/absence-signal/deadline.resolver.js';
import { AbsenceSignal, SicknessSignal } from './features/absence-signal/index.js';
import { WorkListResolver } from './features/absence-signal/work-list.resolver.js';
import { AccessLogResolver } from './features/access-log-entry/access-log.resolver.js';
import { AccessLogEntry } from './features/access-log-entry/index.js';
import { AccessObjectionResolver } from './features/access-objection/access-objection.resolver.js';
import { AccessDecision, AccessObjection, AccessRelease } from './features/access-objection/index.js';
import { ActionPlanResolver } from './features/action-plan/action-plan.resolver.js';
import {
  ActionPlan,
  FinancialRequest,
  PlanAction,
  PlanParagraph,
  PlanReview,
  PlanSupport,
} from './features/action-plan/index.js';
import { PlanFollowUpResolver } from './features/action-plan/plan-follow-up.resolver.js';
import { agendaResolvers } from './features/agenda/agendas.resolver.js';
import { agendaNouns } from './features/agenda/index.js';
import { AgreementResolver } from './features/agreement/agreement.resolver.js';
import { Agreement } from './features/agreement/index.js';
import { Appointment } from './features/appointment/index.js';
import { Authority } from './features/authority/index.js';
import { breakthroughResolvers } from './features/breakthrough/breakthroughs.resolver.js';
import { breakthroughNouns } from './features/breakthrough/index.js';
import { CareFileResolver } from './features/care-file/care-file.resolver.js';
import { Diagnosis, HealthFilePointer, TreatingContact } from './features/care-file/index.js';
import { CaseResolver } from './features/case/case.resolver.js';
import { CasePhaseResolver } from './features/case/case-phase.resolver.js';
import { Case } from './features/case/index.js';
import { CasePhaseChange, CasePhaseGrounds } from './features/case-phase/index.js';
import { ConsentResolver } from './features/consent/consent.resolver.js';
import { ConsentCareResolver } from './features/consent/consent-care.resolver.js';
import { ConsentForecastResolver } from './features/consent/consent-forecast.resolver.js';
import { ConsentRegisterResolver } from './features/consent/consent-register.resolver.js';
import { ConsentReplayResolver } from './features/consent/consent-replay.resolver.js';
import {
  Consent,
  ConsentExplanation,
  ConsentNotice,
  ConsentOverride,
  ConsentPeriod,
  ConsentStatement,
  ConsentStatus,
} from './features/consent/index.js';
import { ContactResolver } from './features/contact/contact.resolver.js';
import { Address, ContactDetails } from './features/contact/index.js';
import { DuoReportResolver } from './features/duo-report/duo-report.resolver.js';
import {
  DuoReport,
  DuoReportFact,
  DuoReportNotice,
  DuoReportStatus,
  MunicipalRequest,
  NoticeLetter,
} from './features/duo-report/index.js';
import { EmergencyResolver } from './features/emergency/emergency.resolver.js';
import { EmergencyAccess, EmergencyReason } from './features/emergency/index.js';
import { FinanceResolver } from './features/finance/finance.resolver.js';
import { FinancialProposal, PupilPseudonym } from './features/finance/index.js';
import { HealthFeedbackResolver } from './features/health-feedback/health-feedback.resolver.js';
import {
  HealthFeedback,
  HealthFeedbackAgreement,
  HealthFeedbackNote,
  ReintegrationPlan,
  YouthHelpReferral,
} from './features/health-feedback/index.js';
import { HomeSituationResolver } from './features/home-situation/home-situation.resolver.js';
import { HomeSituation } from './features/home-situation/index.js';
import { IncapacityResolver } from './features/incapacity/incapacity.resolver.js';
import { Incapacity } from './features/incapacity/index.js';
import { InformationRequest } from './features/information-request/index.js';
import { InformationRequestResolver } from './features/information-request/information-request.resolver.js';
import { JointTalk } from './features/joint-talk/index.js';
import { JointTalkResolver } from './features/joint-talk/joint-talk.resolver.js';
import { JusticeRecord } from './features/justice-record/index.js';
import { JusticeRecordResolver } from './features/justice-record/justice-record.resolver.js';
import { LeerplichtTalk, LeerplichtTalkFeedback } from './features/leerplicht-talk/index.js';
import { LeerplichtTalkResolver } from './features/leerplicht-talk/leerplicht-talk.resolver.js';
import { meetingNouns } from './features/meeting/index.js';
import { meetingResolvers } from './features/meeting/meetings.resolver.js';
import { MeldcodeFile, MeldcodeReport, MeldcodeStep } from './features/meldcode/index.js';
import { MeldcodeResolver } from './features/meldcode/meldcode.resolver.js';
import { Organisation } from './features/organisation/index.js';
import { Participant } from './features/participant/index.js';
import { ParticipantResolver } from './features/participant/participant.resolver.js';
import { Person } from './features/person/index.js';
import { PolicyResolver } from './features/policy-rule/policy.resolver.js';
import {
  PreventiveTalkAgreement,
  PreventiveTalkFiling,
  PreventiveTalkHandover,
  PreventiveTalkReport,
} from './features/preventive-talk/index.js';
import { PreventiveTalkResolver } from './features/preventive-talk/preventive-talk.resolver.js';
import { Pupil } from './features/pupil/index.js';
import { PupilResolver } from './features/pupil/pupil.resolver.js';
import { PupilNumber } from './features/pupil-number/index.js';
import { PupilNumberResolver } from './features/pupil-number/pupil-number.resolver.js';
import { Referral, ReferralAppointment } from './features/referral/index.js';
import { ReferralResolver } from './features/referral/referral.resolver.js';
import { Regie, RegieAgreement, RegieGrounds } from './features/regie/index.js';
import { RegieResolver } from './features/regie/regie.resolver.js';
import { SafetyFact, SafetyMark } from './features/safety-mark/index.js';
import { SafetyMarkResolver } from './features/safety-mark/safety-mark.resolver.js';
import { SchoolTalk, SchoolTalkLetter } from './features/school-talk/index.js';
import { SchoolTalkResolver } from './features/school-talk/school-talk.resolver.js';
import { SickSpell } from './features/sick-spell/index.js';
import { SickSpellResolver } from './features/sick-spell/sick-spell.resolver.js';
import { Sitting } from './features/sitting/index.js';
import { SittingResolver } from './features/sitting/sitting.resolver.js';
import { EscalationStep, Stagnation } from './features/stagnation/index.js';
import { StagnationResolver } from './features/stagnation/stagnation.resolver.js';
import { EvaluationResolver } from './features/statistic/evaluation.resolver.js';
import { Statistic } from './features/statistic/index.js';
import { InvitationLetter, TalkInvitation, TalkInvitationGrounds } from './features/talk-invitation/index.js';
import { TalkInvitationResolver } from './features/talk-invitation/talk-invitation.resolver.js';
import { ViewerResolver } from './features/viewer/viewer.resolver.js';
import { applyShield } from './graphql/apply-shield.js';
import { problemsOf } from './graphql/bindings.js';
import { shareNoArguments } from './graphql/no-arguments.js';
import { noteWithheld } from './graphql/notes-withheld.js';
import { leaveValuesPlain } from './graphql/plain-fields.js';
import type { ShieldKind } from './graphql/shield-kind.js';
import { applyStockShield } from './graphql/stock-shield.js';

/** Every noun; the database reads and writes these and no others. */
export const nouns = [
  Case,
  CasePhaseChange,
  CasePhaseGrounds,
  Pupil,
  Participant,
  Regie,
  RegieGrounds,
  RegieAgreement,
  Person,
  Organisation,
  Appointment,
  Authority,
  Incapacity,
  AccessObjection,
  AccessDecision,
  AccessRelease,
  Consent,
  ConsentStatement,
  ConsentExplanation,
  ConsentOverride,
  ConsentNotice,
  ConsentPeriod,
  ConsentStatus,
  HealthFeedback,
  HealthFeedbackNote,
  HealthFeedbackAgreement,
  YouthHelpReferral,
  ReintegrationPlan,
  Referral,
  ReferralAppointment,
  Diagnosis,
  TreatingContact,
  HealthFilePointer,
  HomeSituation,
  ContactDetails,
  Address,
  Sitting,
  TalkInvitation,
  TalkInvitationGrounds,
  InvitationLetter,
  PreventiveTalkReport,
  PreventiveTalkAgreement,
  PreventiveTalkHandover,
  PreventiveTalkFiling,
  Agreement,
  ...agendaNouns,
  ...breakthroughNouns,
  PupilNumber,
  DuoReport,
  DuoReportNotice,
  DuoReportStatus,
  DuoReportFact,
  MunicipalRequest,
  NoticeLetter,
  LeerplichtTalk,
  LeerplichtTalkFeedback,
  JusticeRecord,
  JointTalk,
  ...meetingNouns,
  ActionPlan,
  PlanParagraph,
  PlanAction,
  PlanSupport,
  PlanReview,
  FinancialRequest,
  FinancialProposal,
  PupilPseudonym,
  Stagnation,
  EscalationStep,
  AbsenceReason,
  SchoolTalk,
  SchoolTalkLetter,
  InformationRequest,
  SafetyMark,
  SafetyFact,
  MeldcodeFile,
  MeldcodeStep,
  MeldcodeReport,
  EmergencyAccess,
  EmergencyReason,
  AbsenceEntry,
  AbsenceFact,
  AbsenceCount,
  AbsenceCountFact,
  AbsenceSignal,
  SickSpell,
  SicknessFact,
  SicknessSignal,
  AccessLogEntry,
  Statistic,
] as const;

const resolvers: NonEmptyArray<new () => object> = [
  ViewerResolver,
  CaseResolver,
  CasePhaseResolver,
  ParticipantResolver,
  RegieResolver,
  ConsentResolver,
  ConsentCareResolver,
  ConsentRegisterResolver,
  ConsentForecastResolver,
  ConsentReplayResolver,
  HealthFeedbackResolver,
  ReferralResolver,
  ...breakthroughResolvers,
  CareFileResolver,
  HomeSituationResolver,
  ContactResolver,
  SittingResolver,
  TalkInvitationResolver,
  PreventiveTalkResolver,
  AgreementResolver,
  JointTalkResolver,
  StagnationResolver,
  ActionPlanResolver,
  PlanFollowUpResolver,
  ...meetingResolvers,
  ...agendaResolvers,
  FinanceResolver,
  AbsenceFactResolver,
  AbsenceReasonResolver,
  SchoolTalkResolver,
  InformationRequestResolver,
  IncapacityResolver,
  AccessObjectionResolver,
  PupilNumberResolver,
  DuoReportResolver,
  LeerplichtTalkResolver,
  JusticeRecordResolver,
  SafetyMarkResolver,
  MeldcodeResolver,
  EmergencyResolver,
  PupilResolver,
  AbsenceEntryResolver,
  SickSpellResolver,
  WorkListResolver,
  DeadlineResolver,
  AccessLogResolver,
  EvaluationResolver,
  PolicyResolver,
];

export function createSchema(shield: ShieldKind = 'own'): GraphQLSchema {
  shareNoArguments();
  leaveValuesPlain();
  const bare = buildSchemaSync({
    resolvers,
    // GraphQL itself lets in no field that an input does not name. class-validator's own whitelist knows decorated
    // properties alone: it would drop every id, and refuse an input that consists of ids.
    validate: { forbidUnknownValues: false },
  });
  const problems = problemsOf(bare);
  if (problems.length > 0) throw new Error(`the schema is not safe: ${problems.join('; ')}`);
  const noted = noteWithheld(bare);
  if (shield === 'own') return applyShield(noted);
  return shield === 'stock' ? applyStockShield(noted) : noted;
}
