// Putting down a talk at school.

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { wantedBelow } from '../../graphql/look-ahead.js';
import { RequiresWrite } from '../../graphql/requires.js';
import { readOne } from '../../record/read-one.js';
import type { RequestContext } from '../../record/request-context.js';
import { recordSchoolTalk, talkToRecord, writtenWithTalk } from './record-school-talk.js';
import { SchoolTalk } from './school-talk.js';
import { RecordSchoolTalkInput } from './school-talk-input.js';

@Resolver()
export class SchoolTalkResolver {
  @RequiresWrite(writtenWithTalk, talkToRecord)
  @Mutation(() => SchoolTalk, {
    nullable: true,
    description:
      'Puts down a talk at school that you held, with the reasons that were given and what was agreed (bijlage 2). Dutch: verzuimgesprek vastleggen.',
  })
  async recordSchoolTalk(
    @Arg('input', () => RecordSchoolTalkInput) input: RecordSchoolTalkInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SchoolTalk | null> {
    const id = await recordSchoolTalk(unit, input);
    return readOne<SchoolTalk>(unit, { noun: SchoolTalk, id }, wantedBelow(info));
  }
}
