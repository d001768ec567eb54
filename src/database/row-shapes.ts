// Where each noun lies in the database, and by which columns a row of it is tied to a case, a pupil and a region.

import type { Resource } from '../policy/vocabulary/resources.js';

export interface RowShape {
  readonly table: string;
  /** Column holding the case's id; null where the noun belongs to the pupil or to no case at all. */
  readonly caseId: string | null;
  /** Column holding the pupil's pseudonym, by which rows, links and the record name the pupil. */
  readonly subject: string | null;
  /** One region, or a list of them for people and organisations that work in several. */
  readonly region: 'region_id' | 'regions';
  /** Columns that may change after insertion; everything else is written once. */
  readonly updates: readonly string[];
  /** Its rows are derived from others: whoever may write the noun changes the columns above, and adds no row. */
  readonly isDerived?: true;
}

const ofCase = (table: string, updates: readonly string[] = []): RowShape => ({
  table,
  caseId: 'case_id',
  subject: 'subject',
  region: 'region_id',
  updates,
});

const ofPupil = (table: string, updates: readonly string[] = []): RowShape => ({
  ...ofCase(table, updates),
  caseId: null,
});

const directory = (table: string, region: RowShape['region']): RowShape => ({
  table,
  caseId: null,
  subject: null,
  region,
  updates: [],
});

const derived = (shape: RowShape): RowShape => ({ ...shape, isDerived: true });

/** A correction is a row of its own; of the one that it corrects is noted that it did. */
const superseding = ['superseded_at', 'superseded_xid'];
/** What was done with a signal. */
const closing = ['closed_at', 'closed_with', 'closed_by', 'version'];

