// That a pupil was absent on a day, as a bare fact (D05): how much of it, and whether that was authorised.

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { DerivedRow } from './derived-row.js';

@Requires('AbsenceFact')
@ObjectType({
  description:
    'That a pupil was absent on a day; neither kind, hour nor reason. Dutch: feit van afwezigheid. Source: law.md E18, K4; roles-and-data.md D05.',
})
@Entity(tableOf('AbsenceFact'))
export class AbsenceFact extends DerivedRow {
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'On which day. Dutch: dag.' })
  @Column('date')
  day!: string;

  @Field(() => Int, { nullable: true, description: 'How many lessons. Dutch: lesuren.' })
  @Column('integer')
  lessons!: number;

  @Field(() => Int, { nullable: true, description: 'How many half-days. Dutch: dagdelen.' })
  @Column('integer', { name: 'half_days' })
  halfDays!: number;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it was authorised; null as long as nobody has judged. Dutch: geoorloofd.',
  })
  @Column('boolean', { nullable: true })
  authorised!: boolean | null;
}
