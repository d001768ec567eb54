// Registering for the doorbraakoverleg, completing, deciding, following a case there, and telling the family.

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { wantedBelow } from '../../graphql/look-ahead.js';
import { RequiresWrite } from '../../graphql/requires.js';
import { readOne } from '../../record/read-one.js';
import type { RequestContext } from '../../record/request-context.js';
import { BreakthroughDecision } from './breakthrough-decision.js';
import { BreakthroughProgress } from './breakthrough-progress.js';
import { BreakthroughRegistration } from './breakthrough-registration.js';
import { DecideOnRegistrationInput, decideOnRegistration, decisionToTake } from './decide-on-registration.js';
import {
  progressToRecord,
  RecordProgressInput,
  RecordResultInput,
  recordProgress,
  recordResult,
} from './record-progress.js';
import {
  CompleteRegistrationInput,
  completeRegistration,
  RegisterForBreakthroughInput,
  registerForBreakthrough,
  registrationToComplete,
  registrationToMake,
} from './register-for-breakthrough.js';

@Resolver()
export class BreakthroughResolver {
  @RequiresWrite('BreakthroughRegistration', registrationToMake)
  @Mutation(() => BreakthroughRegistration, {
    nullable: true,
    description: 'Registers a case for the doorbraakoverleg. Dutch: aanmelden.',
  })
  async registerForBreakthrough(
    @Arg('input', () => RegisterForBreakthroughInput) input: RegisterForBreakthroughInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BreakthroughRegistration | null> {
    const id = await registerForBreakthrough(unit, input);
    return readOne<BreakthroughRegistration>(unit, { noun: BreakthroughRegistration, id }, wantedBelow(info));
  }

  @RequiresWrite('BreakthroughRegistration', registrationToComplete)
  @Mutation(() => BreakthroughRegistration, {
    nullable: true,
    description: 'Says what a registration holds now. Dutch: aanmelding aanvullen.',
  })
  async completeRegistration(
    @Arg('input', () => CompleteRegistrationInput) input: CompleteRegistrationInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BreakthroughRegistration | null> {
    const id = await completeRegistration(unit, input);
    return readOne<BreakthroughRegistration>(unit, { noun: BreakthroughRegistration, id }, wantedBelow(info));
  }

  @RequiresWrite('BreakthroughDecision', decisionToTake)
  @Mutation(() => BreakthroughDecision, {
    nullable: true,
    description:
      'Says whether your party agrees that the case is discussed. Dutch: besluiten over bespreking.',
  })
  async decideOnRegistration(
    @Arg('input', () => DecideOnRegistrationInput) input: DecideOnRegistrationInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BreakthroughDecision | null> {
    const id = await decideOnRegistration(unit, input);
    return readOne<BreakthroughDecision>(unit, { noun: BreakthroughDecision, id }, wantedBelow(info));
  }

  @RequiresWrite('BreakthroughProgress', progressToRecord)
  @Mutation(() => BreakthroughProgress, {
    nullable: true,
    description:
      'Puts down what happens to a case on the table: discussed, progress, prospect, evaluated, longer, off, escalated, back. Dutch: voortgang vastleggen.',
  })
  async recordProgress(
    @Arg('input', () => RecordProgressInput) input: RecordProgressInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BreakthroughProgress | null> {
    const id = await recordProgress(unit, input);
    return readOne<BreakthroughProgress>(unit, { noun: BreakthroughProgress, id }, wantedBelow(info));
  }

  @RequiresWrite('BreakthroughProgress', progressToRecord)
  @Mutation(() => BreakthroughProgress, {
    nullable: true,
    description: 'Puts down what pupil and parents were told of the discussion. Dutch: resultaat vertellen.',
  })
  async recordResult(
    @Arg('input', () => RecordResultInput) input: RecordResultInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BreakthroughProgress | null> {
    const id = await recordResult(unit, input);
    return readOne<BreakthroughProgress>(unit, { noun: BreakthroughProgress, id }, wantedBelow(info));
  }
}
