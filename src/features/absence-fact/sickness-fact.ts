// From which day to which a pupil was ill, as a bare fact (D07).

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { DerivedRow } from './derived-row.js';

@Requires('SicknessFact')
@ObjectType({
  description:
    'That a pupil was ill from day to day; not who said so nor what was thought of it. Dutch: feit van ziekteverzuim. Source: law.md E18, K4; roles-and-data.md D07.',
})
@Entity(tableOf('SicknessFact'))
export class SicknessFact extends DerivedRow {
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'First day. Dutch: van.' })
  @Column('date', { name: 'from_day' })
  fromDay!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Last day; null while the pupil is ill. Dutch: tot en met.',
  })
  @Column('date', { name: 'until_day', nullable: true })
  untilDay!: string | null;
}
