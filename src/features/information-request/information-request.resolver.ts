// Putting down and answering a request of a parent without authority.

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { wantedBelow } from '../../graphql/look-ahead.js';
import { RequiresWrite } from '../../graphql/requires.js';
import { readOne } from '../../record/read-one.js';
import type { RequestContext } from '../../record/request-context.js';
import { InformationRequest } from './information-request.js';
import {
  RecordInformationRequestInput,
  recordInformationRequest,
  requestToRecord,
} from './record-information-request.js';

@Resolver()
export class InformationRequestResolver {
  @RequiresWrite('InformationRequest', requestToRecord)
  @Mutation(() => InformationRequest, {
    nullable: true,
    description:
      'Puts down what a parent without authority asked the school, and the answer; a later one takes its place. Dutch: informatieverzoek vastleggen.',
  })
  async recordInformationRequest(
    @Arg('input', () => RecordInformationRequestInput) input: RecordInformationRequestInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<InformationRequest | null> {
    const id = await recordInformationRequest(unit, input);
    return readOne<InformationRequest>(unit, { noun: InformationRequest, id }, wantedBelow(info));
  }
}
