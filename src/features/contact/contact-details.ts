// How to reach a parent or the pupil (D04): one line for each person; earlier ones are kept and not handed out.

import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { PupilRow } from '../case-row/index.js';

@Requires('ContactDetails')
@ObjectType({
  description:
    'Telephone and e-mail of somebody in the family. Dutch: contactgegevens. Source: DB:554-556, D04.',
})
@Entity(tableOf('ContactDetails'))
export class ContactDetails extends PupilRow {
  @Column('uuid', { name: 'controller_id' })
  controllerId!: string;

  @Field(() => ID, { nullable: true, description: 'Whose they are. Dutch: betrokkene.' })
  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Field(() => String, { nullable: true, description: 'Telephone. Dutch: telefoonnummer.' })
  @Column('text')
  phone!: string;

  @Field(() => String, { nullable: true, description: 'E-mail. Dutch: e-mailadres.' })
  @Column('text', { nullable: true })
  email!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Not to be told to the pupil. Dutch: afgeschermd. Source: roles-and-data.md 2a D04.',
  })
  @Column('boolean')
  shielded!: boolean;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'Since when they are known. Dutch: sinds.',
  })
  @Column({ type: 'timestamptz', name: 'recorded_at', insert: false })
  recordedAt!: Date;
}
