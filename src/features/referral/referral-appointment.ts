// What the jeugdarts tells the school that referred, and nothing else: a date, and that nobody came (K11).

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { CaseRow } from '../case-row/index.js';

@Requires('ReferralAppointment')
@ObjectType({
  description:
    'Date of the talk with the jeugdarts, and whether anybody came. Dutch: afspraak. Source: DB:264-273; law.md K11.',
})
@Entity(tableOf('ReferralAppointment'))
export class ReferralAppointment extends CaseRow {
  @Column('uuid', { name: 'referral_id' })
  referralId!: string;

  /** Who treats, by whom it is kept. */
  @Column('uuid', { name: 'party_ids', array: true })
  partyIds!: string[];

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day of the talk. Dutch: datum gesprek.' })
  @Column('date', { name: 'planned_on' })
  plannedOn!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether nobody came, without notice. Dutch: niet verschenen.',
  })
  @Column('boolean', { name: 'no_show' })
  noShow!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether nobody can be reached or answers a new invitation. Dutch: niet te bereiken.',
  })
  @Column('boolean')
  unreachable!: boolean;

  @Field(() => Int, { nullable: true, description: 'Version, to be named in the next act. Dutch: versie.' })
  @Column('integer')
  version!: number;
}
