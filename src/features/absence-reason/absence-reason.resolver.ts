// Stating a reason of absence.

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { wantedBelow } from '../../graphql/look-ahead.js';
import { RequiresWrite } from '../../graphql/requires.js';
import { readOne } from '../../record/read-one.js';
import type { RequestContext } from '../../record/request-context.js';
import { AbsenceReason } from './absence-reason.js';
import { reasonToState, StateAbsenceReasonInput, stateAbsenceReason } from './state-absence-reason.js';

@Resolver()
export class AbsenceReasonResolver {
  @RequiresWrite('AbsenceReason', reasonToState)
  @Mutation(() => AbsenceReason, {
    nullable: true,
    description:
      'Puts down why a pupil is absent, in the own words of one speaker; never what was said in a preventive talk. Dutch: reden van verzuim vastleggen.',
  })
  async stateAbsenceReason(
    @Arg('input', () => StateAbsenceReasonInput) input: StateAbsenceReasonInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AbsenceReason | null> {
    const id = await stateAbsenceReason(unit, input);
    return readOne<AbsenceReason>(unit, { noun: AbsenceReason, id }, wantedBelow(info));
  }
}
