// What one person said to a request for consent: written once, never changed (law.md 1.6).

import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { CaseRow } from '../case-row/index.js';
import { ConsentAnswer, ConsentMethod, ConsentQuality, Language } from './consent-enums.js';
import { ScopedRow } from './scoped-row.js';

@Requires('ConsentStatement')
@ObjectType({
  description:
    'What one person said to a request. Dutch: verklaring over toestemming. Pupil and parents see their own. Source: law.md 1.6, D24.',
})
@Entity(tableOf('ConsentStatement'))
export class ConsentStatement extends ScopedRow {
  @Column('uuid', { name: 'consent_id' })
  consentId!: string;

  @Field(() => ID, { nullable: true, description: 'Who said it. Dutch: door.' })
  @Column('uuid', { name: 'by_person_id' })
  byPersonId!: string;

  @Field(() => ConsentQuality, { nullable: true, description: 'As what. Dutch: hoedanigheid.' })
  @Column('text')
  quality!: string;

  @Field(() => ConsentAnswer, { nullable: true, description: 'What was said. Dutch: antwoord.' })
  @Column('text')
  answer!: string;

  @Field(() => ConsentMethod, { nullable: true, description: 'How it was said. Dutch: wijze.' })
  @Column('text')
  method!: string;

  @Field(() => String, { nullable: true, description: 'Who heard an oral statement. Dutch: getuige.' })
  @Column('text', { nullable: true })
  witness!: string | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When it was said. Dutch: tijdstip.' })
  @Column('timestamptz', { name: 'stated_at' })
  statedAt!: Date;

  @Field(() => ID, {
    nullable: true,
    description: 'The oral yes that this one confirms; null otherwise. Dutch: bevestigt.',
  })
  @Column('uuid', { name: 'confirms', nullable: true })
  confirmsId!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Age of the pupil when it was said, in completed years. Dutch: leeftijd.',
  })
  @Column('integer', { name: 'pupil_age', nullable: true })
  pupilAge!: number | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The record of gezag on which an adult spoke. Dutch: bewijs van gezag.',
  })
  @Column('uuid', { name: 'authority_id', nullable: true })
  authorityId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Who explained it to them, where somebody did apart. Dutch: uitgelegd door.',
  })
  @Column('uuid', { name: 'explained_by', nullable: true })
  explainedById!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Version of the text that was put before them. Dutch: versie van de tekst.',
  })
  @Column('text', { name: 'text_version', nullable: true })
  textVersion!: string | null;

  @Field(() => Language, { nullable: true, description: 'In which language. Dutch: taal.' })
  @Column('text', { nullable: true })
  language!: string | null;
}

@Requires('ConsentNotice')
@ObjectType({
  description:
    "That a parent was told of the other's consent, from which silence counts after 5 school days. Dutch: kennisgeving. Source: law.md G01, D24.",
})
@Entity(tableOf('ConsentNotice'))
export class ConsentNotice extends CaseRow {
  @Column('uuid', { name: 'consent_id' })
  consentId!: string;

  @Field(() => ID, { nullable: true, description: 'Who was told. Dutch: aan.' })
  @Column('uuid', { name: 'adult_id' })
  adultId!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'On which day. Dutch: op.' })
  @Column('date', { name: 'notified_on' })
  notifiedOn!: string;
}
