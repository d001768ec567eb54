// A case at the doorbraakoverleg: its registration, what happened there, and what the family was told.

import { Field, ObjectType } from 'type-graphql';
import { Joined } from '../../database/reading/noun-shape.js';
import { BreakthroughProgress, BreakthroughRegistration, BreakthroughResult } from '../breakthrough/index.js';
import { PlannedCase } from './planned-case.js';

const ofCase = { child: 'case_id', parent: 'id', many: true } as const;

@ObjectType()
export abstract class TabledCase extends PlannedCase {
  @Field(() => [BreakthroughRegistration], {
    nullable: true,
    description: 'Registrations for the doorbraakoverleg. Dutch: aanmeldingen voor het doorbraakoverleg.',
  })
  @Joined({ noun: () => BreakthroughRegistration, ...ofCase, order: row => `${row}.recorded_at, ${row}.id` })
  breakthroughRegistrations!: BreakthroughRegistration[];

  @Field(() => [BreakthroughProgress], {
    nullable: true,
    description: 'What happened to the case there, step by step. Dutch: voortgang in het doorbraakoverleg.',
  })
  @Joined({
    noun: () => BreakthroughProgress,
    ...ofCase,
    order: row => `${row}.happened_on, ${row}.recorded_at, ${row}.id`,
  })
  breakthroughProgress!: BreakthroughProgress[];

  @Field(() => [BreakthroughResult], {
    nullable: true,
    description: 'What pupil and parents were told of the discussion. Dutch: resultaten voor het gezin.',
  })
  @Joined({ noun: () => BreakthroughResult, ...ofCase, order: row => `${row}.told_on, ${row}.id` })
  breakthroughResults!: BreakthroughResult[];
}
