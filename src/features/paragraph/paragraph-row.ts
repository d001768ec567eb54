// What every paragraph of a container carries: its text, what it answers, and what it tells of.

import { Field, ID, ObjectType } from 'type-graphql';
import { Column } from 'typeorm';
import type { TaggedClass } from '../../domain/containers/tags.js';
import { DataClassEnum } from '../../graphql/enums.js';
import { CaseRow } from '../case-row/index.js';
import { ParagraphAbout, ParagraphDomain } from './paragraph-enums.js';

@ObjectType()
export abstract class ParagraphRow extends CaseRow {
  @Field(() => DataClassEnum, {
    nullable: true,
    description:
      'The class that it tells of; null where nobody said, and then it counts as the most restricted. Dutch: gegevensklasse. Source: decisions.md Q17.',
  })
  @Column('text', { name: 'data_class', nullable: true })
  dataClass!: TaggedClass | null;

  @Field(() => ParagraphAbout, { nullable: true, description: 'About whom it tells. Dutch: over wie.' })
  @Column('text')
  about!: keyof typeof ParagraphAbout;

  @Field(() => ID, {
    nullable: true,
    description: 'Of which parent it tells; null where it is about the pupil alone. Dutch: ouder.',
  })
  @Column('uuid', { name: 'person_id', nullable: true })
  personId!: string | null;

  @Field(() => ParagraphDomain, { nullable: true, description: 'Whether it tells of care. Dutch: domein.' })
  @Column('text')
  domain!: keyof typeof ParagraphDomain;

  @Column('uuid', { name: 'party_ids', array: true })
  partyIds!: string[];

  @Field(() => String, { nullable: true, description: 'What it says. Dutch: tekst.' })
  @Column('text')
  text!: string;
}
