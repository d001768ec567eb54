// Questions about cases: one by its id, and a page of those that one may see.

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { wantedBelow } from '../../graphql/look-ahead.js';
import { type Connection, connectionOf, PageArgs } from '../../graphql/page.js';
import { RequiresRead, RequiresWrite } from '../../graphql/requires.js';
import { readOne } from '../../record/read-one.js';
import { readPage } from '../../record/read-page.js';
import type { RequestContext } from '../../record/request-context.js';
import { Case } from './case.js';
import { caseToOpen, OpenCaseInput, openCase } from './open-case.js';

const CaseConnection = connectionOf(Case);

@Resolver()
export class CaseResolver {
  @RequiresRead('Case')
  @Query(() => Case, {
    nullable: true,
    description: 'A case by its id; null when there is none that you may see. Dutch: casus.',
  })
  case(
    @Arg('id', () => ID) id: string,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Case | null> {
    return readOne<Case>(unit, { noun: Case, id, isLast: true }, wantedBelow(info));
  }

  @RequiresRead('Case')
  @Query(() => CaseConnection, { description: 'The cases that you may see, newest first. Dutch: casussen.' })
  cases(
    @Args() page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Case>> {
    return readPage<Case>(
      { noun: Case, action: 'SEARCH', list: 'cases', newestBy: 'opened_at' },
      page,
      context,
      info,
    );
  }

  @RequiresWrite('Case', caseToOpen)
  @Mutation(() => Case, {
    nullable: true,
    description: 'Opens a case for a pupil of your own school. Dutch: casus openen.',
  })
  async openCase(
    @Arg('input', () => OpenCaseInput) input: OpenCaseInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Case | null> {
    const id = await openCase(unit, input);
    return readOne<Case>(unit, { noun: Case, id }, wantedBelow(info));
  }
}
