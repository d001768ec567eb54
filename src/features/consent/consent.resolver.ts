// Asking for consent, and answering: giving, refusing, withdrawing.

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { RequiresWrite } from '../../graphql/requires.js';
import type { RequestContext } from '../../record/request-context.js';
import { AskConsentInput, askConsent, consentToAsk } from './ask-consent.js';
import { Consent } from './consent.js';
import { readAsked } from './read-asked.js';
import { ConsentStatementInput, stateConsent, statementToMake } from './state-consent.js';
import { noticeToRecord, TellParentInput, tellParent } from './tell-parent.js';

@Resolver()
export class ConsentResolver {
  @RequiresWrite('Consent', consentToAsk)
  @Mutation(() => Consent, {
    nullable: true,
    description: 'Asks for consent. Silence is no. Dutch: toestemming vragen.',
  })
  async askConsent(
    @Arg('input', () => AskConsentInput) input: AskConsentInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Consent | null> {
    return readAsked(context, await askConsent(context.unit, input), info);
  }

  @RequiresWrite('ConsentStatement', statementToMake)
  @Mutation(() => Consent, {
    nullable: true,
    description:
      'Says yes. An oral yes opens nothing until it is confirmed in writing. Dutch: toestemming geven.',
  })
  async giveConsent(
    @Arg('input', () => ConsentStatementInput) input: ConsentStatementInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Consent | null> {
    return readAsked(context, await stateConsent(context.unit, 'YES', input), info);
  }

  @RequiresWrite('ConsentStatement', statementToMake)
  @Mutation(() => Consent, {
    nullable: true,
    description: 'Says no; it works at once. Dutch: toestemming weigeren.',
  })
  async refuseConsent(
    @Arg('input', () => ConsentStatementInput) input: ConsentStatementInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Consent | null> {
    return readAsked(context, await stateConsent(context.unit, 'NO', input), info);
  }

  @RequiresWrite('ConsentStatement', statementToMake)
  @Mutation(() => Consent, {
    nullable: true,
    description:
      'Takes back a yes, as easily as it was given; it works at once. Dutch: toestemming intrekken.',
  })
  async withdrawConsent(
    @Arg('input', () => ConsentStatementInput) input: ConsentStatementInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Consent | null> {
    return readAsked(context, await stateConsent(context.unit, 'WITHDRAWN', input), info);
  }

  @RequiresWrite('ConsentNotice', noticeToRecord)
  @Mutation(() => Consent, {
    nullable: true,
    description:
      "Records that a parent was told of the other's consent (G01). Dutch: kennisgeving vastleggen.",
  })
  async tellParent(
    @Arg('input', () => TellParentInput) input: TellParentInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Consent | null> {
    return readAsked(context, await tellParent(context.unit, input), info);
  }
}
