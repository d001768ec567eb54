// That one deviates from what was agreed at a meeting: told at once to whoever was there (AM:189).

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { CaseRow } from '../case-row/index.js';
import { DeviationKind } from './meeting-enums.js';

@Requires('AgreementDeviation')
@ObjectType({
  description:
    'A deviation from an agreement of the meeting, by a code and no words. Dutch: afwijking van een afspraak. Source: AM:189.',
})
@Entity(tableOf('AgreementDeviation'))
export class AgreementDeviation extends CaseRow {
  @Column('uuid', { name: 'minutes_id' })
  minutesId!: string;

  @Column('uuid', { name: 'meeting_item_id' })
  meetingItemId!: string;

  @Field(() => ID, { nullable: true, description: 'The agreement. Dutch: afspraak.' })
  @Column('uuid', { name: 'agreement_id' })
  agreementId!: string;

  @Field(() => DeviationKind, { nullable: true, description: 'How one deviates. Dutch: soort afwijking.' })
  @Column('text')
  kind!: keyof typeof DeviationKind;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Of what is done later, by when. Dutch: nieuwe datum.',
  })
  @Column('date', { name: 'new_due_on', nullable: true })
  newDueOn!: string | null;
}
