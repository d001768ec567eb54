// Every resolver: what can be asked and done.

import 'reflect-metadata';
import type { NonEmptyArray } from 'type-graphql';
import { AbsenceEntryResolver } from './features/absence-entry/absence-entry.resolver.js';
import { AbsenceFactResolver } from './features/absence-fact/absence-fact.resolver.js';
import { AbsenceReasonResolver } from './features/absence-reason/absence-reason.resolver.js';
import { DeadlineResolver } from './features/absence-signal/deadline.resolver.js';
import { WorkListResolver } from './features/absence-signal/work-list.resolver.js';
import { AccessLogResolver } from './features/access-log-entry/access-log.resolver.js';
import { AccessObjectionResolver } from './features/access-objection/access-objection.resolver.js';
import { ActionPlanResolver } from './features/action-plan/action-plan.resolver.js';
import { PlanFollowUpResolver } from './features/action-plan/plan-follow-up.resolver.js';
import { agendaResolvers } from './features/agenda/agendas.resolver.js';
import { AgreementResolver } from './features/agreement/agreement.resolver.js';
import { breakthroughResolvers } from './features/breakthrough/breakthroughs.resolver.js';
import { CareFileResolver } from './features/care-file/care-file.resolver.js';
import { CaseResolver } from './features/case/case.resolver.js';
import { CasePhaseResolver } from './features/case/case-phase.resolver.js';
import { ConsentResolver } from './features/consent/consent.resolver.js';
import { ConsentCareResolver } from './features/consent/consent-care.resolver.js';
import { ConsentForecastResolver } from './features/consent/consent-forecast.resolver.js';
import { ConsentRegisterResolver } from './features/consent/consent-register.resolver.js';
import { ConsentReplayResolver } from './features/consent/consent-replay.resolver.js';
import { ContactResolver } from './features/contact/contact.resolver.js';
import { DuoReportResolver } from './features/duo-report/duo-report.resolver.js';
import { EmergencyResolver } from './features/emergency/emergency.resolver.js';
import { FinanceResolver } from './features/finance/finance.resolver.js';
import { HealthFeedbackResolver } from './features/health-feedback/health-feedback.resolver.js';
import { HomeSituationResolver } from './features/home-situation/home-situation.resolver.js';
import { IncapacityResolver } from './features/incapacity/incapacity.resolver.js';
import { InformationRequestResolver } from './features/information-request/information-request.resolver.js';
import { JointTalkResolver } from './features/joint-talk/joint-talk.resolver.js';
import { JusticeRecordResolver } from './features/justice-record/justice-record.resolver.js';
import { LeerplichtTalkResolver } from './features/leerplicht-talk/leerplicht-talk.resolver.js';
import { meetingResolvers } from './features/meeting/meetings.resolver.js';
import { MeldcodeResolver } from './features/meldcode/meldcode.resolver.js';
import { OversightResolver } from './features/oversight/oversight.resolver.js';
import { ReplayResolver } from './features/oversight/replay.resolver.js';
import { ParticipantResolver } from './features/participant/participant.resolver.js';
import { PolicyResolver } from './features/policy-rule/policy.resolver.js';
import { PreventiveTalkResolver } from './features/preventive-talk/preventive-talk.resolver.js';
import { PupilResolver } from './features/pupil/pupil.resolver.js';
import { PupilNumberResolver } from './features/pupil-number/pupil-number.resolver.js';
import { ReferralResolver } from './features/referral/referral.resolver.js';
import { RegieResolver } from './features/regie/regie.resolver.js';
import { SafetyMarkResolver } from './features/safety-mark/safety-mark.resolver.js';
import { SchoolTalkResolver } from './features/school-talk/school-talk.resolver.js';
import { SickSpellResolver } from './features/sick-spell/sick-spell.resolver.js';
import { SittingResolver } from './features/sitting/sitting.resolver.js';
import { StagnationResolver } from './features/stagnation/stagnation.resolver.js';
import { EvaluationResolver } from './features/statistic/evaluation.resolver.js';
import { TalkInvitationResolver } from './features/talk-invitation/talk-invitation.resolver.js';
import { ViewerResolver } from './features/viewer/viewer.resolver.js';

export const resolvers: NonEmptyArray<new () => object> = [
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
  OversightResolver,
  ReplayResolver,
];
