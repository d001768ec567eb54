// A person as colleague or partner: the name of a professional (D31).

import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';

@Requires('Person')
@ObjectType({
  description:
    "Somebody who works with or for the pupil. Dutch: persoon. Pupils' and parents' names are Pupil and Authority. Source: rights.csv, D31.",
})
@Entity(tableOf('Person'))
export class Person {
  @Field(() => ID, { description: 'Random identifier; it means nothing.' })
  @PrimaryColumn('uuid')
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Name of a professional; null for pupils and parents. Dutch: naam.',
  })
  @Column('text', { nullable: true })
  name!: string | null;
}
