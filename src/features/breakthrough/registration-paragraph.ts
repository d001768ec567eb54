// A paragraph of a registration: what was answered to one of its questions (D21, each under its own tags).

import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { ParagraphRow } from '../paragraph/index.js';
import { RegistrationQuestion } from './question-enums.js';

@Requires('RegistrationParagraph')
@ObjectType({
  description:
    'A paragraph of a registration. Whoever opens the registration reads of its paragraphs those whose class they may read by their own line. Dutch: alinea van de aanmelding. Source: AM:241-268; DB:1099-1107; FM:21-48; SP:46-66, D21.',
})
@Entity(tableOf('RegistrationParagraph'))
export class RegistrationParagraph extends ParagraphRow {
  @Column('uuid', { name: 'registration_id' })
  registrationId!: string;

  @Field(() => RegistrationQuestion, {
    nullable: true,
    description: 'What it answers; null where nothing in particular. Dutch: vraag.',
  })
  @Column('text', { nullable: true })
  question!: string | null;

  @Column('timestamptz', { name: 'replaced_at', nullable: true })
  replacedAt!: Date | null;
}
