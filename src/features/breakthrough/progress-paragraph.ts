// A paragraph of what was said at or around the table: minutes, report, progress (D23, each under its own tags).

import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { ParagraphRow } from '../paragraph/index.js';
import { ProgressQuestion } from './question-enums.js';

@Requires('ProgressParagraph')
@ObjectType({
  description:
    'A paragraph of the minutes or the progress of a case on the table. Whoever opens the step reads of its paragraphs those whose class they may read by their own line. Dutch: alinea van verslag of voortgang. Source: AM:103, 117-122, 167-173; FM:21-41, D23.',
})
@Entity(tableOf('ProgressParagraph'))
export class ProgressParagraph extends ParagraphRow {
  @Column('uuid', { name: 'progress_id' })
  progressId!: string;

  @Field(() => ProgressQuestion, {
    nullable: true,
    description: 'What it answers; null where nothing in particular. Dutch: vraag.',
  })
  @Column('text', { nullable: true })
  question!: string | null;
}
