// That the parents were told by letter, beforehand, that the school will speak with the pupil alone (part of D08).

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { LetterRow } from '../letter/index.js';

@Requires('SchoolTalkLetter')
@ObjectType({
  description:
    'That a letter was made by which parents are told of a talk with the pupil alone. Its file is not kept (data minimisation): only the hash. Dutch: brief over een gesprek met de leerling alleen. Source: DB:406-408; law.md K4, D08.',
})
@Entity(tableOf('SchoolTalkLetter'))
export class SchoolTalkLetter extends LetterRow {
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day of the talk. Dutch: datum gesprek.' })
  @Column('date', { name: 'talk_on' })
  talkOn!: string;
}
