// What every row carries that follows from the registration: whose it is, and from which school.

import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Column } from 'typeorm';
import { PupilRow } from '../case-row/index.js';

@ObjectType()
export abstract class DerivedRow extends PupilRow {
  @Column('uuid', { name: 'controller_id' })
  controllerId!: string;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'When it was derived. Dutch: afgeleid op.',
  })
  @Column({ type: 'timestamptz', name: 'recorded_at', insert: false })
  recordedAt!: Date;
}
