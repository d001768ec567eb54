// What the care provider decided on a parent's access, why, and when it is looked at again: written once, never changed.

import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { DataClassEnum, describedEnum } from '../../graphql/enums.js';
import { Requires } from '../../graphql/requires.js';
import { PupilRow } from '../case-row/index.js';

export const ObjectionOutcome = describedEnum(
  'ObjectionOutcome',
  "What the care provider decided on a parent's access. Dutch: besluit. Source: law.md 1.7, 3.",
  { UPHELD: 'UPHELD', PARTIAL: 'PARTIAL', REJECTED: 'REJECTED' },
  {
    UPHELD: 'Dutch: de ouder krijgt geen inzage.',
    PARTIAL: 'Dutch: de ouder krijgt geen inzage in de genoemde gegevens.',
    REJECTED: 'Dutch: de ouder krijgt inzage zoals zonder het bezwaar.',
  },
);

@Requires('AccessDecision')
@ObjectType({
  description:
    "What the care provider decided on a parent's access to care data of its own. Dutch: besluit over inzage. Source: DB:657-671; BW 7:457(3), Jeugdwet 7.3.11(3).",
})
@Entity(tableOf('AccessDecision'))
export class AccessDecision extends PupilRow {
  @Column('uuid', { name: 'controller_id' })
  controllerId!: string;

  @Column('uuid', { name: 'objection_id' })
  objectionId!: string;

  @Field(() => ObjectionOutcome, { nullable: true, description: 'What was decided. Dutch: besluit.' })
  @Column('text')
  outcome!: string;

  @Field(() => [DataClassEnum], {
    nullable: true,
    description: 'What stays closed when upheld in part; null otherwise. Dutch: gegevens.',
  })
  @Column('text', { name: 'data_classes', array: true, nullable: true })
  dataClasses!: string[] | null;

  @Field(() => String, { nullable: true, description: 'Why. Dutch: motivering.' })
  @Column('text')
  reason!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description:
      'When it is looked at again; until then, and after it without another decision, it holds. Dutch: herziening.',
  })
  @Column('date', { name: 'review_on' })
  reviewOn!: string;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'When it was decided. Dutch: besloten op.',
  })
  @Column('timestamptz', { name: 'decided_at' })
  decidedAt!: Date;
}
