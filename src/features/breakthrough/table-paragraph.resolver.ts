// Writing the paragraphs of a registration, and those of minutes and progress.

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { wantedBelow } from '../../graphql/look-ahead.js';
import { RequiresWrite } from '../../graphql/requires.js';
import { readOne } from '../../record/read-one.js';
import type { RequestContext } from '../../record/request-context.js';
import { ProgressParagraph } from './progress-paragraph.js';
import { RegistrationParagraph } from './registration-paragraph.js';
import {
  answerToWrite,
  WriteProgressParagraphInput,
  WriteRegistrationParagraphInput,
  wordsToWrite,
  writeProgressParagraph,
  writeRegistrationParagraph,
} from './write-table-paragraph.js';

@Resolver()
export class TableParagraphResolver {
  @RequiresWrite('RegistrationParagraph', answerToWrite)
  @Mutation(() => RegistrationParagraph, {
    nullable: true,
    description: 'Answers a question of a registration or of the vooroverleg. Dutch: vraag beantwoorden.',
  })
  async writeRegistrationParagraph(
    @Arg('input', () => WriteRegistrationParagraphInput) input: WriteRegistrationParagraphInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RegistrationParagraph | null> {
    const id = await writeRegistrationParagraph(unit, input);
    return readOne<RegistrationParagraph>(unit, { noun: RegistrationParagraph, id }, wantedBelow(info));
  }

  @RequiresWrite('ProgressParagraph', wordsToWrite)
  @Mutation(() => ProgressParagraph, {
    nullable: true,
    description:
      'Writes a paragraph of the minutes or the progress of a case. Dutch: verslag of voortgang schrijven.',
  })
  async writeProgressParagraph(
    @Arg('input', () => WriteProgressParagraphInput) input: WriteProgressParagraphInput,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProgressParagraph | null> {
    const id = await writeProgressParagraph(unit, input);
    return readOne<ProgressParagraph>(unit, { noun: ProgressParagraph, id }, wantedBelow(info));
  }
}