export const rowShapes: Readonly<Record<Resource, RowShape>> = {
  Case: {
    ...ofCase('cases', ['phase', 'closed_at', 'retention_from', 'version']),
    caseId: 'id',
  },
  CasePhaseChange: ofCase('case_phase_changes'),
  CasePhaseGrounds: ofCase('case_phase_grounds'),
  Pupil: ofPupil('pupils'),
  Participant: ofCase('participants', ['until_at', 'version']),
  Regie: ofCase('regies', ['until_at', 'version']),
  RegieGrounds: ofCase('regie_grounds'),
  RegieAgreement: ofCase('regie_agreements'),
  Person: directory('persons', 'regions'),
  Organisation: directory('organisations', 'regions'),
  Appointment: directory('appointments', 'region_id'),
  Sitting: {
    ...directory('sittings', 'region_id'),
    updates: ['state', 'cancelled_because', 'changed_at', 'version'],
  },
  Meeting: {
    ...directory('meetings', 'region_id'),
    updates: [
      'starts_at',
      'length',
      'place',
      'state',
      'cancelled_because',
      'moved_from',
      'prepare_from',
      'prepare_until',
      'agenda_by',
      'minutes_by',
      'version',
    ],
  },
  MeetingInvitation: ofCase('meeting_invitations', ['present', 'ended_at', 'version']),
  MeetingItem: ofCase('meeting_items'),
  MeetingMinutes: ofCase('meeting_minutes', ['state', 'settled_on', 'next_on', 'version']),
  MinutesParagraph: ofCase('minutes_paragraphs'),
  AgreementDeviation: ofCase('agreement_deviations'),
  BreakthroughAgendaItem: ofCase('agenda_items', [
    'agenda_sent_on',
    'minutes_sent_on',
    'taken_off_at',
    'taken_off_because',
    'version',
  ]),
  TableInvitation: ofCase('table_invitations', ['present', 'ended_at', 'version']),
  Consent: ofCase('consents'),
  ConsentStatement: ofCase('consent_statements'),
  ConsentNotice: ofCase('consent_notices'),
  ConsentExplanation: ofCase('consent_explanations'),
  ConsentOverride: ofCase('consent_overrides'),
  ConsentPeriod: ofCase('consent_periods'),
  ConsentStatus: ofCase('consent_statuses'),
  Authority: ofPupil('authorities'),
  Incapacity: ofPupil('incapacities', ['ended_on', 'ended_because', 'version']),
  AccessObjection: ofPupil('access_objections'),
  AccessDecision: ofPupil('access_decisions'),
  AccessRelease: ofPupil('access_releases', ['ended_at', 'version']),
  HealthFeedback: ofCase('health_feedbacks'),
  HealthFeedbackNote: ofCase('health_feedback_notes'),
  HealthFeedbackAgreement: ofCase('health_feedback_agreements'),
  YouthHelpReferral: ofCase('youth_help_referrals'),
  ReintegrationPlan: ofCase('reintegration_plans'),
  Referral: ofCase('referrals'),
  ReferralAppointment: ofCase('referral_appointments', ['no_show', 'unreachable', 'version']),
  Diagnosis: ofCase('diagnoses'),
  TreatingContact: ofCase('treating_contacts'),
  HealthFilePointer: ofCase('health_file_pointers'),
  HomeSituation: ofCase('home_situations'),
  ContactDetails: ofPupil('contact_details', ['superseded_at', 'superseded_xid']),
  Address: ofPupil('addresses'),
  TalkInvitation: ofCase('talk_invitations', ['fetched_at', 'ended_at', 'ended_because', 'version']),
  TalkInvitationGrounds: ofCase('talk_invitation_grounds'),
  InvitationLetter: ofCase('invitation_letters'),
  PreventiveTalkReport: ofCase('preventive_talk_reports'),
  PreventiveTalkAgreement: ofCase('preventive_talk_agreements'),
  PreventiveTalkHandover: ofCase('talk_handovers'),
  PreventiveTalkFiling: ofCase('talk_filings'),
  Agreement: ofCase('agreements', ['withdrawn_at', 'withdrawn_reason', 'version']),
  BreakthroughRegistration: ofCase('breakthrough_registrations', [
    'route',
    'steps_taken',
    'passed_over_because',
    'criteria',
    'at_home',
    'home_since',
    'kind_of_education',
    'last_school',
    'level_and_year',
    'home_municipality',
    'other_table',
    'family_takes_part',
    'family_told_on',
    'missing',
    'version',
  ]),
  RegistrationParagraph: ofCase('registration_paragraphs', ['replaced_at']),
  ProgressParagraph: ofCase('progress_paragraphs'),
  BreakthroughDecision: ofCase('breakthrough_decisions'),
  BreakthroughProgress: ofCase('breakthrough_progress'),
  TableCommitment: ofCase('table_commitments'),
  BreakthroughResult: ofCase('breakthrough_results'),
  EscalationCause: ofCase('escalation_causes'),
  PupilNumber: ofPupil('pupil_numbers'),
  DuoReport: ofCase('duo_reports', ['ended_on', 'missed_days', 'missed_hours', 'version']),
  DuoReportNotice: ofCase('duo_report_notices'),
  DuoReportStatus: ofCase('duo_report_statuses'),
  DuoReportFact: ofCase('duo_report_facts'),
  MunicipalRequest: ofCase('municipal_requests'),
  NoticeLetter: ofCase('notice_letters'),
  LeerplichtTalk: ofCase('leerplicht_talks', [
    'held_on',
    'outcome',
    'heard_pupil',
    'heard_parents',
    'version',
  ]),
  LeerplichtTalkFeedback: ofCase('leerplicht_talk_feedbacks'),
  JusticeRecord: ofCase('justice_records'),
  JointTalk: ofCase('joint_talks'),
  ActionPlan: ofCase('action_plans', ['state', 'agreed_on', 'closed_on', 'version']),
  PlanParagraph: ofCase('plan_paragraphs', ['replaced_at']),
  PlanAction: ofCase('plan_actions', ['state', 'progress', 'looked_at_on', 'version']),
  PlanSupport: ofCase('plan_supports', ['ended_on', 'ended_because', 'version']),
  PlanReview: ofCase('plan_reviews'),
  FinancialRequest: ofCase('financial_requests'),
  FinancialProposal: derived(
    ofCase('financial_proposals', [
      'teamleider_approves',
      'teamleider_at',
      'directeur_approves',
      'directeur_at',
      'refused_because',
      'state',
      'version',
    ]),
  ),
  PupilPseudonym: derived(ofCase('pupil_pseudonyms')),
  Stagnation: ofCase('stagnations', ['ended_on', 'ended_because', 'version']),
  EscalationStep: ofCase('escalation_steps', ['outcome', 'result', 'result_on', 'version']),
  AbsenceReason: ofPupil('absence_reasons'),
  SchoolTalk: ofCase('school_talks'),
  SchoolTalkLetter: ofCase('school_talk_letters'),
  InformationRequest: ofPupil('information_requests'),
  SafetyMark: ofCase('safety_marks', ['safe', 'version']),
  SafetyFact: ofCase('safety_facts'),
  MeldcodeFile: ofCase('meldcode_files', ['safe', 'version']),
  MeldcodeStep: ofCase('meldcode_steps', ['safe']),
  MeldcodeReport: ofCase('meldcode_reports', ['safe']),
  EmergencyAccess: ofCase('emergency_accesses'),
  EmergencyReason: ofCase('emergency_reasons'),
  AbsenceEntry: ofPupil('absence_entries', superseding),
  AbsenceFact: derived(ofPupil('absence_facts')),
  AbsenceCount: derived(ofPupil('absence_counts')),
  AbsenceCountFact: derived(ofPupil('absence_count_facts')),
  AbsenceSignal: derived(ofPupil('absence_signals', closing)),
  SickSpell: ofPupil('sick_spells', superseding),
  SicknessFact: derived(ofPupil('sickness_facts')),
  SicknessSignal: derived(ofPupil('sickness_signals', closing)),
  AccessLogEntry: ofCase('access_log'),
  // Of no case and no pupil: numbers about many.
  Statistic: directory('statistics', 'region_id'),
};

export const tableOf = (resource: Resource): string => rowShapes[resource].table;
