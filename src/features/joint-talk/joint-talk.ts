// That jeugdarts, leerplichtambtenaar, pupil and parents talked together, and what they agreed (part of D13; DB:275-276).

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Joined } from '../../database/reading/noun-shape.js';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { Agreement } from '../agreement/index.js';
import { CaseRow } from '../case-row/index.js';

@Requires('JointTalk')
@ObjectType({
  description:
    'A talk of pupil, parents, leerplichtambtenaar and jeugdarts together: when, who was there and what was agreed. Nothing of health stands here or in its agreements: that stays in the file of the GGD. Dutch: gezamenlijk gesprek. Source: DB:275-276, D13.',
})
@Entity(tableOf('JointTalk'))
export class JointTalk extends CaseRow {
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day of the talk. Dutch: datum gesprek.' })
  @Column('date', { name: 'held_on' })
  heldOn!: string;

  @Field(() => [ID], { nullable: true, description: 'Who was there. Dutch: aanwezigen.' })
  @Column('uuid', { name: 'party_ids', array: true })
  presentIds!: string[];

  @Field(() => [Agreement], {
    nullable: true,
    description: 'What was agreed in it. Dutch: afspraken.',
  })
  @Joined({
    noun: () => Agreement,
    child: 'joint_talk_id',
    parent: 'id',
    many: true,
    order: row => `${row}.due_on, ${row}.id`,
  })
  agreements!: Agreement[];
}
