// Writing feedback of the jeugdarts, a plan to come back to lessons and a referral to youth help.

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { wantedBelow } from '../../graphql/look-ahead.js';
import { RequiresWrite } from '../../graphql/requires.js';
import { readOne } from '../../record/read-one.js';
import type { RequestContext } from '../../record/request-context.js';
import { HealthFeedback } from './health-feedback.js';
import { MakeReintegrationPlanInput, makeReintegrationPlan, planToMake } from './make-reintegration-plan.js';
import { helpToReferTo, ReferToYouthHelpInput, referToYouthHelp } from './refer-to-youth-help.js';
import { ReintegrationPlan } from './reintegration-plan.js';
import {
  feedbackToWrite,
  WriteHealthFeedbackInput,
  writeHealthFeedback,
  writtenWithFeedback,
} from './write-health-feedback.js';
import { YouthHelpReferral } from './youth-help-referral.js';

@Resolver()
export class HealthFeedbackResolver {
  @RequiresWrite(writtenWithFeedback, feedbackToWrite)
  @Mutation(() => HealthFeedback, {
    nullable: true,
    description: 'Writes feedback after a contact (bijlage 6). Dutch: terugkoppeling vastleggen.',
  })
  async writeHealthFeedback(
    @Arg('input', () => WriteHealthFeedbackInput) input: WriteHealthFeedbackInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<HealthFeedback | null> {
    const id = await writeHealthFeedback(unit, input);
    return readOne<HealthFeedback>(unit, { noun: HealthFeedback, id }, wantedBelow(info));
  }

  @RequiresWrite('ReintegrationPlan', planToMake)
  @Mutation(() => ReintegrationPlan, {
    nullable: true,
    description: 'Draws up a plan to come back to lessons. Dutch: re-integratieplan opstellen.',
  })
  async makeReintegrationPlan(
    @Arg('input', () => MakeReintegrationPlanInput) input: MakeReintegrationPlanInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReintegrationPlan | null> {
    const id = await makeReintegrationPlan(unit, input);
    return readOne<ReintegrationPlan>(unit, { noun: ReintegrationPlan, id }, wantedBelow(info));
  }

  @RequiresWrite('YouthHelpReferral', helpToReferTo)
  @Mutation(() => YouthHelpReferral, {
    nullable: true,
    description: 'Refers to youth help. Dutch: verwijzen naar jeugdhulp.',
  })
  async referToYouthHelp(
    @Arg('input', () => ReferToYouthHelpInput) input: ReferToYouthHelpInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<YouthHelpReferral | null> {
    const id = await referToYouthHelp(unit, input);
    return readOne<YouthHelpReferral>(unit, { noun: YouthHelpReferral, id }, wantedBelow(info));
  }
}
