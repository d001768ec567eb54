// Every noun; the database reads and writes these and no others.

import 'reflect-metadata';
import { AbsenceEntry } from './features/absence-entry/index.js';
import { AbsenceCount, AbsenceCountFact, AbsenceFact, SicknessFact } from './features/absence-fact/index.js';
import { AbsenceReason } from './features/absence-reason/index.js';
import { AbsenceSignal, SicknessSignal } from './features/absence-signal/index.js';
import { AccessLogEntry } from './features/access-log-entry/index.js';
import { AccessDecision, AccessObjection, AccessRelease } from './features/access-objection/index.js';
import {
  ActionPlan,
  FinancialRequest,
  PlanAction,
  PlanParagraph,
  PlanReview,
  PlanSupport,
} from './features/action-plan/index.js';
import { agendaNouns } from './features/agenda/index.js';
import { Agreement } from './features/agreement/index.js';
import { Appointment } from './features/appointment/index.js';
import { Authority } from './features/authority/index.js';
import { breakthroughNouns } from './features/breakthrough/index.js';
import { Diagnosis, HealthFilePointer, TreatingContact } from './features/care-file/index.js';
import { Case } from './features/case/index.js';
import { CasePhaseChange, CasePhaseGrounds } from './features/case-phase/index.js';
import {
  Consent,
  ConsentExplanation,
  ConsentNotice,
  ConsentOverride,
  ConsentPeriod,
  ConsentStatement,
  ConsentStatus,
} from './features/consent/index.js';
import { Address, ContactDetails } from './features/contact/index.js';
import {
  DuoReport,
  DuoReportFact,
  DuoReportNotice,
  DuoReportStatus,
  MunicipalRequest,
  NoticeLetter,
} from './features/duo-report/index.js';
import { EmergencyAccess, EmergencyReason } from './features/emergency/index.js';
import { FinancialProposal, PupilPseudonym } from './features/finance/index.js';
import {
  HealthFeedback,
  HealthFeedbackAgreement,
  HealthFeedbackNote,
  ReintegrationPlan,
  YouthHelpReferral,
} from './features/health-feedback/index.js';
import { HomeSituation } from './features/home-situation/index.js';
import { Incapacity } from './features/incapacity/index.js';
import { InformationRequest } from './features/information-request/index.js';
import { JointTalk } from './features/joint-talk/index.js';
import { JusticeRecord } from './features/justice-record/index.js';
import { LeerplichtTalk, LeerplichtTalkFeedback } from './features/leerplicht-talk/index.js';
import { meetingNouns } from './features/meeting/index.js';
import { MeldcodeFile, MeldcodeReport, MeldcodeStep } from './features/meldcode/index.js';
import { Organisation } from './features/organisation/index.js';
import { Participant } from './features/participant/index.js';
import { Person } from './features/person/index.js';
import {
  PreventiveTalkAgreement,
  PreventiveTalkFiling,
  PreventiveTalkHandover,
  PreventiveTalkReport,
} from './features/preventive-talk/index.js';
import { Pupil } from './features/pupil/index.js';
import { PupilNumber } from './features/pupil-number/index.js';
import { Referral, ReferralAppointment } from './features/referral/index.js';
import { Regie, RegieAgreement, RegieGrounds } from './features/regie/index.js';
import { SafetyFact, SafetyMark } from './features/safety-mark/index.js';
import { SchoolTalk, SchoolTalkLetter } from './features/school-talk/index.js';
import { SickSpell } from './features/sick-spell/index.js';
import { Sitting } from './features/sitting/index.js';
import { EscalationStep, Stagnation } from './features/stagnation/index.js';
import { Statistic } from './features/statistic/index.js';
import { InvitationLetter, TalkInvitation, TalkInvitationGrounds } from './features/talk-invitation/index.js';

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
