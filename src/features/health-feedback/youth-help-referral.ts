// That the jeugdarts referred to youth help, as the jeugdarts may (bijlage 5, DB:680; D12).

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { CaseRow } from '../case-row/index.js';

@Requires('YouthHelpReferral')
@ObjectType({ description: 'Referral to youth help. Dutch: verwijzing naar jeugdhulp. Source: DB:680, D12.' })
@Entity(tableOf('YouthHelpReferral'))
export class YouthHelpReferral extends CaseRow {
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'When. Dutch: datum.' })
  @Column('date', { name: 'referred_on' })
  referredOn!: string;

  @Field(() => String, { nullable: true, description: 'To which help. Dutch: naar.' })
  @Column('text')
  towards!: string;

  @Field(() => String, { nullable: true, description: 'Why. Dutch: reden.' })
  @Column('text')
  reason!: string;
}
