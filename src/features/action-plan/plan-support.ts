// What bridges the time until help comes, or the list on which the pupil waits, and who keeps contact meanwhile (D14).

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { CaseRow } from '../case-row/index.js';
import { ParagraphDomain } from '../paragraph/index.js';
import { PlanSupportKind } from './plan-enums.js';

@Requires('PlanSupport')
@ObjectType({
  description:
    'Help that bridges the time until other help comes, or a waiting list. One that tells of care is read by whoever wrote it or reads conclusions of care. Dutch: overbruggingshulp of wachtlijst. Source: SP:36, DB:344-345, 361-362, D14.',
})
@Entity(tableOf('PlanSupport'))
export class PlanSupport extends CaseRow {
  @Column('uuid', { name: 'plan_id' })
  planId!: string;

  @Field(() => PlanSupportKind, { nullable: true, description: 'Which of both. Dutch: soort.' })
  @Column('text')
  kind!: keyof typeof PlanSupportKind;

  @Field(() => ParagraphDomain, { nullable: true, description: 'Whether it tells of care. Dutch: domein.' })
  @Column('text')
  domain!: keyof typeof ParagraphDomain;

  @Field(() => String, { nullable: true, description: 'Which help, or which waiting list. Dutch: wat.' })
  @Column('text')
  what!: string;

  @Field(() => String, { nullable: true, description: 'Who gives it, or keeps the list. Dutch: door wie.' })
  @Column('text', { name: 'by_whom' })
  byWhom!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Since when. Dutch: sinds.' })
  @Column('date', { name: 'since_on' })
  sinceOn!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Until when that is expected; null where nobody knows. Dutch: verwacht tot.',
  })
  @Column('date', { name: 'expected_until', nullable: true })
  expectedUntil!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who keeps contact meanwhile. Dutch: wie houdt contact.',
  })
  @Column('text', { name: 'contact_by' })
  contactBy!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Day on which it ended; null while it runs. Dutch: beeindigd op.',
  })
  @Column('date', { name: 'ended_on', nullable: true })
  endedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it ended. Dutch: reden van einde.' })
  @Column('text', { name: 'ended_because', nullable: true })
  endedBecause!: string | null;

  @Field(() => Int, { nullable: true, description: 'Version, to be named when ending it. Dutch: versie.' })
  @Column('integer')
  version!: number;
}
