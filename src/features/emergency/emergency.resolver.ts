// Opening and ending an emergency, and its review.

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { type Connection, connectionOf, PageArgs } from '../../graphql/page.js';
import { RequiresOversight, RequiresWrite } from '../../graphql/requires.js';
import type { RequestContext } from '../../record/request-context.js';
import { type AccessLogEntry, AccessLogEntryConnection } from '../access-log-entry/index.js';
import { EmergencyReview } from './emergency-review.js';
import { EndEmergencyInput, emergencyToEnd, endEmergency } from './end-emergency.js';
import { emergencyToOpen, OpenEmergencyInput, openEmergency } from './open-emergency.js';
import { readEmergencies, readEmergencyLines } from './read-emergencies.js';
import { ReviewEmergencyInput, reviewEmergency } from './review-emergency.js';

const EmergencyReviewConnection = connectionOf(EmergencyReview);

@ArgsType()
class EmergencyLinesArgs extends PageArgs {
  @Field(() => ID, { description: 'The emergency. Dutch: gebruik van de noodprocedure.' })
  emergencyId!: string;
}

@Resolver()
export class EmergencyResolver {
  @RequiresWrite('EmergencyAccess', emergencyToOpen)
  @Mutation(() => ID, {
    description:
      'Opens an emergency, for 24 hours; for the purpose SAFETY. Answers with its id. Dutch: noodprocedure openen.',
  })
  openEmergency(
    @Arg('input', () => OpenEmergencyInput) input: OpenEmergencyInput,
    @Ctx() { unit }: RequestContext,
  ): Promise<string> {
    return openEmergency(unit, input);
  }

  @RequiresWrite('EmergencyAccess', emergencyToEnd)
  @Mutation(() => ID, {
    description: 'Ends your emergency now. Answers with its id. Dutch: noodprocedure beeindigen.',
  })
  endEmergency(
    @Arg('input', () => EndEmergencyInput) input: EndEmergencyInput,
    @Ctx() { unit }: RequestContext,
  ): Promise<string> {
    return endEmergency(unit, input);
  }

  @RequiresOversight('EmergencyAccess')
  @Mutation(() => ID, {
    description:
      'Closes the review of an emergency, after which you do not see it any more. Answers with its id. Dutch: toetsing afsluiten.',
  })
  reviewEmergency(
    @Arg('input', () => ReviewEmergencyInput) input: ReviewEmergencyInput,
    @Ctx() { unit }: RequestContext,
  ): Promise<string> {
    return reviewEmergency(unit, input);
  }

  @RequiresOversight('EmergencyAccess')
  @Query(() => EmergencyReviewConnection, {
    description:
      'Emergencies that await review, newest first, for the privacy officer. Dutch: te toetsen noodprocedures.',
  })
  emergencies(
    @Args() page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<EmergencyReview>> {
    return readEmergencies(page, context, info);
  }

  @RequiresOversight('EmergencyAccess')
  @Query(() => AccessLogEntryConnection, {
    description:
      'What was touched on the ground of an emergency that awaits review, newest first, for the privacy officer. Dutch: gebruikt voor.',
  })
  emergencyLines(
    @Args() { emergencyId, ...page }: EmergencyLinesArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<AccessLogEntry>> {
    return readEmergencyLines(emergencyId, page as PageArgs, context, info);
  }
}
