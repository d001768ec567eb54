// How often a pupil was late or truant in a school year, as a bare fact (D06).

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { DerivedRow } from './derived-row.js';

@Requires('AbsenceCountFact')
@ObjectType({
  description:
    'How often a pupil was late or truant in a school year. Dutch: telling als feit. Source: law.md E18, K4; roles-and-data.md D06.',
})
@Entity(tableOf('AbsenceCountFact'))
export class AbsenceCountFact extends DerivedRow {
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'First day of the school year over which is counted. Dutch: schooljaar.',
  })
  @Column('date', { name: 'school_year' })
  schoolYear!: string;

  @Field(() => Int, { nullable: true, description: 'How often late. Dutch: te laat.' })
  @Column('integer')
  late!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How often truant, by lesson or half-day. Dutch: gespijbeld.',
  })
  @Column('integer')
  truant!: number;
}
