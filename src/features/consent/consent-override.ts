// A care provider upholds the pupil's yes against a parent's no, with the reason (R11): written once, never changed.

import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { DataClassEnum } from '../../graphql/enums.js';
import { Requires } from '../../graphql/requires.js';
import { CaseRow } from '../case-row/index.js';
import { OverrideGround } from './consent-enums.js';

@Requires('ConsentOverride')
@ObjectType({
  description:
    "That the care provider upholds the pupil's yes against a parent's no. Dutch: doorzetten door de hulpverlener. Source: law.md R11; BW 7:450(2), Jeugdwet 7.3.4(2).",
})
@Entity(tableOf('ConsentOverride'))
export class ConsentOverride extends CaseRow {
  @Column('uuid', { name: 'consent_id' })
  consentId!: string;

  @Field(() => [DataClassEnum], {
    nullable: true,
    description: 'Only for these classes; null for all that was asked. Dutch: gegevens.',
  })
  @Column('text', { name: 'data_classes', array: true, nullable: true })
  dataClasses!: string[] | null;

  @Field(() => [Int], {
    nullable: true,
    description:
      'Only for these recipients, by their place in the request from 0; null for all. Dutch: ontvangers.',
  })
  @Column('integer', { array: true, nullable: true })
  recipients!: number[] | null;

  @Field(() => OverrideGround, { nullable: true, description: 'On which ground. Dutch: grond.' })
  @Column('text')
  ground!: string;

  @Field(() => String, { nullable: true, description: 'Why. Dutch: motivering.' })
  @Column('text')
  reason!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the parents were told. Dutch: ouders ingelicht.',
  })
  @Column('boolean', { name: 'parents_told' })
  parentsTold!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'Why telling them would go against good care; null where they were told. Dutch: reden van niet inlichten.',
  })
  @Column('text', { name: 'not_told_because', nullable: true })
  notToldBecause!: string | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When. Dutch: tijdstip.' })
  @Column('timestamptz', { name: 'overridden_at' })
  overriddenAt!: Date;
}
