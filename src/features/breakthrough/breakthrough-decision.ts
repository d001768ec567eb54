// The word of one party on whether a case is discussed (part of D21; AM:35, 61, 264).

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { CaseRow } from '../case-row/index.js';
import { DecidingParty } from './breakthrough-enums.js';

@Requires('BreakthroughDecision')
@ObjectType({
  description:
    'Whether one of the deciding parties finds it fitting that the case is discussed; the last word of each counts. Dutch: besluit over bespreking. Source: AM:35, 61, 264, D21.',
})
@Entity(tableOf('BreakthroughDecision'))
export class BreakthroughDecision extends CaseRow {
  @Column('uuid', { name: 'registration_id' })
  registrationId!: string;

  @Field(() => DecidingParty, { nullable: true, description: 'Whose word it is. Dutch: partij.' })
  @Column('text')
  party!: keyof typeof DecidingParty;

  @Field(() => Boolean, { nullable: true, description: 'Whether it agrees. Dutch: akkoord.' })
  @Column('boolean')
  agrees!: boolean;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'On which day. Dutch: datum.' })
  @Column('date', { name: 'decided_on' })
  decidedOn!: string;
}
