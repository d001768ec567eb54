// By whom a case is led: who has its regie, now and before.

import { Field, ObjectType } from 'type-graphql';
import { Joined } from '../../database/reading/noun-shape.js';
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
}
