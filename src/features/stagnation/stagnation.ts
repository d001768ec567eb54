// That the plan does not move, and why (DB:342-366): part of what follows from the plan van aanpak (D14).

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Joined } from '../../database/reading/noun-shape.js';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { CaseRow } from '../case-row/index.js';
import { ParagraphDomain } from '../paragraph/index.js';
import { EscalationStep } from './escalation-step.js';
import { StagnationCause } from './stagnation-enums.js';

@Requires('Stagnation')
@ObjectType({
  description:
    'That the carrying out of the plan van aanpak has stalled: where, why, and whether there is a waiting list. What tells of care is read by whoever wrote it or reads conclusions of care. Dutch: stagnatie. Source: DB:342-362, D14.',
})
@Entity(tableOf('Stagnation'))
export class Stagnation extends CaseRow {
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Day on which it was seen. Dutch: gesignaleerd op.',
  })
  @Column('date', { name: 'noticed_on' })
  noticedOn!: string;

  @Field(() => ParagraphDomain, { nullable: true, description: 'Whether it tells of care. Dutch: domein.' })
  @Column('text')
  domain!: keyof typeof ParagraphDomain;

  @Field(() => StagnationCause, { nullable: true, description: 'Why. Dutch: oorzaak.' })
  @Column('text')
  cause!: keyof typeof StagnationCause;

  @Field(() => String, {
    nullable: true,
    description: 'What has stalled, where and why, in words. Dutch: toelichting.',
  })
  @Column('text')
  account!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'For what there is a waiting list; null where there is none. Dutch: wachtlijst. Source: DB:361-362.',
  })
  @Column('text', { name: 'waiting_for', nullable: true })
  waitingFor!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Since when the pupil waits. Dutch: op de wachtlijst sinds.',
  })
  @Column('date', { name: 'waiting_since', nullable: true })
  waitingSince!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Day on which it moved again; null while it is stalled. Dutch: opgelost op.',
  })
  @Column('date', { name: 'ended_on', nullable: true })
  endedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'What made it move. Dutch: wat hielp.' })
  @Column('text', { name: 'ended_because', nullable: true })
  endedBecause!: string | null;

  @Field(() => Int, { nullable: true, description: 'Version, to be named when ending it. Dutch: versie.' })
  @Column('integer')
  version!: number;

  @Field(() => [EscalationStep], {
    nullable: true,
    description: 'What was tried, and what it came to. Dutch: stappen van opschaling.',
  })
  @Joined({
    noun: () => EscalationStep,
    child: 'stagnation_id',
    parent: 'id',
    many: true,
    order: row => `${row}.taken_on, ${row}.id`,
  })
  steps!: EscalationStep[];
}
