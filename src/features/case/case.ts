// The case: what hangs together around one pupil's absence (D29).

import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Joined } from '../../database/reading/noun-shape.js';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { AbsenceReason } from '../absence-reason/index.js';
import { Agreement } from '../agreement/index.js';
import { Authority } from '../authority/index.js';
import { Diagnosis, HealthFilePointer, TreatingContact } from '../care-file/index.js';
import { CasePhase } from '../case-phase/index.js';
import { Consent, ConsentStatus } from '../consent/index.js';
import { Address, ContactDetails } from '../contact/index.js';
import { EmergencyAccess } from '../emergency/index.js';
import {
  HealthFeedback,
  HealthFeedbackAgreement,
  HealthFeedbackNote,
  ReintegrationPlan,
  YouthHelpReferral,
} from '../health-feedback/index.js';
import { HomeSituation } from '../home-situation/index.js';
import { InformationRequest } from '../information-request/index.js';
import { JointTalk } from '../joint-talk/index.js';
import { MeldcodeFile } from '../meldcode/index.js';
import { Organisation } from '../organisation/index.js';
import { Participant } from '../participant/index.js';
import { PreventiveTalkReport } from '../preventive-talk/index.js';
import { Pupil } from '../pupil/index.js';
import { Referral } from '../referral/index.js';
import { SafetyFact, SafetyMark } from '../safety-mark/index.js';
import { SchoolTalk } from '../school-talk/index.js';
import { TalkInvitation } from '../talk-invitation/index.js';
import { AgendaCase } from './agenda-case.js';

const ofCase = { child: 'case_id', parent: 'id' } as const;
const manyOfCase = { ...ofCase, many: true } as const;
const ofPupil = { child: 'subject', parent: 'subject', many: true } as const;
const standing = (row: string): string => `${row}.superseded_xid is null`;
const asRecorded = (row: string): string => `${row}.recorded_at, ${row}.id`;

