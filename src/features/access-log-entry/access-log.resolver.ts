// The record for whoever oversees it.

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { type Connection, PageArgs } from '../../graphql/page.js';
import { RequiresOversight } from '../../graphql/requires.js';
import type { RequestContext } from '../../record/request-context.js';
import type { AccessLogEntry } from './access-log-entry.js';
import { AccessLogEntryConnection } from './access-log-entry-connection.js';
import { AccessLogFilter, withinFilter } from './access-log-filter.js';
import { readAccesses } from './read-accesses.js';

/** Whom somebody is tied to as one is in no capacity a ground to see as another: what was let through in two is told. */
const bySamePerson = (row: string): string =>
  `${row}.outcome = 'PERMITTED' and exists (
     select 1 from access_log other
      where other.subject = ${row}.subject and other.person_id = ${row}.person_id
        and other.capacity <> ${row}.capacity and other.outcome = 'PERMITTED')`;

@Resolver()
export class AccessLogResolver {
  @RequiresOversight('AccessLogEntry')
  @Query(() => AccessLogEntryConnection, {
    description:
      'The record of the region, newest first, or what of it is looked for, for the privacy officer. The search itself is on record. Dutch: inzagelogboek.',
  })
  accessLog(
    @Args() page: PageArgs,
    @Arg('filter', () => AccessLogFilter, {
      nullable: true,
      description: 'What to look for. Dutch: zoekvraag.',
    })
    filter: AccessLogFilter | null | undefined,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<AccessLogEntry>> {
    if (filter == null) return readAccesses(page, context, info);
    return readAccesses(page, context, info, { list: 'accesses', within: withinFilter(filter) });
  }

  @RequiresOversight('AccessLogEntry')
  @Query(() => AccessLogEntryConnection, {
    description:
      'What a person saw or did of a pupil for whom the same person also saw or did something in another capacity, newest first, for the privacy officer. Dutch: dezelfde persoon in twee hoedanigheden. Source: decisions.md Q11; DB:844.',
  })
  samePersonAccesses(
    @Args() page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<AccessLogEntry>> {
    const within = { where: bySamePerson, values: [] };
    return readAccesses(page, context, info, { list: 'samePersonAccesses', within });
  }
}
