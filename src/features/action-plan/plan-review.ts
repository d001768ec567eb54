// How a plan was followed: when it was looked at, by whom, what was found, what stalls, and when next (D14).

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { CaseRow } from '../case-row/index.js';
import { ParagraphDomain } from '../paragraph/index.js';

@Requires('PlanReview')
@ObjectType({
  description:
    'That the plan was looked at, and what was found. One that tells of care is read by whoever wrote it or reads conclusions of care. Dutch: monitoring. Source: DB:344-347, SP:38, D14.',
})
@Entity(tableOf('PlanReview'))
export class PlanReview extends CaseRow {
  @Column('uuid', { name: 'plan_id' })
  planId!: string;

  @Field(() => ParagraphDomain, { nullable: true, description: 'Whether it tells of care. Dutch: domein.' })
  @Column('text')
  domain!: keyof typeof ParagraphDomain;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'When. Dutch: bekeken op.' })
  @Column('date', { name: 'looked_at_on' })
  lookedAtOn!: string;

  @Field(() => String, { nullable: true, description: 'By whom. Dutch: door wie.' })
  @Column('text', { name: 'by_whom' })
  byWhom!: string;

  @Field(() => String, { nullable: true, description: 'What was found. Dutch: bevinding.' })
  @Column('text')
  found!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What stalls; null where nothing does. Dutch: wat stagneert.',
  })
  @Column('text', { nullable: true })
  stalls!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'When it is looked at next; null where that is not agreed. Dutch: volgende datum.',
  })
  @Column('date', { name: 'next_on', nullable: true })
  nextOn!: string | null;
}
