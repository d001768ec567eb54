// A paragraph of minutes: an answer, a decision, or a document that was sent beforehand (D20, each under its own tags).

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { ParagraphRow } from '../paragraph/index.js';
import { MinutesPart } from './meeting-enums.js';

@Requires('MinutesParagraph')
@ObjectType({
  description:
    'A paragraph of minutes. Whoever opens the minutes reads of its paragraphs those whose class they may read by their own line. Dutch: alinea van het verslag. Source: AM:117-122; FM:9; D20.',
})
@Entity(tableOf('MinutesParagraph'))
export class MinutesParagraph extends ParagraphRow {
  @Column('uuid', { name: 'minutes_id' })
  minutesId!: string;

  @Column('uuid', { name: 'meeting_item_id' })
  meetingItemId!: string;

  @Field(() => MinutesPart, { nullable: true, description: 'What it holds. Dutch: onderdeel.' })
  @Column('text')
  part!: keyof typeof MinutesPart;

  @Field(() => String, {
    nullable: true,
    description: 'Which question of a checklist it answers, by its code. Dutch: vraag.',
  })
  @Column('text', { nullable: true })
  question!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Of a document, when it was sent. Dutch: toegestuurd op.',
  })
  @Column('date', { name: 'sent_on', nullable: true })
  sentOn!: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Of a document, to which of those invited it was sent. Dutch: toegestuurd aan.',
  })
  @Column('uuid', { name: 'sent_to_ids', array: true })
  sentToIds!: string[];
}
