// What has stalled in a case, and how it was raised.

import { Field, ObjectType } from 'type-graphql';
import { Joined } from '../../database/reading/noun-shape.js';
import { Stagnation } from '../stagnation/index.js';
import { GovernedCase } from './governed-case.js';

@ObjectType()
export abstract class StalledCase extends GovernedCase {
  @Field(() => [Stagnation], {
    nullable: true,
    description: 'What has stalled, and how it was raised. Dutch: stagnaties. Source: DB:342-366.',
  })
  @Joined({
    noun: () => Stagnation,
    child: 'case_id',
    parent: 'id',
    many: true,
    order: row => `${row}.noticed_on, ${row}.id`,
  })
  stagnations!: Stagnation[];
}
