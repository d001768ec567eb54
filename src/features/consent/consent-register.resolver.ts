// The register of consent for whoever oversees it: what was asked and what became of it, never the data themselves.

import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { type Connection, connectionOf, PageArgs } from '../../graphql/page.js';
import { RequiresOversight } from '../../graphql/requires.js';
import { readPage } from '../../record/read-page.js';
import type { RequestContext } from '../../record/request-context.js';
import { Consent } from './consent.js';

const ConsentConnection = connectionOf(Consent);

@Resolver()
export class ConsentRegisterResolver {
  @RequiresOversight('Consent')
  @Query(() => ConsentConnection, {
    description: 'Requests for consent across cases, for the privacy officer. Dutch: toestemmingsregister.',
  })
  consentRegister(
    @Args() page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Consent>> {
    const register = {
      noun: Consent,
      action: 'SEARCH',
      list: 'consentRegister',
      newestBy: 'asked_at',
    } as const;
    return readPage<Consent>(register, page, context, info);
  }
}
