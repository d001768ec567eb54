// Of which instant a question is, and by whose knowledge: valid time and recorded time side by side (architecture 3).

import { GraphQLDateTimeISO } from 'graphql-scalars';
import { ArgsType, Field } from 'type-graphql';
import type { Moment } from '../../database/oversight/ask-of-case.js';
import { ApiError } from '../../errors.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';

@ArgsType()
export class MomentArgs {
  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description:
      'The instant of which is asked; it may lie ahead, where birthdays and last days are foreseen. Now when absent. Dutch: moment.',
  })
  at?: Date | null;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description:
      'By the knowledge of which instant: not in the future; what is known now when absent. Dutch: zoals bekend op.',
  })
  knownAt?: Date | null;
}

export function momentOf({ now }: UnitOfWork, { at, knownAt }: MomentArgs): Moment {
  if (knownAt != null && knownAt > now)
    throw new ApiError('BAD_USER_INPUT', { reason: 'OUTSIDE_DATES', fields: ['knownAt'] });
  return { lens: knownAt == null ? { kind: 'NOW' } : { kind: 'CLOCK', knownAt }, at: at?.getTime() ?? null };
}
