// What is put into a plan while it is carried out: what bridges the time until help comes, how the plan is
// followed, and what it asks money for.

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { wantedBelow } from '../../graphql/look-ahead.js';
import { RequiresWrite } from '../../graphql/requires.js';
import { readOne } from '../../record/read-one.js';
import type { RequestContext } from '../../record/request-context.js';
import { FinancialRequest } from './financial-request.js';
import { PlanReview } from './plan-review.js';
import { PlanSupport } from './plan-support.js';
import { financeToPropose, ProposeFinanceInput, proposeFinance } from './propose-finance.js';
import { planToReview, ReviewPlanInput, reviewPlan } from './review-a-plan.js';
import {
  AddPlanSupportInput,
  addPlanSupport,
  EndPlanSupportInput,
  endPlanSupport,
  supportToAdd,
  supportToEnd,
} from './support-a-plan.js';

@Resolver()
export class PlanFollowUpResolver {
  @RequiresWrite('PlanSupport', supportToAdd)
  @Mutation(() => PlanSupport, {
    nullable: true,
    description:
      'Puts bridging help or a waiting list into a plan. Dutch: overbruggingshulp of wachtlijst vastleggen.',
  })
  async addPlanSupport(
    @Arg('input', () => AddPlanSupportInput) input: AddPlanSupportInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PlanSupport | null> {
    const id = await addPlanSupport(unit, input);
    return readOne<PlanSupport>(unit, { noun: PlanSupport, id }, wantedBelow(info));
  }

  @RequiresWrite('PlanSupport', supportToEnd)
  @Mutation(() => PlanSupport, {
    nullable: true,
    description:
      'Puts down that bridging help or waiting ended. Dutch: overbruggingshulp of wachtlijst beeindigen.',
  })
  async endPlanSupport(
    @Arg('input', () => EndPlanSupportInput) input: EndPlanSupportInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PlanSupport | null> {
    const id = await endPlanSupport(unit, input);
    return readOne<PlanSupport>(unit, { noun: PlanSupport, id }, wantedBelow(info));
  }

  @RequiresWrite('PlanReview', planToReview)
  @Mutation(() => PlanReview, {
    nullable: true,
    description: 'Puts down that the plan was looked at, and what was found. Dutch: monitoring vastleggen.',
  })
  async reviewPlan(
    @Arg('input', () => ReviewPlanInput) input: ReviewPlanInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PlanReview | null> {
    const id = await reviewPlan(unit, input);
    return readOne<PlanReview>(unit, { noun: PlanReview, id }, wantedBelow(info));
  }

  @RequiresWrite('FinancialRequest', financeToPropose)
  @Mutation(() => FinancialRequest, {
    nullable: true,
    description: 'Asks money for a plan; both who must approve are asked. Dutch: middelen aanvragen.',
  })
  async proposeFinance(
    @Arg('input', () => ProposeFinanceInput) input: ProposeFinanceInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FinancialRequest | null> {
    const id = await proposeFinance(unit, input);
    return readOne<FinancialRequest>(unit, { noun: FinancialRequest, id }, wantedBelow(info));
  }
}
