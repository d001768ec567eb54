// Every noun that the policy knows: its data class, its Dutch term and who may come to know that it exists.

import type { DataClassCode } from './data-classes.js';

/**
 * Groups of classes that are known or unknown together, OFFICER being what pupil and parents never see in the record; the record keeps a line per group, so that a line can
 * be shown to a pupil or parent who may know all of it (architecture 7, roles-and-data.md "may_know").
 */
export type Secrecy =
  | 'CASE'
  | 'ABSENCE'
  | 'CARE'
  | 'CONSENT'
  | 'SCHOOL_TALK'
  | 'NUMBER'
  | 'REPORT'
  | 'HEARING'
  | 'CARE'
  | 'REFERRAL'
  | 'DIAGNOSIS'
  | 'HEALTH_FILE'
  | 'HOME'
  | 'CONSENT'
  | 'SCHOOL_TALK'
  | 'ABSENCE'
  | 'OFFICER';

export interface ResourceEntry {
  /** Data class of roles-and-data.md. */
  readonly dataClass: DataClassCode;
  readonly dutch: string;
  readonly secrecy: Secrecy;
  /** The noun of rights.csv whose lines hold, when this is a part of that noun with a table of its own. */
  readonly partOf?: string;
  /** Numbers about many, never a single case: the only noun that the purpose of statistics opens. */
  readonly isAggregate?: true;
}

const entry = (
  dataClass: DataClassCode,
  dutch: string,
  secrecy: Secrecy,
  partOf?: string,
): ResourceEntry => ({
  dataClass,
  dutch,
  secrecy,
  ...(partOf === undefined ? {} : { partOf }),
});

