// What is kept of every letter that was made: from which text, for whom, by whom and when, and the hash of its file.

import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column } from 'typeorm';
import type { Telling } from '../../domain/duo-report/whom-to-tell.js';
import { CapacityEnum } from '../../graphql/enums.js';
import type { Capacity } from '../../policy/vocabulary/capacities.js';
import { CaseRow } from '../case-row/index.js';
import { LetterFormatEnum, LetterTelling } from './letter-enums.js';

/** The file itself is not kept (data minimisation): what it says stands in the rows that it was made from. */
@ObjectType()
export abstract class LetterRow extends CaseRow {
  @Field(() => LetterTelling, { nullable: true, description: 'How much it tells. Dutch: inhoud.' })
  @Column('text')
  telling!: Telling;

  @Field(() => String, { nullable: true, description: 'From which text it was made. Dutch: sjabloon.' })
  @Column('text')
  template!: string;

  @Field(() => Int, { nullable: true, description: 'Which version of that text. Dutch: versie.' })
  @Column('integer', { name: 'template_version' })
  templateVersion!: number;

  @Field(() => LetterFormatEnum, { nullable: true, description: 'As what file. Dutch: bestandsvorm.' })
  @Column('text')
  format!: 'PDF' | 'DOCX';

  @Field(() => ID, { nullable: true, description: 'For whom: pupil or parent. Dutch: geadresseerde.' })
  @Column('uuid', { name: 'addressee_id' })
  addresseeId!: string;

  @Field(() => ID, { nullable: true, description: 'Who made it. Dutch: gemaakt door.' })
  @Column({ type: 'uuid', name: 'recorded_by', insert: false })
  madeById!: string;

  @Field(() => CapacityEnum, { nullable: true, description: 'In which capacity. Dutch: hoedanigheid.' })
  @Column({ type: 'text', name: 'recorded_capacity', insert: false })
  madeAs!: Capacity;

  @Field(() => String, {
    nullable: true,
    description:
      'SHA-256 of the file, in hexadecimal: whoever holds it can tell that it is this one. Dutch: controlegetal.',
  })
  @Column('text')
  sha256!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Name for the file; it names nobody. Only in the answer to making it. Dutch: bestandsnaam.',
  })
  fileName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Media type of the file. Only in the answer to making it. Dutch: mediatype.',
  })
  mediaType!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The file in base64. Only in the answer to making it: the file is not kept. Dutch: inhoud van het bestand.',
  })
  content!: string | null;
}
