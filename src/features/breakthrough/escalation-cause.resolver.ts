// What has been escalated to the commissioners, for them alone, page by page.

import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { type Connection, connectionOf, PageArgs } from '../../graphql/page.js';
import { RequiresRead } from '../../graphql/requires.js';
import { readPage } from '../../record/read-page.js';
import type { RequestContext } from '../../record/request-context.js';
import { EscalationCause } from './escalation-cause.js';

const EscalationCauseConnection = connectionOf(EscalationCause);

@Resolver()
export class EscalationCauseResolver {
  @RequiresRead('EscalationCause')
  @Query(() => EscalationCauseConnection, {
    description:
      'What has been escalated to you as commissioner, newest first, without saying of whom. Dutch: escalaties naar de opdrachtgevers. Source: AM:179-181.',
  })
  escalationCauses(
    @Args() page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<EscalationCause>> {
    return readPage<EscalationCause>(
      { noun: EscalationCause, action: 'SEARCH', list: 'escalationCauses', newestBy: 'recorded_at' },
      page,
      context,
      info,
    );
  }
}
