// A care provider upholds the pupil's yes against a parent's no, with the reason (R11): written once, never changed.

import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { OverrideGround } from './consent-enums.js';
import { ScopedRow } from './scoped-row.js';

@Requires('ConsentOverride')
@ObjectType({
  description:
    "That the care provider upholds the pupil's yes against a parent's no. Dutch: doorzetten door de hulpverlener. Source: law.md R11; BW 7:450(2), Jeugdwet 7.3.4(2).",
})
@Entity(tableOf('ConsentOverride'))
export class ConsentOverride extends ScopedRow {
  @Column('uuid', { name: 'consent_id' })
  consentId!: string;

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
