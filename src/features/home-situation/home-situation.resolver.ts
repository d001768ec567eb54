// Writing down what is known of home.

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { wantedBelow } from '../../graphql/look-ahead.js';
import { RequiresWrite } from '../../graphql/requires.js';
import { readOne } from '../../record/read-one.js';
import type { RequestContext } from '../../record/request-context.js';
import { HomeSituation } from './home-situation.js';
import { homeSituationToWrite, WriteHomeSituationInput, writeHomeSituation } from './write-home-situation.js';

@Resolver()
export class HomeSituationResolver {
  @RequiresWrite('HomeSituation', homeSituationToWrite)
  @Mutation(() => HomeSituation, {
    nullable: true,
    description:
      'Writes down what is known of home; a school reads it by consent. Dutch: thuissituatie vastleggen.',
  })
  async writeHomeSituation(
    @Arg('input', () => WriteHomeSituationInput) input: WriteHomeSituationInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<HomeSituation | null> {
    const id = await writeHomeSituation(unit, input);
    return readOne<HomeSituation>(unit, { noun: HomeSituation, id }, wantedBelow(info));
  }
}
