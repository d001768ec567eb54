// Why somebody says that a pupil is absent, in that person's own words: one row, one speaker (D08).

import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { describedEnum } from '../../graphql/enums.js';
import { Requires } from '../../graphql/requires.js';
import { PupilRow } from '../case-row/index.js';

export const Speaker = describedEnum(
  'Speaker',
  'Who said it. Dutch: spreker. Source: DB:150, 305, 432.',
  { LEERLING: 'LEERLING', OUDER: 'OUDER', ANDERS: 'ANDERS' },
  {
    LEERLING: 'Dutch: de leerling.',
    OUDER: 'Dutch: een ouder of verzorger.',
    ANDERS: 'Dutch: iemand anders, zoals het aan de school of bij een hoorgesprek is verteld.',
  },
);

@Requires('AbsenceReason')
@ObjectType({
  description:
    'A reason of absence in the own words of whoever gives it. Never what was said in a preventive talk, and never a finding of a doctor. Dutch: reden van verzuim. Source: DB:150, 305, 432, D08.',
})
@Entity(tableOf('AbsenceReason'))
export class AbsenceReason extends PupilRow {
  /** The school, or the municipality whose leerplichtambtenaar heard it. */
  @Column('uuid', { name: 'controller_id' })
  controllerId!: string;

  @Field(() => Speaker, { nullable: true, description: 'Who said it. Dutch: gezegd door.' })
  @Column('text', { name: 'said_by' })
  saidBy!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Which pupil or parent; null for somebody else. Dutch: persoon.',
  })
  @Column('uuid', { name: 'speaker_id', nullable: true })
  speakerId!: string | null;

  @Field(() => String, { nullable: true, description: 'The words. Dutch: in eigen woorden.' })
  @Column('text')
  words!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Day on which it was said. Dutch: gezegd op.',
  })
  @Column('date', { name: 'said_on' })
  saidOn!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'First day of the absence that it is about. Dutch: vanaf.',
  })
  @Column('date', { name: 'from_day' })
  fromDay!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Last day of the absence that it is about; null while it lasts. Dutch: tot en met.',
  })
  @Column('date', { name: 'until_day', nullable: true })
  untilDay!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The earlier words of the same speaker that these put right. Dutch: verbetering van.',
  })
  @Column('uuid', { name: 'corrects_id', nullable: true })
  correctsId!: string | null;

  /** The talk at school in which it was said; whoever may not read that talk is not told of it. */
  @Column('uuid', { name: 'school_talk_id', nullable: true })
  schoolTalkId!: string | null;

  @Field(() => GraphQLDateTimeISO, { description: 'When it was recorded. Dutch: vastgelegd op.' })
  @Column({ type: 'timestamptz', name: 'recorded_at', insert: false })
  recordedAt!: Date;
}
