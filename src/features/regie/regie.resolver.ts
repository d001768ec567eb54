// Handing the regie over.

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { wantedBelow } from '../../graphql/look-ahead.js';
import { RequiresWrite } from '../../graphql/requires.js';
import { readOne } from '../../record/read-one.js';
import type { RequestContext } from '../../record/request-context.js';
import { HandOverRegieInput, handOverRegie, regieToHandOver, writtenWithRegie } from './hand-over-regie.js';
import { Regie } from './regie.js';

@Resolver()
export class RegieResolver {
  @RequiresWrite(writtenWithRegie, regieToHandOver)
  @Mutation(() => Regie, {
    nullable: true,
    description:
      'Hands the regie over the case over to another; there is always one who has it. Dutch: regie overdragen.',
  })
  async handOverRegie(
    @Arg('input', () => HandOverRegieInput) input: HandOverRegieInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Regie | null> {
    const id = await handOverRegie(unit, input);
    return readOne<Regie>(unit, { noun: Regie, id }, wantedBelow(info));
  }
}
