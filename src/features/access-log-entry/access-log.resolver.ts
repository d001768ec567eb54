// The record for whoever oversees it.

import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { type Connection, PageArgs } from '../../graphql/page.js';
import { RequiresOversight } from '../../graphql/requires.js';
import type { RequestContext } from '../../record/request-context.js';
import type { AccessLogEntry } from './access-log-entry.js';
import { AccessLogEntryConnection } from './access-log-entry-connection.js';
import { readAccesses } from './read-accesses.js';

@Resolver()
export class AccessLogResolver {
  @RequiresOversight('AccessLogEntry')
  @Query(() => AccessLogEntryConnection, {
    description: 'The record of the region, newest first, for the privacy officer. Dutch: inzagelogboek.',
  })
  accessLog(
    @Args() page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<AccessLogEntry>> {
    return readAccesses(page, context, info);
  }
}
