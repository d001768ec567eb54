// What one party said to a decision of the table: whether it was heard, may bind an organisation, and does (D23; DB:1073-1075; AM:185).

import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { CapacityEnum } from '../../graphql/enums.js';
import { Requires } from '../../graphql/requires.js';
import type { Capacity } from '../../policy/vocabulary/capacities.js';
import { CaseRow } from '../case-row/index.js';

@Requires('TableCommitment')
@ObjectType({
  description:
    'Whether a party was heard before the table decided, and whether it binds its organisation to that. Of a party from care whoever reads conclusions of care learns it, and whoever wrote it. Dutch: verbintenis aan een besluit. Source: DB:1073-1075; AM:185; SP:66-74, D23.',
})
@Entity(tableOf('TableCommitment'))
export class TableCommitment extends CaseRow {
  @Column('uuid', { name: 'progress_id' })
  progressId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Under which invitation it sat there. Dutch: uitnodiging.',
  })
  @Column('uuid', { name: 'invitation_id' })
  invitationId!: string;

  @Field(() => CapacityEnum, { nullable: true, description: 'In which capacity. Dutch: hoedanigheid.' })
  @Column('text')
  capacity!: Capacity;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was heard. Dutch: gehoord.' })
  @Column('boolean')
  heard!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it has the mandate of its organisation, never a ground to see anything; null of whoever binds nobody. Dutch: mandaat.',
  })
  @Column('boolean', { name: 'has_mandate', nullable: true })
  hasMandate!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it commits to the decision; null of whoever binds nobody. Dutch: verbindt zich.',
  })
  @Column('boolean', { nullable: true })
  commits!: boolean | null;
}
