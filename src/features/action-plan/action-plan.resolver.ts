// Beginning a plan, writing it, agreeing on it, and following what it says is done.

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { wantedBelow } from '../../graphql/look-ahead.js';
import { RequiresWrite } from '../../graphql/requires.js';
import { readOne } from '../../record/read-one.js';
import type { RequestContext } from '../../record/request-context.js';
import { ActionPlan } from './action-plan.js';
import { BeginActionPlanInput, beginActionPlan, planToBegin } from './begin-plan.js';
import { PlanAction } from './plan-action.js';
import {
  actionToPlan,
  PlanActionInput,
  planAnAction,
  progressToRecord,
  RecordActionProgressInput,
  recordActionProgress,
} from './plan-an-action.js';
import { PlanParagraph } from './plan-paragraph.js';
import { planToSettle, SettleActionPlanInput, settleActionPlan } from './settle-plan.js';
import { paragraphToWrite, WritePlanParagraphInput, writePlanParagraph } from './write-paragraph.js';

@Resolver()
export class ActionPlanResolver {
  @RequiresWrite('ActionPlan', planToBegin)
  @Mutation(() => ActionPlan, {
    nullable: true,
    description: 'Begins a plan van aanpak, or its next version. Dutch: plan van aanpak beginnen.',
  })
  async beginActionPlan(
    @Arg('input', () => BeginActionPlanInput) input: BeginActionPlanInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ActionPlan | null> {
    const id = await beginActionPlan(unit, input);
    return readOne<ActionPlan>(unit, { noun: ActionPlan, id }, wantedBelow(info));
  }

  @RequiresWrite('PlanParagraph', paragraphToWrite)
  @Mutation(() => PlanParagraph, {
    nullable: true,
    description:
      'Writes a paragraph of the plan; null where its writer may not read what it tells of. Dutch: alinea schrijven.',
  })
  async writePlanParagraph(
    @Arg('input', () => WritePlanParagraphInput) input: WritePlanParagraphInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PlanParagraph | null> {
    const id = await writePlanParagraph(unit, input);
    return readOne<PlanParagraph>(unit, { noun: PlanParagraph, id }, wantedBelow(info));
  }

  @RequiresWrite('ActionPlan', planToSettle)
  @Mutation(() => ActionPlan, {
    nullable: true,
    description: 'Puts down that those who make the plan agreed on it. Dutch: plan van aanpak vaststellen.',
  })
  async agreeActionPlan(
    @Arg('input', () => SettleActionPlanInput) input: SettleActionPlanInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ActionPlan | null> {
    const id = await settleActionPlan(unit, input, 'AGREED');
    return readOne<ActionPlan>(unit, { noun: ActionPlan, id }, wantedBelow(info));
  }

  @RequiresWrite('ActionPlan', planToSettle)
  @Mutation(() => ActionPlan, {
    nullable: true,
    description: 'Closes a plan that was carried out or ended. Dutch: plan van aanpak afsluiten.',
  })
  async closeActionPlan(
    @Arg('input', () => SettleActionPlanInput) input: SettleActionPlanInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ActionPlan | null> {
    const id = await settleActionPlan(unit, input, 'CLOSED');
    return readOne<ActionPlan>(unit, { noun: ActionPlan, id }, wantedBelow(info));
  }

  @RequiresWrite('PlanAction', actionToPlan)
  @Mutation(() => PlanAction, {
    nullable: true,
    description: 'Puts an action into the plan. Dutch: actie opnemen.',
  })
  async planAction(
    @Arg('input', () => PlanActionInput) input: PlanActionInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PlanAction | null> {
    const id = await planAnAction(unit, input);
    return readOne<PlanAction>(unit, { noun: PlanAction, id }, wantedBelow(info));
  }

  @RequiresWrite('PlanAction', progressToRecord)
  @Mutation(() => PlanAction, {
    nullable: true,
    description: 'Puts down how an action went. Dutch: voortgang vastleggen.',
  })
  async recordActionProgress(
    @Arg('input', () => RecordActionProgressInput) input: RecordActionProgressInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PlanAction | null> {
    const id = await recordActionProgress(unit, input);
    return readOne<PlanAction>(unit, { noun: PlanAction, id }, wantedBelow(info));
  }
}
