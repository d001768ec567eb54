// What goes on around a request: asking anew, explaining, confirming what was said aloud, and upholding the pupil's yes.

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { wantedBelow } from '../../graphql/look-ahead.js';
import { RequiresWrite } from '../../graphql/requires.js';
import { readOne } from '../../record/read-one.js';
import type { RequestContext } from '../../record/request-context.js';
import { AskConsentAgainInput, askConsentAgain, consentToAskAgain } from './ask-again.js';
import { ConfirmConsentInput, confirmationToMake, confirmConsent } from './confirm-consent.js';
import { Consent } from './consent.js';
import { ConsentOverride } from './consent-override.js';
import {
  ExplainConsentInput,
  explainConsent,
  explanationToRecord,
  PupilNotAskedInput,
  pupilNotAsked,
} from './explain-consent.js';
import { OverrideRefusalInput, overrideRefusal, overrideToMake } from './override-refusal.js';
import { readAsked } from './read-asked.js';

@Resolver()
export class ConsentCareResolver {
  @RequiresWrite('Consent', consentToAskAgain)
  @Mutation(() => Consent, {
    nullable: true,
    description: 'Asks the same anew; the earlier request ends. Dutch: opnieuw om toestemming vragen.',
  })
  async askConsentAgain(
    @Arg('input', () => AskConsentAgainInput) input: AskConsentAgainInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Consent | null> {
    return readAsked(context, await askConsentAgain(context.unit, input), info);
  }

  @RequiresWrite('ConsentExplanation', explanationToRecord)
  @Mutation(() => Consent, {
    nullable: true,
    description:
      'Records that the request was explained to the pupil or to whoever decides. Dutch: uitleg vastleggen.',
  })
  async explainConsent(
    @Arg('input', () => ExplainConsentInput) input: ExplainConsentInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Consent | null> {
    return readAsked(context, await explainConsent(context.unit, input), info);
  }

  @RequiresWrite('ConsentExplanation', explanationToRecord)
  @Mutation(() => Consent, {
    nullable: true,
    description:
      'Records that the pupil was not asked, and why (R03). Dutch: vastleggen dat de leerling niet gevraagd is.',
  })
  async recordPupilNotAsked(
    @Arg('input', () => PupilNotAskedInput) input: PupilNotAskedInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Consent | null> {
    return readAsked(context, await pupilNotAsked(context.unit, input), info);
  }

  @RequiresWrite('ConsentStatement', confirmationToMake)
  @Mutation(() => Consent, {
    nullable: true,
    description:
      'Confirms an oral yes in writing within ten school days; from now on it counts. Dutch: mondelinge toestemming bevestigen.',
  })
  async confirmConsent(
    @Arg('input', () => ConfirmConsentInput) input: ConfirmConsentInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Consent | null> {
    return readAsked(context, await confirmConsent(context.unit, input), info);
  }

  // The override alone is told, and not the request: reading that back would leave a line which parents find.
  @RequiresWrite('ConsentOverride', overrideToMake)
  @Mutation(() => ConsentOverride, {
    nullable: true,
    description:
      "Upholds the pupil's yes against a parent's no, by the care provider that asked and treats (R11). Dutch: doorzetten.",
  })
  async overrideRefusal(
    @Arg('input', () => OverrideRefusalInput) input: OverrideRefusalInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConsentOverride | null> {
    const id = await overrideRefusal(unit, input);
    return readOne<ConsentOverride>(unit, { noun: ConsentOverride, id }, wantedBelow(info));
  }
}
