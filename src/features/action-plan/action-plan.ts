// The plan van aanpak (D14): a container of paragraphs and actions, in versions, made with pupil and parents.

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Joined } from '../../database/reading/noun-shape.js';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { CaseRow } from '../case-row/index.js';
import { FinancialRequest } from './financial-request.js';
import { PlanAction } from './plan-action.js';
import { PlanState } from './plan-enums.js';
import { PlanParagraph } from './plan-paragraph.js';
import { PlanReview } from './plan-review.js';
import { PlanSupport } from './plan-support.js';

@Requires('ActionPlan')
@ObjectType({
  description:
    'The plan van aanpak as a whole: which version, how far, made by whom. What it says stands in its paragraphs and actions. Dutch: plan van aanpak. Source: DB:221-226, 231, D14.',
})
@Entity(tableOf('ActionPlan'))
export class ActionPlan extends CaseRow {
  @Field(() => Int, { nullable: true, description: 'Which version it is, from 1. Dutch: versienummer.' })
  @Column('integer', { name: 'plan_number' })
  number!: number;

  @Field(() => PlanState, { nullable: true, description: 'How far it is. Dutch: stand.' })
  @Column('text')
  state!: keyof typeof PlanState;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Day on which it was begun. Dutch: begonnen op.',
  })
  @Column('date', { name: 'begun_on' })
  begunOn!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description:
      'Until when it is due: of the first plan, two weeks from the day on which the case was opened; null of a later version. Dutch: uiterlijk. Source: T05, DB:230-232.',
  })
  @Column('date', { name: 'due_on', nullable: true })
  dueOn!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Day on which those who make it agreed; null before. Dutch: vastgesteld op.',
  })
  @Column('date', { name: 'agreed_on', nullable: true })
  agreedOn!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Day on which it was closed. Dutch: afgesloten op.',
  })
  @Column('date', { name: 'closed_on', nullable: true })
  closedOn!: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Of the family, who makes it along. Dutch: mede-opstellers. Source: DB:213-214, 225.',
  })
  @Column('uuid', { name: 'co_author_ids', array: true })
  coAuthorIds!: string[];

  @Field(() => Int, {
    nullable: true,
    description: 'Version of this record, to be named when changing it. Dutch: versie.',
  })
  @Column('integer')
  version!: number;

  @Field(() => [PlanParagraph], { nullable: true, description: 'What it says. Dutch: tekst van het plan.' })
  @Joined({
    noun: () => PlanParagraph,
    child: 'plan_id',
    parent: 'id',
    many: true,
    where: row => `${row}.replaced_at is null`,
    order: row => `${row}.recorded_at, ${row}.id`,
  })
  paragraphs!: PlanParagraph[];

  @Field(() => [PlanAction], { nullable: true, description: 'What is done. Dutch: acties.' })
  @Joined({
    noun: () => PlanAction,
    child: 'plan_id',
    parent: 'id',
    many: true,
    order: row => `${row}.due_on, ${row}.id`,
  })
  actions!: PlanAction[];

  @Field(() => [PlanSupport], {
    nullable: true,
    description: 'What bridges the time until help comes. Dutch: overbruggingshulp en wachtlijsten.',
  })
  @Joined({
    noun: () => PlanSupport,
    child: 'plan_id',
    parent: 'id',
    many: true,
    order: row => `${row}.since_on, ${row}.id`,
  })
  supports!: PlanSupport[];

  @Field(() => [PlanReview], { nullable: true, description: 'How it was followed. Dutch: monitoring.' })
  @Joined({
    noun: () => PlanReview,
    child: 'plan_id',
    parent: 'id',
    many: true,
    order: row => `${row}.looked_at_on, ${row}.id`,
  })
  reviews!: PlanReview[];

  @Field(() => [FinancialRequest], {
    nullable: true,
    description: 'What it asks money for. Dutch: financiele paragraaf. Source: DB:1079-1087.',
  })
  @Joined({
    noun: () => FinancialRequest,
    child: 'plan_id',
    parent: 'id',
    many: true,
    order: row => `${row}.recorded_at, ${row}.id`,
  })
  financialRequests!: FinancialRequest[];
}
