// Questions about pupils: one by its id, and a page of those that one may see.

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { wantedBelow } from '../../graphql/look-ahead.js';
import { type Connection, connectionOf, PageArgs } from '../../graphql/page.js';
import { RequiresRead } from '../../graphql/requires.js';
import { readOne } from '../../record/read-one.js';
import { readPage } from '../../record/read-page.js';
import type { RequestContext } from '../../record/request-context.js';
import { Pupil } from './pupil.js';

const PupilConnection = connectionOf(Pupil);

@Resolver()
export class PupilResolver {
  @RequiresRead('Pupil')
  @Query(() => Pupil, {
    nullable: true,
    description: 'A pupil by the id; null when there is none that you may see. Dutch: leerling.',
  })
  pupil(
    @Arg('id', () => ID) id: string,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Pupil | null> {
    return readOne<Pupil>(unit, { noun: Pupil, id, isLast: true }, wantedBelow(info));
  }

  @RequiresRead('Pupil')
  @Query(() => PupilConnection, {
    description: 'The pupils that you may see, newest first. Dutch: leerlingen.',
  })
  pupils(
    @Args() page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Pupil>> {
    return readPage<Pupil>(
      { noun: Pupil, action: 'SEARCH', list: 'pupils', newestBy: 'recorded_at' },
      page,
      context,
      info,
    );
  }
}
