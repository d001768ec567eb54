// A spell of sickness as reported (D07): from which day, until which, by whom; never of what.

import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { describedEnum } from '../../graphql/enums.js';
import { Requires } from '../../graphql/requires.js';
import { PupilRow } from '../case-row/index.js';

export const SickReporter = describedEnum(
  'SickReporter',
  'Who reported it. Dutch: gemeld door. Source: LPW 12, 13b.',
  { OUDER: 'OUDER', LEERLING: 'LEERLING', SCHOOL: 'SCHOOL' },
  {
    OUDER: 'Dutch: ouder of voogd.',
    LEERLING: 'Dutch: de leerling zelf.',
    SCHOOL: 'Dutch: de school, die het hoorde of zag.',
  },
);

@Requires('SickSpell')
@ObjectType({
  description:
    'A spell of sickness as reported. The nature of the illness is not asked and has no place here (data minimisation, AVG 5(1)c). Dutch: ziekmelding. Source: DB:144, 413-419, D07.',
})
@Entity(tableOf('SickSpell'))
export class SickSpell extends PupilRow {
  @Column('uuid', { name: 'controller_id' })
  controllerId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The spell of which this is a version. Dutch: ziekmelding.',
  })
  @Column('uuid', { name: 'first_id' })
  spellId!: string;

  @Field(() => Int, { nullable: true, description: 'From 1; each change is one further. Dutch: versie.' })
  @Column('integer')
  version!: number;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'First day. Dutch: ziek van.' })
  @Column('date', { name: 'from_day' })
  fromDay!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Last day; null while the pupil is ill. Dutch: ziek tot en met.',
  })
  @Column('date', { name: 'until_day', nullable: true })
  untilDay!: string | null;

  @Field(() => SickReporter, { nullable: true, description: 'Who reported it. Dutch: gemeld door.' })
  @Column('text', { name: 'reported_by' })
  reportedBy!: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the school finds it unclear; a judgement of the absence, not of an illness. Dutch: onduidelijk. Source: DB:415, 564.',
  })
  @Column('boolean')
  unclear!: boolean;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'When it was recorded. Dutch: vastgelegd op.',
  })
  @Column({ type: 'timestamptz', name: 'recorded_at', insert: false })
  recordedAt!: Date;
}
