// The plans of a case, what has stalled of them, and how that was raised.

import { Field, ObjectType } from 'type-graphql';
import { Joined } from '../../database/reading/noun-shape.js';
import { ActionPlan } from '../action-plan/index.js';
import { Stagnation } from '../stagnation/index.js';
import { GovernedCase } from './governed-case.js';

@ObjectType()
export abstract class PlannedCase extends GovernedCase {
  @Field(() => [ActionPlan], {
    nullable: true,
    description: 'The plan, in all its versions. Dutch: plannen van aanpak. Source: DB:221-231.',
  })
  @Joined({
    noun: () => ActionPlan,
    child: 'case_id',
    parent: 'id',
    many: true,
    order: row => `${row}.plan_number, ${row}.id`,
  })
  actionPlans!: ActionPlan[];

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
