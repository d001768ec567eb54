// Moving a case from phase to phase, closing it and opening it again.

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { wantedBelow } from '../../graphql/look-ahead.js';
import { RequiresWrite } from '../../graphql/requires.js';
import { readOne } from '../../record/read-one.js';
import type { RequestContext } from '../../record/request-context.js';
import { Case } from './case.js';
import { CloseCaseInput, closeCase } from './close-case.js';
import { caseToChange, MoveCaseInput, moveCase, writtenWithPhase } from './move-case.js';
import { caseToOpen } from './open-case.js';
import { ReopenCaseInput, reopenCase } from './reopen-case.js';

@Resolver()
export class CasePhaseResolver {
  @RequiresWrite(writtenWithPhase, caseToChange)
  @Mutation(() => Case, {
    nullable: true,
    description: 'Moves a case to another phase. Dutch: casus naar een andere fase brengen.',
  })
  async moveCase(
    @Arg('input', () => MoveCaseInput) input: MoveCaseInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Case | null> {
    const id = await moveCase(unit, input);
    return readOne<Case>(unit, { noun: Case, id }, wantedBelow(info));
  }

  @RequiresWrite(writtenWithPhase, caseToChange)
  @Mutation(() => Case, {
    nullable: true,
    description:
      'Closes a case with its result; null, for from then on you see nothing of it. Dutch: casus sluiten.',
  })
  async closeCase(
    @Arg('input', () => CloseCaseInput) input: CloseCaseInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Case | null> {
    const id = await closeCase(unit, input);
    return readOne<Case>(unit, { noun: Case, id }, wantedBelow(info));
  }

  @RequiresWrite('Case', caseToOpen)
  @Mutation(() => Case, {
    nullable: true,
    description:
      'Opens a closed case of your school again, in which you took part when it was closed. Dutch: casus heropenen.',
  })
  async reopenCase(
    @Arg('input', () => ReopenCaseInput) input: ReopenCaseInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Case | null> {
    const id = await reopenCase(unit, input);
    return readOne<Case>(unit, { noun: Case, id }, wantedBelow(info));
  }
}
