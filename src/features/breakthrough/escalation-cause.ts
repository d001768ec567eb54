// That a case went to the commissioners, as these may know it: by codes, and of whom it is, it does not say (D23).
//
// Ours: "pseudonymous" (rights.csv) means that no case, pupil, school, organisation or birth date comes along, and that the
// random id is of the escalation alone: one that is escalated again has another (AM:181 names causes and what may follow).

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { CaseRow } from '../case-row/index.js';
import { StagnationCause } from '../stagnation/index.js';
import { TableProtocol } from './breakthrough-enums.js';

@Requires('EscalationCause')
@ObjectType({
  description:
    'Why a case, which is not named, was escalated to the commissioners, who have it still. Dutch: oorzaak van escalatie. Source: AM:179-181, D23.',
})
@Entity(tableOf('EscalationCause'))
export class EscalationCause extends CaseRow {
  @Column('uuid', { name: 'progress_id' })
  progressId!: string;

  @Field(() => TableProtocol, { nullable: true, description: 'By which protocol. Dutch: protocol.' })
  @Column('text')
  protocol!: keyof typeof TableProtocol;

  @Field(() => [StagnationCause], { nullable: true, description: 'Why. Dutch: oorzaken.' })
  @Column('text', { array: true })
  causes!: (keyof typeof StagnationCause)[];

  @Field(() => Int, {
    nullable: true,
    description:
      'Whole weeks that it had been on the agenda since it was first discussed, or came back. Dutch: doorlooptijd.',
  })
  @Column('integer', { name: 'weeks_on_agenda' })
  weeksOnAgenda!: number;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Since when they have it. Dutch: sinds.' })
  @Column('date', { name: 'escalated_on' })
  escalatedOn!: string;

  @Column('timestamptz', { name: 'until_at', nullable: true })
  untilAt!: Date | null;
}
