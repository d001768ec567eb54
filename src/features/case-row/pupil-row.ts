// What every row that belongs to a pupil and to no case carries: which pupil, and which region.

import { Field, ID, ObjectType } from 'type-graphql';
import { Column, PrimaryColumn } from 'typeorm';

@ObjectType()
export abstract class PupilRow {
  @Field(() => ID, { description: 'Random identifier; it means nothing.' })
  @PrimaryColumn('uuid')
  id!: string;

  /** The pupil's pseudonym; it never leaves the server. */
  @Column('uuid')
  subject!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;
}
