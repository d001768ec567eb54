// What a school year's registration comes to (D06): lateness, truancy and unauthorised time, counted and never written.

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { DerivedRow } from './derived-row.js';

@Requires('AbsenceCount')
@ObjectType({
  description:
    'Lateness and truancy of a school year, counted from what was registered. Dutch: telling van te laat komen en spijbelen. Source: DB:106-112, 375-420, D06.',
})
@Entity(tableOf('AbsenceCount'))
export class AbsenceCount extends DerivedRow {
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'First day of the school year over which is counted. Dutch: schooljaar.',
  })
  @Column('date', { name: 'school_year' })
  schoolYear!: string;

  @Field(() => Int, { nullable: true, description: 'How often late. Dutch: te laat.' })
  @Column('integer')
  late!: number;

  @Field(() => Int, { nullable: true, description: 'Lessons of truancy. Dutch: gespijbelde lesuren.' })
  @Column('integer', { name: 'truancy_lessons' })
  truancyLessons!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Half-days of truancy, of which a lesson is a part. Dutch: gespijbelde dagdelen.',
  })
  @Column('double precision', { name: 'truancy_half_days' })
  truancyHalfDays!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Unauthorised absence in minutes (LPW 21a). Dutch: ongeoorloofd verzuim.',
  })
  @Column('integer', { name: 'unauthorised_minutes' })
  unauthorisedMinutes!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Entries that nobody has judged yet; they count nowhere. Dutch: nog te beoordelen.',
  })
  @Column('integer', { name: 'to_be_judged' })
  toBeJudged!: number;
}
