// Finding a pupil wilsonbekwaam in a matter, and ending that.

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { wantedBelow } from '../../graphql/look-ahead.js';
import { RequiresWrite } from '../../graphql/requires.js';
import { readOne } from '../../record/read-one.js';
import type { RequestContext } from '../../record/request-context.js';
import { AssessIncapacityInput, assessIncapacity, incapacityToAssess } from './assess-incapacity.js';
import { EndIncapacityInput, endIncapacity, incapacityToEnd } from './end-incapacity.js';
import { Incapacity } from './incapacity.js';

@Resolver()
export class IncapacityResolver {
  @RequiresWrite('Incapacity', incapacityToAssess)
  @Mutation(() => Incapacity, {
    nullable: true,
    description:
      'Finds the pupil unable to weigh a certain matter; from then on others decide there, and nowhere else. Dutch: wilsonbekwaam ter zake bevinden.',
  })
  async assessIncapacity(
    @Arg('input', () => AssessIncapacityInput) input: AssessIncapacityInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Incapacity | null> {
    const id = await assessIncapacity(unit, input);
    return readOne<Incapacity>(unit, { noun: Incapacity, id }, wantedBelow(info));
  }

  @RequiresWrite('Incapacity', incapacityToEnd)
  @Mutation(() => Incapacity, {
    nullable: true,
    description:
      'Ends a finding before its review; the pupil decides again at once. Dutch: wilsonbekwaamheid ter zake beeindigen.',
  })
  async endIncapacity(
    @Arg('input', () => EndIncapacityInput) input: EndIncapacityInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Incapacity | null> {
    const id = await endIncapacity(unit, input);
    return readOne<Incapacity>(unit, { noun: Incapacity, id }, wantedBelow(info));
  }
}
