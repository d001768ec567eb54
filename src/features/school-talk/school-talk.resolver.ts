// Putting down a talk at school, and telling the parents of one beforehand.

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { wantedBelow } from '../../graphql/look-ahead.js';
import { RequiresWrite } from '../../graphql/requires.js';
import { readOne } from '../../record/read-one.js';
import type { RequestContext } from '../../record/request-context.js';
import { MakeSchoolTalkLetterInput, makeSchoolTalkLetter, talkOfLetter } from './make-school-talk-letter.js';
import { recordSchoolTalk, talkToRecord, writtenWithTalk } from './record-school-talk.js';
import { SchoolTalk } from './school-talk.js';
import { RecordSchoolTalkInput } from './school-talk-input.js';
import { SchoolTalkLetter } from './school-talk-letter.js';

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

  @RequiresWrite('SchoolTalkLetter', talkOfLetter)
  @Mutation(() => SchoolTalkLetter, {
    nullable: true,
    description:
      'Makes the letter by which a parent is told that the school will speak with the pupil alone; the answer alone holds its file. Dutch: brief over een gesprek met de leerling alleen maken.',
  })
  async makeSchoolTalkLetter(
    @Arg('input', () => MakeSchoolTalkLetterInput) input: MakeSchoolTalkLetterInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SchoolTalkLetter | null> {
    const { id, file } = await makeSchoolTalkLetter(unit, input);
    const letter = await readOne<SchoolTalkLetter>(unit, { noun: SchoolTalkLetter, id }, wantedBelow(info));
    return letter === null ? null : Object.assign(letter, file);
  }
}
