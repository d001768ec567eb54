// Making and withdrawing agreements.

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { wantedBelow } from '../../graphql/look-ahead.js';
import { RequiresWrite } from '../../graphql/requires.js';
import { readOne } from '../../record/read-one.js';
import type { RequestContext } from '../../record/request-context.js';
import { Agreement } from './agreement.js';
import { agreementToMake, MakeAgreementInput, makeAgreement } from './make-agreement.js';
import { agreementToWithdraw, WithdrawAgreementInput, withdrawAgreement } from './withdraw-agreement.js';

@Resolver()
export class AgreementResolver {
  @RequiresWrite('Agreement', agreementToMake)
  @Mutation(() => Agreement, { nullable: true, description: 'Makes an agreement. Dutch: afspraak maken.' })
  async makeAgreement(
    @Arg('input', () => MakeAgreementInput) input: MakeAgreementInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Agreement | null> {
    const id = await makeAgreement(unit, input);
    return readOne<Agreement>(unit, { noun: Agreement, id }, wantedBelow(info));
  }

  @RequiresWrite('Agreement', agreementToWithdraw)
  @Mutation(() => Agreement, {
    nullable: true,
    description: 'Withdraws an agreement. Dutch: afspraak intrekken.',
  })
  async withdrawAgreement(
    @Arg('input', () => WithdrawAgreementInput) input: WithdrawAgreementInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Agreement | null> {
    const id = await withdrawAgreement(unit, input);
    return readOne<Agreement>(unit, { noun: Agreement, id }, wantedBelow(info));
  }
}
