// What every row that belongs to a case carries: whose case, which pupil, region and source, and who wrote it when.

import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, PrimaryColumn } from 'typeorm';

/** Ids and times are set by the server and the database; nothing of it is taken from a client. */
@ObjectType()
export abstract class CaseRow {
  @Field(() => ID, { description: 'Random identifier; it means nothing.' })
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  /** The pupil's pseudonym; it never leaves the server. */
  @Column('uuid')
  subject!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  /** The source organisation, whose data these are. Dutch: verwerkingsverantwoordelijke. */
  @Column('uuid', { name: 'controller_id' })
  controllerId!: string;

  @Field(() => GraphQLDateTimeISO, { description: 'When it was recorded. Dutch: vastgelegd op.' })
  @Column({ type: 'timestamptz', name: 'recorded_at', insert: false })
  recordedAt!: Date;
}
