// What is put to both who must approve of money, and the words of each.

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { wantedBelow } from '../../graphql/look-ahead.js';
import { type Connection, connectionOf, PageArgs } from '../../graphql/page.js';
import { RequiresOversight, RequiresRead, RequiresWrite } from '../../graphql/requires.js';
import { readOne } from '../../record/read-one.js';
import { readPage } from '../../record/read-page.js';
import type { RequestContext } from '../../record/request-context.js';
import { FinancialProposal } from './financial-proposal.js';
import { PupilPseudonym } from './pupil-pseudonym.js';
import {
  ApproveFinanceInput,
  proposalToJudge,
  RefuseFinanceInput,
  sayOnProposal,
} from './say-on-proposal.js';

export const FinancialProposalConnection = connectionOf(FinancialProposal);
export const PupilPseudonymConnection = connectionOf(PupilPseudonym);

@Resolver()
export class FinanceResolver {
  @RequiresRead('FinancialProposal')
  @Query(() => FinancialProposalConnection, {
    description: 'What was put to you to approve, newest first. Dutch: aan u voorgelegde voorstellen.',
  })
  financialProposals(
    @Args() page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<FinancialProposal>> {
    return readPage<FinancialProposal>(
      { noun: FinancialProposal, action: 'SEARCH', list: 'financialProposals', newestBy: 'recorded_at' },
      page,
      context,
      info,
    );
  }

  @RequiresOversight('PupilPseudonym')
  @Query(() => PupilPseudonymConnection, {
    description: 'The pseudonyms in use, newest first. Dutch: register van pseudoniemen.',
  })
  pupilPseudonyms(
    @Args() page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<PupilPseudonym>> {
    return readPage<PupilPseudonym>(
      { noun: PupilPseudonym, action: 'SEARCH', list: 'pupilPseudonyms', newestBy: 'recorded_at' },
      page,
      context,
      info,
    );
  }

  @RequiresWrite('FinancialProposal', proposalToJudge)
  @Mutation(() => FinancialProposal, {
    nullable: true,
    description: 'Approves of what was put to you. Dutch: akkoord geven.',
  })
  async approveFinance(
    @Arg('input', () => ApproveFinanceInput) input: ApproveFinanceInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FinancialProposal | null> {
    const id = await sayOnProposal(unit, input, null);
    return readOne<FinancialProposal>(unit, { noun: FinancialProposal, id }, wantedBelow(info));
  }

  @RequiresWrite('FinancialProposal', proposalToJudge)
  @Mutation(() => FinancialProposal, {
    nullable: true,
    description: 'Refuses what was put to you, with why. Dutch: akkoord weigeren.',
  })
  async refuseFinance(
    @Arg('input', () => RefuseFinanceInput) input: RefuseFinanceInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FinancialProposal | null> {
    const id = await sayOnProposal(unit, input, input.because);
    return readOne<FinancialProposal>(unit, { noun: FinancialProposal, id }, wantedBelow(info));
  }
}
