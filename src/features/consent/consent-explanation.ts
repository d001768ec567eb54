// That a request was explained to somebody, from which text and in which language; or that the pupil was not asked (R03).

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { CaseRow } from '../case-row/index.js';
import { ExplanationOutcome, Language } from './consent-enums.js';

@Requires('ConsentExplanation')
@ObjectType({
  description:
    'That the request was explained to somebody who decides, or that the pupil was not asked and why. Dutch: uitleg. Source: law.md 1.6, R03, D24.',
})
@Entity(tableOf('ConsentExplanation'))
export class ConsentExplanation extends CaseRow {
  @Column('uuid', { name: 'consent_id' })
  consentId!: string;

  @Field(() => ID, { nullable: true, description: 'To whom, or who was not asked. Dutch: aan.' })
  @Column('uuid', { name: 'to_person_id' })
  toPersonId!: string;

  @Field(() => ExplanationOutcome, { nullable: true, description: 'What was done. Dutch: uitleg.' })
  @Column('text')
  outcome!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Version of the text; null where nobody was asked. Dutch: versie van de tekst.',
  })
  @Column('text', { name: 'text_version', nullable: true })
  textVersion!: string | null;

  @Field(() => Language, { nullable: true, description: 'In which language. Dutch: taal.' })
  @Column('text', { nullable: true })
  language!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the pupil was not asked; null otherwise. Dutch: reden.',
  })
  @Column('text', { nullable: true })
  why!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'On which day. Dutch: op.' })
  @Column('date', { name: 'explained_on' })
  explainedOn!: string;
}
