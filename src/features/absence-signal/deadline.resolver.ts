// What is due for the viewer, whoever they are.

import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import { RequiresRead } from '../../graphql/requires.js';
import type { RequestContext } from '../../record/request-context.js';
import { readDeadlines } from './read-deadlines.js';
import { Deadlines } from './work-list.js';

@Resolver()
export class DeadlineResolver {
  @RequiresRead('Person')
  @Query(() => Deadlines, {
    description: 'What is due for you, and when; computed as you ask. Dutch: termijnen.',
  })
  deadlines(@Ctx() { unit }: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Deadlines> {
    return readDeadlines(unit, info);
  }
}
