// A report of absence to the verzuimregister, with the fields of Besluit ROD 14 that the school reports, and no others (D19).
//
// Who the pupil is (Besluit ROD 13) and the telephone of pupil or parent are nouns of their own, opened by the same report.

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { opensTo } from '../../database/facts/statutory-facts.js';
import { Computed, Joined } from '../../database/reading/noun-shape.js';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { CaseRow } from '../case-row/index.js';
import { DuoReportBasis, DuoReportKind } from './duo-enums.js';
import { DuoReportNotice } from './duo-report-notice.js';
import { DuoReportStatus } from './duo-report-status.js';

const asRecorded = (row: string): string => `${row}.recorded_at, ${row}.id`;

@Requires('DuoReport')
@ObjectType({
  description:
    'A report of absence. It holds nothing of health: no field is for it, and what somebody reads of health is refused in its texts. Dutch: verzuimmelding (DUO). Source: Besluit ROD 14 b-l, exchange.md 1.1, D19.',
})
@Entity(tableOf('DuoReport'))
export class DuoReport extends CaseRow {
  @Column('uuid', { name: 'notice_id' })
  noticeId!: string;

  @Column('uuid', { name: 'municipality_id' })
  municipalityId!: string;

  @Field(() => DuoReportKind, { nullable: true, description: 'Presumed kind. Dutch: vermoedelijke soort.' })
  @Column('text')
  kind!: string;

  @Field(() => DuoReportBasis, {
    nullable: true,
    description: 'On what it rests. Dutch: grond van de melding.',
  })
  @Column('text')
  basis!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'That a pupil of 18 to 22 has no startkwalificatie. Dutch: zonder startkwalificatie.',
  })
  @Column('boolean', { name: 'without_startkwalificatie' })
  withoutStartkwalificatie!: boolean;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'First day of absence. Dutch: begindatum.' })
  @Column('date', { name: 'began_on' })
  beganOn!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description:
      'Last day; of sixteen hours the day on which they were reached; null while it lasts. Dutch: einddatum.',
  })
  @Column('date', { name: 'ended_on', nullable: true })
  endedOn!: string | null;

  @Field(() => Float, { nullable: true, description: 'Days missed. Dutch: verzuimspecificatie, dagen.' })
  @Column('numeric', { name: 'missed_days' })
  missedDays!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Clock hours missed. Dutch: verzuimspecificatie, uren.',
  })
  @Column('numeric', { name: 'missed_hours' })
  missedHours!: number;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether every lesson was missed. Dutch: alle lessen gemist.',
  })
  @Column('boolean', { name: 'all_lessons_missed' })
  allLessonsMissed!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'Reason that the school presumes; never taken from what the jeugdarts, pupil or parents told of health. Dutch: vermoedelijke reden.',
  })
  @Column('text', { name: 'presumed_reason', nullable: true })
  presumedReason!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the school did. Dutch: door school ondernomen actie.',
  })
  @Column('text', { name: 'action_by_school' })
  actionBySchool!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the municipality is asked to act. Dutch: actie door gemeente gewenst.',
  })
  @Column('boolean', { name: 'municipal_action_wanted' })
  municipalActionWanted!: boolean;

  @Field(() => String, { nullable: true, description: 'Why it is not. Dutch: toelichting.' })
  @Column('text', { name: 'why_no_action', nullable: true })
  whyNoAction!: string | null;

  @Field(() => String, { nullable: true, description: 'Where is taught. Dutch: naam leslocatie.' })
  @Column('text', { name: 'teaching_location' })
  teachingLocation!: string;

  @Field(() => String, { nullable: true, description: 'Who reports for the school. Dutch: melder.' })
  @Column('text', { name: 'contact_name' })
  contactName!: string;

  @Field(() => String, { nullable: true, description: 'Function of that person. Dutch: functie.' })
  @Column('text', { name: 'contact_function' })
  contactFunction!: string;

  @Field(() => String, { nullable: true, description: 'Telephone of that person. Dutch: telefoon.' })
  @Column('text', { name: 'contact_phone' })
  contactPhone!: string;

  @Field(() => String, { nullable: true, description: 'Mail address of that person. Dutch: e-mail.' })
  @Column('text', { name: 'contact_email' })
  contactEmail!: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether a preventive talk was held before. Dutch: preventief gesprek gehouden. Source: DB:851-855, 933-936; law.md E16.',
  })
  @Column('boolean', { name: 'preventive_talk_held' })
  preventiveTalkHeld!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      "What was agreed in that talk, in the school's own words. Dutch: toen gemaakte afspraken. Source: DB:851-855; law.md E16.",
  })
  @Column('text', { name: 'restated_agreements', nullable: true })
  restatedAgreements!: string | null;

  @Field(() => Int, { nullable: true, description: 'Version, to be named when ending it. Dutch: versie.' })
  @Column('integer')
  version!: number;

  @Field(() => DuoReportNotice, {
    nullable: true,
    description: 'What was told beforehand. Dutch: kennisgeving vooraf.',
  })
  @Joined({ noun: () => DuoReportNotice, child: 'id', parent: 'notice_id', many: false })
  notice!: DuoReportNotice | null;

  @Field(() => [DuoReportStatus], {
    nullable: true,
    description: 'Its statuses, in their order. Dutch: statussen.',
  })
  @Joined({ noun: () => DuoReportStatus, child: 'report_id', parent: 'id', many: true, order: asRecorded })
  statuses!: DuoReportStatus[];

  @Field(() => ID, {
    nullable: true,
    description:
      'The pupil whom it is about, for whoever knows them by this report alone; others see them in the case. Dutch: leerling.',
  })
  @Computed(
    row =>
      `(select p.id from pupils p where p.subject = ${row}.subject and ${opensTo(`${row}.subject`, 'D01')})`,
  )
  pupilId!: string | null;
}
