// What the plan says is done: SMART, that is Specifiek, Meetbaar, Actiegericht, Resultaatgericht and Tijdgebonden (FM:33).

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { CaseRow } from '../case-row/index.js';
import { PlanActionState } from './plan-enums.js';

@Requires('PlanAction')
@ObjectType({
  description:
    'An action of the plan: who does what, by when, with which result, and how it is reported back. Dutch: SMART-actie. Source: DB:225-226, 287-288, 326-328; FM:33; D14.',
})
@Entity(tableOf('PlanAction'))
export class PlanAction extends CaseRow {
  @Column('uuid', { name: 'plan_id' })
  planId!: string;

  @Field(() => String, { nullable: true, description: 'What is done, specifically. Dutch: wat.' })
  @Column('text')
  what!: string;

  @Field(() => String, { nullable: true, description: 'Who does it. Dutch: wie.' })
  @Column('text')
  who!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'By when. Dutch: wanneer.' })
  @Column('date', { name: 'due_on' })
  dueOn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'By which result, measurably, one sees that it was done. Dutch: resultaat.',
  })
  @Column('text')
  result!: string;

  @Field(() => String, { nullable: true, description: 'How it is reported back. Dutch: terugkoppeling.' })
  @Column('text', { name: 'follow_up' })
  followUp!: string;

  @Field(() => PlanActionState, { nullable: true, description: 'How far it is. Dutch: stand.' })
  @Column('text')
  state!: keyof typeof PlanActionState;

  @Field(() => String, {
    nullable: true,
    description: 'How it went; null while it is open. Dutch: voortgang.',
  })
  @Column('text', { nullable: true })
  progress!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Day on which that was looked at. Dutch: bekeken op.',
  })
  @Column('date', { name: 'looked_at_on', nullable: true })
  lookedAtOn!: string | null;

  @Field(() => Int, { nullable: true, description: 'Version, to be named with its progress. Dutch: versie.' })
  @Column('integer')
  version!: number;
}
