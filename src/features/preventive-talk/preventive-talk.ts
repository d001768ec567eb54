// The preventive talk: report and agreements, and their way to the school (bijlage 7; D18).

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Joined } from '../../database/reading/noun-shape.js';
import { tableOf } from '../../database/row-shapes.js';
import { describedEnum } from '../../graphql/enums.js';
import { Requires } from '../../graphql/requires.js';
import { CaseRow } from '../case-row/index.js';

export const TalkOutcome = describedEnum(
  'TalkOutcome',
  'What became of the talk. Dutch: uitkomst. Source: DB:922-941.',
  { HELD: 'HELD', RETURNED_TO_SCHOOL: 'RETURNED_TO_SCHOOL' },
  {
    HELD: 'Dutch: het gesprek is gevoerd.',
    RETURNED_TO_SCHOOL: 'Dutch: teruggelegd bij school, omdat de school zelf te weinig had ondernomen.',
  },
);

export const TalkPresence = describedEnum(
  'TalkPresence',
  'Who was there. Dutch: aanwezig. Source: DB:864-866, 406-408.',
  { LEERLING: 'LEERLING', OUDER: 'OUDER', SCHOOL: 'SCHOOL' },
  { LEERLING: 'Dutch: leerling.', OUDER: 'Dutch: ouder of verzorger.', SCHOOL: 'Dutch: school.' },
);

// A type takes over the fields of the class right above it, and that only when it is a type itself.
@ObjectType()
abstract class TalkRow extends CaseRow {
  @Column({ type: 'timestamptz', name: 'handed_over_at', nullable: true, insert: false, update: false })
  handedOverAt!: Date | null;
}

@Requires('PreventiveTalkAgreement')
@ObjectType({
  description:
    'What was agreed in the preventive talk. Dutch: afspraak uit het preventief gesprek. Source: DB:851-855, D18.',
})
@Entity(tableOf('PreventiveTalkAgreement'))
export class PreventiveTalkAgreement extends TalkRow {
  @Field(() => ID, { nullable: true, description: 'The report to which it belongs. Dutch: verslag.' })
  @Column('uuid', { name: 'report_id' })
  reportId!: string;

  @Field(() => String, { nullable: true, description: 'What was agreed. Dutch: afspraak.' })
  @Column('text')
  agreement!: string;
}

@Requires('PreventiveTalkHandover')
@ObjectType({
  description:
    'That the report was handed over to the school. Dutch: overdracht aan de school. Source: DB:847-849, D18.',
})
@Entity(tableOf('PreventiveTalkHandover'))
export class PreventiveTalkHandover extends CaseRow {
  @Column('uuid', { name: 'report_id' })
  reportId!: string;
}

@Requires('PreventiveTalkFiling')
@ObjectType({
  description:
    "That the school put the report into the pupil's file. Dutch: opname in het leerlingdossier. Source: DB:851, 930, D18.",
})
@Entity(tableOf('PreventiveTalkFiling'))
export class PreventiveTalkFiling extends CaseRow {
  @Column('uuid', { name: 'report_id' })
  reportId!: string;
}

@Requires('PreventiveTalkReport')
@ObjectType({
  description:
    'Report of a preventive talk: its draft is read by its author alone, and from the hand-over on by the school alone. Dutch: verslag van het preventief gesprek. Source: DB:835-941, D18.',
})
@Entity(tableOf('PreventiveTalkReport'))
export class PreventiveTalkReport extends TalkRow {
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day of the talk. Dutch: datum gesprek.' })
  @Column('date', { name: 'held_on' })
  heldOn!: string;

  @Field(() => [TalkPresence], { nullable: true, description: 'Who was there. Dutch: aanwezig.' })
  @Column('text', { array: true })
  present!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'The absence for which the pupil was invited. Dutch: verzuim waarvoor is uitgenodigd.',
  })
  @Column('text', { name: 'reported_absence' })
  reportedAbsence!: string;

  @Field(() => String, { nullable: true, description: 'What was discussed. Dutch: verslag.' })
  @Column('text')
  report!: string;

  @Field(() => TalkOutcome, { nullable: true, description: 'What became of the talk. Dutch: uitkomst.' })
  @Column('text')
  outcome!: string;

  @Field(() => String, { nullable: true, description: 'Advice to the school. Dutch: advies aan de school.' })
  @Column('text', { name: 'advice_to_school', nullable: true })
  adviceToSchool!: string | null;

  @Field(() => [PreventiveTalkAgreement], {
    nullable: true,
    description: 'What was agreed. Dutch: afspraken.',
  })
  @Joined({
    noun: () => PreventiveTalkAgreement,
    child: 'report_id',
    parent: 'id',
    many: true,
    order: row => `${row}.recorded_at, ${row}.id`,
  })
  agreements!: PreventiveTalkAgreement[];

  @Field(() => PreventiveTalkHandover, {
    nullable: true,
    description: 'When it went to the school. Dutch: overdracht.',
  })
  @Joined({ noun: () => PreventiveTalkHandover, child: 'report_id', parent: 'id', many: false })
  handover!: PreventiveTalkHandover | null;

  @Field(() => PreventiveTalkFiling, {
    nullable: true,
    description: 'When the school filed it. Dutch: opname in het dossier.',
  })
  @Joined({ noun: () => PreventiveTalkFiling, child: 'report_id', parent: 'id', many: false })
  filing!: PreventiveTalkFiling | null;
}