export const resources = {
  Case: entry('D29', 'casus', 'CASE'),
  CasePhaseChange: entry('D29', 'fasewisseling', 'CASE', 'Case'),
  CasePhaseGrounds: entry('D29', 'reden van een fasewisseling', 'CASE', 'Case'),
  Pupil: entry('D01', 'leerling', 'CASE'),
  Participant: entry('D30', 'deelnemer', 'CASE'),
  Regie: entry('D30', 'regie over de casus', 'CASE', 'Participant'),
  RegieGrounds: entry('D30', 'reden van een overdracht van regie', 'CASE', 'Participant'),
  RegieAgreement: entry('D30', 'instemming van een partner met een regiehouder', 'CASE', 'Participant'),
  Person: entry('D31', 'persoon', 'CASE'),
  Organisation: entry('D31', 'organisatie', 'CASE'),
  Appointment: entry('D31', 'aanstelling', 'CASE'),
  Sitting: entry('D31', 'preventief spreekuur op een school', 'CASE', 'Appointment'),
  Meeting: entry('D31', 'overleg', 'CASE', 'Appointment'),
  MeetingInvitation: entry('D30', 'uitnodiging voor een overleg', 'CASE', 'Participant'),
  MeetingItem: entry('D20', 'casus op een overleg', 'CASE', 'MeetingMinutes'),
  MeetingMinutes: entry('D20', 'verslag van een overleg', 'CASE'),
  MinutesParagraph: entry('D20', 'alinea van het verslag van een overleg', 'CASE', 'MeetingMinutes'),
  AgreementDeviation: entry('D20', 'afwijking van een afspraak', 'CASE', 'MeetingMinutes'),
  Consent: entry('D24', 'toestemmingsverzoek', 'CONSENT'),
  ConsentStatement: entry('D24', 'verklaring over toestemming', 'OFFICER', 'Consent'),
  ConsentNotice: entry('D24', 'kennisgeving aan de andere ouder', 'OFFICER', 'Consent'),
  ConsentExplanation: entry('D24', 'uitleg van het verzoek', 'OFFICER', 'Consent'),
  ConsentOverride: entry('D24', 'doorzetten door de hulpverlener (R11)', 'OFFICER', 'Consent'),
  ConsentPeriod: entry('D24', 'tijdvak van toestemming', 'CONSENT', 'Consent'),
  ConsentStatus: entry('D24', 'mag ik delen?', 'CONSENT'),
  Authority: entry('D27', 'gezag', 'CASE'),
  Incapacity: entry('D27', 'wilsonbekwaamheid in een zaak', 'OFFICER', 'Capacity'),
  AccessObjection: entry('D27', 'bezwaar tegen inzage door een ouder', 'OFFICER'),
  AccessDecision: entry('D27', 'besluit van de hulpverlener over inzage', 'OFFICER', 'AccessObjection'),
  AccessRelease: entry('D27', 'vrijgave aan een ouder', 'OFFICER', 'AccessObjection'),
  HealthFeedback: entry('D12', 'terugkoppeling ziekteverzuimbegeleiding', 'CARE'),
  HealthFeedbackNote: entry('D11', 'relevante informatie voor school', 'CARE'),
  HealthFeedbackAgreement: entry('D12', 'met de jeugdarts gemaakte afspraak', 'CARE'),
  YouthHelpReferral: entry('D12', 'verwijzing naar jeugdhulp', 'CARE', 'HealthFeedback'),
  ReintegrationPlan: entry('D12', 're-integratieplan', 'CARE', 'HealthFeedback'),
  Referral: entry('D07', 'aanmelding bij de jeugdarts (bijlage 3)', 'REFERRAL', 'Participant'),
  ReferralAppointment: entry('D12', 'afspraak na aanmelding bij de jeugdarts', 'CARE', 'Agreement'),
  Diagnosis: entry('D10', 'diagnose en behandelaar', 'DIAGNOSIS'),
  TreatingContact: entry('D10', 'contact met een behandelaar', 'DIAGNOSIS', 'Diagnosis'),
  HealthFilePointer: entry('D09', 'verwijzing naar het dossier van de JGZ', 'HEALTH_FILE'),
  HomeSituation: entry('D15', 'thuissituatie', 'HOME'),
  ContactDetails: entry('D04', 'contactgegevens', 'CASE'),
  Address: entry('D03', 'adres', 'CASE'),
  TalkInvitation: entry('D30', 'uitnodiging voor het preventief spreekuur', 'CASE', 'Participant'),
  InvitationLetter: entry('D30', 'brief bij de uitnodiging', 'CASE', 'Participant'),
  TalkInvitationGrounds: entry(
    'D18',
    'gronden van de aanmelding voor het preventief spreekuur',
    'SCHOOL_TALK',
    'PreventiveTalkReport',
  ),
  PreventiveTalkReport: entry('D18', 'verslag van het preventief gesprek', 'SCHOOL_TALK'),
  PreventiveTalkAgreement: entry('D18', 'afspraak uit het preventief gesprek', 'SCHOOL_TALK'),
  PreventiveTalkHandover: entry(
    'D18',
    'overdracht van het verslag aan de school',
    'SCHOOL_TALK',
    'PreventiveTalkReport',
  ),
  PreventiveTalkFiling: entry(
    'D18',
    'opname van het verslag in het leerlingdossier',
    'SCHOOL_TALK',
    'PreventiveTalkReport',
  ),
  Agreement: entry('D13', 'afspraak', 'CASE'),
  ActionPlan: entry('D14', 'plan van aanpak', 'CASE'),
  // What a paragraph tells of, and so who may know of it, is told by its class (class-nouns.ts).
  PlanParagraph: entry('D14', 'alinea van het plan van aanpak', 'CASE', 'ActionPlan'),
  PlanAction: entry('D14', 'actie van het plan van aanpak', 'CASE', 'ActionPlan'),
  PlanSupport: entry('D14', 'overbruggingshulp of wachtlijst', 'CASE', 'ActionPlan'),
  PlanReview: entry('D14', 'monitoring van het plan van aanpak', 'CASE', 'ActionPlan'),
  FinancialRequest: entry('D14', 'aanvraag van extra middelen', 'CASE', 'ActionPlan'),
  FinancialProposal: entry('D14', 'voorstel dat geld kost', 'CASE'),
  PupilPseudonym: entry('D01', 'pseudoniem van de leerling', 'CASE'),
  Stagnation: entry('D14', 'stagnatie van het plan van aanpak', 'CASE', 'ActionPlan'),
  EscalationStep: entry('D14', 'stap van opschaling', 'CASE', 'ActionPlan'),
  BreakthroughRegistration: entry('D21', 'aanmelding voor het doorbraakoverleg', 'CASE'),
  BreakthroughDecision: entry(
    'D21',
    'besluit van een partij over bespreking',
    'CASE',
    'BreakthroughRegistration',
  ),
  RegistrationParagraph: entry('D21', 'alinea van de aanmelding', 'CASE', 'BreakthroughRegistration'),
  BreakthroughProgress: entry('D23', 'stap of voortgang in het doorbraakoverleg', 'CASE'),
  ProgressParagraph: entry('D23', 'alinea van verslag of voortgang', 'CASE', 'BreakthroughProgress'),
  TableCommitment: entry(
    'D23',
    'verbintenis aan een besluit van het doorbraakoverleg',
    'CASE',
    'BreakthroughProgress',
  ),
  // What commissioners know of it: codes that name nobody.
  EscalationCause: entry('D23', 'oorzaak van escalatie naar de opdrachtgevers', 'CASE'),
  BreakthroughResult: entry('D23', 'resultaat van de bespreking voor leerling en ouders', 'CASE'),
  BreakthroughAgendaItem: entry('D22', 'casus op de agenda van het doorbraakoverleg', 'CASE'),
  TableInvitation: entry('D30', 'uitnodiging voor het doorbraakoverleg', 'CASE', 'Participant'),
  PupilNumber: entry('D02', 'persoonsgebonden nummer (BSN of onderwijsnummer)', 'NUMBER'),
  DuoReport: entry('D19', 'verzuimmelding', 'REPORT'),
  DuoReportNotice: entry('D19', 'kennisgeving vooraf van de verzuimmelding', 'REPORT', 'DuoReport'),
  DuoReportStatus: entry('D19', 'status van de verzuimmelding', 'REPORT', 'DuoReport'),
  DuoReportFact: entry('D19', 'dat er een verzuimmelding is', 'REPORT'),
  MunicipalRequest: entry('D19', 'vraag om inlichtingen van de gemeente', 'REPORT', 'DuoReport'),
  NoticeLetter: entry('D19', 'brief van de kennisgeving', 'REPORT', 'DuoReport'),
  LeerplichtTalk: entry('D32', 'gesprek met de leerplichtambtenaar', 'HEARING'),
  LeerplichtTalkFeedback: entry('D32', 'terugkoppelingsformulier', 'HEARING', 'LeerplichtTalk'),
  // A line on a proces-verbaal of a parent would tell the pupil, and the other parent, that there is one.
  JusticeRecord: entry('D16', 'Halt, proces-verbaal of civiele route', 'OFFICER'),
  JointTalk: entry('D13', 'gezamenlijk gesprek', 'CASE', 'Agreement'),
  AbsenceReason: entry('D08', 'reden van verzuim', 'CASE'),
  SchoolTalk: entry('D08', 'verzuimgesprek op school', 'CASE', 'AbsenceReason'),
  SchoolTalkLetter: entry('D08', 'brief over een gesprek met de leerling alleen', 'CASE', 'AbsenceReason'),
  InformationRequest: entry('D05', 'informatieverzoek van een ouder zonder gezag', 'OFFICER', 'AbsenceEntry'),
  // Of safety no line of the record is shown to pupil or parents, also not of what was marked safe since: narrower than "until
  // marked safe", for a line tells when, and by whom, it was looked at while it was not.
  SafetyMark: entry('D17', 'zorgmelding, proces-verbaal of maatregel', 'OFFICER'),
  SafetyFact: entry('D17', 'dat er een zorgmelding, proces-verbaal of maatregel is', 'OFFICER'),
  MeldcodeFile: entry('D28', 'meldcodedossier', 'OFFICER'),
  MeldcodeStep: entry('D28', 'stap van de meldcode', 'OFFICER', 'MeldcodeFile'),
  MeldcodeReport: entry('D28', 'melding bij Veilig Thuis', 'OFFICER', 'MeldcodeFile'),
  EmergencyAccess: entry('D28', 'gebruik van de noodprocedure', 'OFFICER', 'MeldcodeFile'),
  EmergencyReason: entry('D28', 'reden van de noodprocedure in eigen woorden', 'OFFICER', 'MeldcodeFile'),
  AbsenceEntry: entry('D05', 'registratie van aan- of afwezigheid', 'ABSENCE'),
  AbsenceFact: entry('D05', 'feit van afwezigheid', 'ABSENCE'),
  AbsenceCount: entry('D06', 'telling van te laat komen en spijbelen', 'ABSENCE'),
  AbsenceCountFact: entry('D06', 'telling als feit', 'ABSENCE', 'AbsenceFact'),
  // The school's own task list: pupil and parents see what was registered and counted, and what was done with it.
  AbsenceSignal: entry('D06', 'signaal uit de verzuimcriteria', 'OFFICER', 'AbsenceCount'),
  SickSpell: entry('D07', 'ziekmelding', 'ABSENCE'),
  SicknessFact: entry('D07', 'feit van ziekteverzuim', 'ABSENCE', 'AbsenceFact'),
  SicknessSignal: entry('D07', 'signaal uit de criteria voor ziekteverzuim', 'OFFICER', 'SickSpell'),
  AccessLogEntry: entry('D25', 'regel van het inzagelogboek', 'CASE'),
  Statistic: { ...entry('D26', 'cijfer van de jaarlijkse evaluatie', 'CASE'), isAggregate: true },
} as const satisfies Record<string, ResourceEntry>;

export type Resource = keyof typeof resources;

export const resourceNames = Object.keys(resources) as readonly Resource[];

export const isResource = (word: string): word is Resource => Object.hasOwn(resources, word);

export const resourceEntry = (resource: Resource): ResourceEntry => resources[resource];

/** The noun under which rights.csv lists the resource. */
export const nounOf = (resource: Resource): string => resourceEntry(resource).partOf ?? resource;
