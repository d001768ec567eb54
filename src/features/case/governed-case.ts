// By whom a case is led, and through which phases it went.

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column } from 'typeorm';
import { Joined } from '../../database/reading/noun-shape.js';
import { CasePhaseChange } from '../case-phase/index.js';
import { Regie } from '../regie/index.js';
import { LetteredCase } from './lettered-case.js';

const ofCase = { child: 'case_id', parent: 'id', many: true } as const;

@ObjectType()
export abstract class GovernedCase extends LetteredCase {
  @Field(() => [Regie], {
    nullable: true,
    description: 'Who has the regie, now and before; one at a time. Dutch: regie, casusverantwoordelijke.',
  })
  @Joined({ noun: () => Regie, ...ofCase, order: row => `${row}.from_at, ${row}.id` })
  regies!: Regie[];

  @Field(() => [CasePhaseChange], {
    nullable: true,
    description: 'Through which phases it went. Dutch: fasewisselingen.',
  })
  @Joined({ noun: () => CasePhaseChange, ...ofCase, order: row => `${row}.changed_at, ${row}.id` })
  phaseChanges!: CasePhaseChange[];

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description:
      'From when its data are kept for their term only; null while it is open. Dutch: bewaren vanaf.',
  })
  @Column('date', { name: 'retention_from', nullable: true })
  retentionFrom!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Version, to be named when moving or closing it. Dutch: versie.',
  })
  @Column('integer', { default: 1 })
  version!: number;
}