@Requires('Case')
@ObjectType({
  description:
    "That there is a case around a pupil's absence, and how far it is. Dutch: casus. Source: roles-and-data.md, D29.",
})
@Entity(tableOf('Case'))
export class Case extends AgendaCase {
  @Field(() => ID, { description: 'Random identifier; it means nothing.' })
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'pupil_id' })
  pupilId!: string;

  /** The pupil's pseudonym; it never leaves the server. */
  @Column('uuid')
  subject!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('uuid', { name: 'controller_id' })
  controllerId!: string;

  @Field(() => CasePhase, { nullable: true, description: 'How far the case is. Dutch: fase.' })
  @Column('text')
  phase!: string;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When it was opened. Dutch: geopend op.' })
  @Column('timestamptz', { name: 'opened_at' })
  openedAt!: Date;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'When it was closed; null while it is open. Dutch: gesloten op.',
  })
  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  @Column('uuid', { name: 'opened_by', nullable: true })
  openedBy!: string | null;

  @Column('uuid', { name: 'coordinator_id', nullable: true })
  coordinatorId!: string | null;

  @Field(() => Organisation, { nullable: true, description: 'The school whose case it is. Dutch: school.' })
  @Joined({ noun: () => Organisation, child: 'id', parent: 'controller_id', many: false })
  school!: Organisation | null;

  @Field(() => Pupil, { nullable: true, description: 'Whom it is about. Dutch: leerling.' })
  @Joined({ noun: () => Pupil, child: 'subject', parent: 'subject', many: false })
  pupil!: Pupil | null;

  @Field(() => [Participant], {
    nullable: true,
    description: 'Who takes part, now and before. Dutch: deelnemers.',
  })
  @Joined({ noun: () => Participant, ...manyOfCase, order: row => `${row}.from_at, ${row}.id` })
  participants!: Participant[];

  @Field(() => [Authority], { nullable: true, description: 'Who holds gezag over the pupil. Dutch: gezag.' })
  @Joined({
    noun: () => Authority,
    child: 'subject',
    parent: 'subject',
    many: true,
    order: row => `${row}.from_day, ${row}.id`,
  })
  authorities!: Authority[];

  @Field(() => [Consent], { nullable: true, description: 'Requests for consent. Dutch: toestemmingen.' })
  @Joined({ noun: () => Consent, ...manyOfCase, order: row => `${row}.asked_at, ${row}.id` })
  consents!: Consent[];

  @Field(() => [ConsentStatus], {
    nullable: true,
    description: '"May I share?", by class and recipient. Dutch: mag ik delen?',
  })
  @Joined({
    noun: () => ConsentStatus,
    ...manyOfCase,
    where: row => `${row}.superseded_xid is null`,
    order: row => `${row}.data_class, ${row}.capacity, ${row}.id`,
  })
  consentStatuses!: ConsentStatus[];

  @Field(() => [HealthFeedback], {
    nullable: true,
    description: 'Feedback of the jeugdarts, each contact apart. Dutch: terugkoppeling van de jeugdarts.',
  })
  @Joined({ noun: () => HealthFeedback, ...manyOfCase, order: row => `${row}.contact_on, ${row}.id` })
  healthFeedback!: HealthFeedback[];

  @Field(() => [HealthFeedbackNote], {
    nullable: true,
    description:
      'Information for school, also where the conclusion is not shared. Dutch: relevante informatie voor school.',
  })
  @Joined({ noun: () => HealthFeedbackNote, ...manyOfCase, order: asRecorded })
  healthFeedbackNotes!: HealthFeedbackNote[];

  @Field(() => [HealthFeedbackAgreement], {
    nullable: true,
    description: 'Agreements made with the jeugdarts. Dutch: met de jeugdarts gemaakte afspraken.',
  })
  @Joined({ noun: () => HealthFeedbackAgreement, ...manyOfCase, order: asRecorded })
  healthFeedbackAgreements!: HealthFeedbackAgreement[];

  @Field(() => [TalkInvitation], {
    nullable: true,
    description:
      'Invitations to the preventive spreekuur. Dutch: uitnodigingen voor het preventief spreekuur.',
  })
  @Joined({ noun: () => TalkInvitation, ...manyOfCase, order: row => `${row}.day, ${row}.id` })
  talkInvitations!: TalkInvitation[];

  @Field(() => PreventiveTalkReport, {
    nullable: true,
    description: 'Report of the preventive talk. Dutch: verslag van het preventief gesprek.',
  })
  @Joined({
    noun: () => PreventiveTalkReport,
    ...ofCase,
    many: false,
    order: row => `${row}.recorded_at desc, ${row}.id`,
  })
  preventiveTalkReport!: PreventiveTalkReport | null;

  @Field(() => [Agreement], { nullable: true, description: 'Agreements in this case. Dutch: afspraken.' })
  @Joined({ noun: () => Agreement, ...manyOfCase, order: row => `${row}.made_on, ${row}.id` })
  agreements!: Agreement[];

  @Field(() => [Referral], {
    nullable: true,
    description: 'Referrals to the jeugdarts (bijlage 3). Dutch: aanmeldingen bij de jeugdarts.',
  })
  @Joined({ noun: () => Referral, ...manyOfCase, order: row => `${row}.referred_on, ${row}.id` })
  referrals!: Referral[];

  @Field(() => [Diagnosis], { nullable: true, description: 'Diagnoses and who treats. Dutch: diagnoses.' })
  @Joined({ noun: () => Diagnosis, ...manyOfCase, order: asRecorded })
  diagnoses!: Diagnosis[];

  @Field(() => [TreatingContact], {
    nullable: true,
    description: 'Contacts of the jeugdarts with treating doctors. Dutch: contacten met behandelaars.',
  })
  @Joined({
    noun: () => TreatingContact,
    ...manyOfCase,
    order: row => `${row}.contact_on, ${row}.id`,
  })
  treatingContacts!: TreatingContact[];

  @Field(() => [HealthFilePointer], {
    nullable: true,
    description: 'Where files of the JGZ lie. Dutch: verwijzingen naar het JGZ-dossier.',
  })
  @Joined({ noun: () => HealthFilePointer, ...manyOfCase, order: asRecorded })
  healthFilePointers!: HealthFilePointer[];

  @Field(() => [ReintegrationPlan], {
    nullable: true,
    description: 'Plans to come back to lessons. Dutch: re-integratieplannen.',
  })
  @Joined({ noun: () => ReintegrationPlan, ...manyOfCase, order: row => `${row}.made_on, ${row}.id` })
  reintegrationPlans!: ReintegrationPlan[];

  @Field(() => [YouthHelpReferral], {
    nullable: true,
    description: 'Referrals to youth help. Dutch: verwijzingen naar jeugdhulp.',
  })
  @Joined({
    noun: () => YouthHelpReferral,
    ...manyOfCase,
    order: row => `${row}.referred_on, ${row}.id`,
  })
  youthHelpReferrals!: YouthHelpReferral[];

  @Field(() => [HomeSituation], {
    nullable: true,
    description: 'What is known of home, about each person apart. Dutch: thuissituatie.',
  })
  @Joined({ noun: () => HomeSituation, ...manyOfCase, order: row => `${row}.observed_on, ${row}.id` })
  homeSituations!: HomeSituation[];

  @Field(() => [ContactDetails], {
    nullable: true,
    description: 'How to reach the family. Dutch: contactgegevens.',
  })
  @Joined({ noun: () => ContactDetails, ...ofPupil, where: standing, order: asRecorded })
  contactDetails!: ContactDetails[];

  @Field(() => [Address], { nullable: true, description: 'Where the family lives. Dutch: adressen.' })
  @Joined({ noun: () => Address, ...ofPupil, where: standing, order: asRecorded })
  addresses!: Address[];

  @Field(() => [AbsenceReason], {
    nullable: true,
    description: 'Why the pupil is said to be absent, each in own words. Dutch: redenen van verzuim.',
  })
  @Joined({ noun: () => AbsenceReason, ...ofPupil, order: row => `${row}.said_on, ${row}.id` })
  absenceReasons!: AbsenceReason[];

  @Field(() => [SchoolTalk], { nullable: true, description: 'Talks at school. Dutch: verzuimgesprekken.' })
  @Joined({ noun: () => SchoolTalk, ...manyOfCase, order: row => `${row}.held_on, ${row}.id` })
  schoolTalks!: SchoolTalk[];

  @Field(() => [JointTalk], {
    nullable: true,
    description: 'Talks with pupil, parents and partners together. Dutch: gezamenlijke gesprekken.',
  })
  @Joined({ noun: () => JointTalk, ...manyOfCase, order: row => `${row}.held_on, ${row}.id` })
  jointTalks!: JointTalk[];

  @Field(() => [InformationRequest], {
    nullable: true,
    description: 'What parents without authority asked the school. Dutch: informatieverzoeken.',
  })
  @Joined({ noun: () => InformationRequest, ...ofPupil, order: row => `${row}.recorded_at, ${row}.id` })
  informationRequests!: InformationRequest[];
  @Field(() => [SafetyMark], {
    nullable: true,
    description: 'Reports and measures. Dutch: zorgmeldingen, processen-verbaal en maatregelen.',
  })
  @Joined({ noun: () => SafetyMark, ...manyOfCase, order: row => `${row}.happened_on, ${row}.id` })
  safetyMarks!: SafetyMark[];

  @Field(() => [SafetyFact], {
    nullable: true,
    description: 'That there were any, by kind and year. Dutch: dat er een melding of maatregel is.',
  })
  @Joined({
    noun: () => SafetyFact,
    ...manyOfCase,
    order: row => `${row}.year, ${row}.kind, ${row}.id`,
  })
  safetyFacts!: SafetyFact[];

  @Field(() => [MeldcodeFile], {
    nullable: true,
    description: 'What was done by the meldcode; for the purpose SAFETY. Dutch: meldcodedossiers.',
  })
  @Joined({ noun: () => MeldcodeFile, ...manyOfCase, order: asRecorded })
  meldcodeFiles!: MeldcodeFile[];

  @Field(() => [EmergencyAccess], {
    nullable: true,
    description:
      'Your own emergency that runs; for pupil and parents those of which they were told. Dutch: gebruik van de noodprocedure.',
  })
  @Joined({ noun: () => EmergencyAccess, ...manyOfCase, order: row => `${row}.opened_at, ${row}.id` })
  emergencyAccesses!: EmergencyAccess[];
}
