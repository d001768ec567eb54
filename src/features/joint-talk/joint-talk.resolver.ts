// Putting down a joint talk.

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { wantedBelow } from '../../graphql/look-ahead.js';
import { RequiresWrite } from '../../graphql/requires.js';
import { readOne } from '../../record/read-one.js';
import type { RequestContext } from '../../record/request-context.js';
import { JointTalk } from './joint-talk.js';
import {
  jointTalkToRecord,
  RecordJointTalkInput,
  recordJointTalk,
  writtenWithJointTalk,
} from './record-joint-talk.js';

@Resolver()
export class JointTalkResolver {
  @RequiresWrite(writtenWithJointTalk, jointTalkToRecord)
  @Mutation(() => JointTalk, {
    nullable: true,
    description:
      'Puts down that you talked with pupil, parents and others together, and what was agreed. Dutch: gezamenlijk gesprek vastleggen.',
  })
  async recordJointTalk(
    @Arg('input', () => RecordJointTalkInput) input: RecordJointTalkInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<JointTalk | null> {
    const id = await recordJointTalk(unit, input);
    return readOne<JointTalk>(unit, { noun: JointTalk, id }, wantedBelow(info));
  }
}
