// Writing feedback of the jeugdarts.

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { wantedBelow } from '../../graphql/look-ahead.js';
import { RequiresWrite } from '../../graphql/requires.js';
import { readOne } from '../../record/read-one.js';
import type { RequestContext } from '../../record/request-context.js';
import { HealthFeedback } from './health-feedback.js';
import {
  feedbackToWrite,
  WriteHealthFeedbackInput,
  writeHealthFeedback,
  writtenWithFeedback,
} from './write-health-feedback.js';

@Resolver()
export class HealthFeedbackResolver {
  @RequiresWrite(writtenWithFeedback, feedbackToWrite)
  @Mutation(() => HealthFeedback, {
    nullable: true,
    description: 'Writes feedback after a contact (bijlage 6). Dutch: terugkoppeling vastleggen.',
  })
  async writeHealthFeedback(
    @Arg('input', () => WriteHealthFeedbackInput) input: WriteHealthFeedbackInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<HealthFeedback | null> {
    const id = await writeHealthFeedback(unit, input);
    return readOne<HealthFeedback>(unit, { noun: HealthFeedback, id }, wantedBelow(info));
  }
}
