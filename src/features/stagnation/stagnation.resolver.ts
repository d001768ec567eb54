// Putting down what has stalled, raising it, and saying what came of that.

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { wantedBelow } from '../../graphql/look-ahead.js';
import { RequiresWrite } from '../../graphql/requires.js';
import { readOne } from '../../record/read-one.js';
import type { RequestContext } from '../../record/request-context.js';
import { EscalationStep } from './escalation-step.js';
import {
  RecordEscalationResultInput,
  recordEscalationResult,
  resultToRecord,
} from './record-escalation-result.js';
import {
  EndStagnationInput,
  endStagnation,
  RecordStagnationInput,
  recordStagnation,
  stagnationToEnd,
  stagnationToRecord,
} from './record-stagnation.js';
import { Stagnation } from './stagnation.js';
import { stepToTake, TakeEscalationStepInput, takeEscalationStep } from './take-escalation-step.js';

@Resolver()
export class StagnationResolver {
  @RequiresWrite('Stagnation', stagnationToRecord)
  @Mutation(() => Stagnation, {
    nullable: true,
    description: 'Puts down that the plan has stalled, and why. Dutch: stagnatie vastleggen.',
  })
  async recordStagnation(
    @Arg('input', () => RecordStagnationInput) input: RecordStagnationInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Stagnation | null> {
    const id = await recordStagnation(unit, input);
    return readOne<Stagnation>(unit, { noun: Stagnation, id }, wantedBelow(info));
  }

  @RequiresWrite('Stagnation', stagnationToEnd)
  @Mutation(() => Stagnation, {
    nullable: true,
    description: 'Puts down that it moves again. Dutch: stagnatie opheffen.',
  })
  async endStagnation(
    @Arg('input', () => EndStagnationInput) input: EndStagnationInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Stagnation | null> {
    const id = await endStagnation(unit, input);
    return readOne<Stagnation>(unit, { noun: Stagnation, id }, wantedBelow(info));
  }

  @RequiresWrite('EscalationStep', stepToTake)
  @Mutation(() => EscalationStep, {
    nullable: true,
    description: 'Raises what has stalled, step by step. Dutch: opschalen. Source: DB:348-366.',
  })
  async takeEscalationStep(
    @Arg('input', () => TakeEscalationStepInput) input: TakeEscalationStepInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EscalationStep | null> {
    const id = await takeEscalationStep(unit, input);
    return readOne<EscalationStep>(unit, { noun: EscalationStep, id }, wantedBelow(info));
  }

  @RequiresWrite('EscalationStep', resultToRecord)
  @Mutation(() => EscalationStep, {
    nullable: true,
    description: 'Puts down what a step came to. Dutch: resultaat van opschaling vastleggen.',
  })
  async recordEscalationResult(
    @Arg('input', () => RecordEscalationResultInput) input: RecordEscalationResultInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EscalationStep | null> {
    const id = await recordEscalationResult(unit, input);
    return readOne<EscalationStep>(unit, { noun: EscalationStep, id }, wantedBelow(info));
  }
}
