// What is said with a paragraph of what it tells, as an input and checked.

import { ArrayMaxSize } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { askAsLaw } from '../../database/law-pass/apply-law.js';
import { TAGGED_CLASSES, type TaggedClass } from '../../domain/containers/tags.js';
import { ApiError, unknownId } from '../../errors.js';
import { DataClassEnum } from '../../graphql/enums.js';
import { Text } from '../../graphql/scalars/text.js';
import { asId } from '../../record/read-one.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import type { CaseForWriting } from '../case-row/index.js';
import { ParagraphAbout, ParagraphDomain } from './paragraph-enums.js';

@InputType({
  description: 'A text with what it tells of. Dutch: alinea. Source: DB:623-627, decisions.md Q17.',
})
export class TaggedText {
  @Field(() => Text, { description: 'What it says. Dutch: tekst.' })
  text!: string;

  @Field(() => DataClassEnum, {
    nullable: true,
    description:
      'The class that it tells of: D05 to D08 or D10 to D17; left out, it counts as the most restricted. Dutch: gegevensklasse.',
  })
  dataClass?: string | null;

  @Field(() => ParagraphAbout, { description: 'About whom it tells. Dutch: over wie.' })
  about!: keyof typeof ParagraphAbout;

  @Field(() => ID, {
    nullable: true,
    description:
      'Of which parent it tells; demanded unless it is about the pupil alone, and for that alone left out. Dutch: ouder.',
  })
  personId?: string | null;

  @Field(() => ParagraphDomain, { description: 'Whether it tells of care. Dutch: domein.' })
  domain!: keyof typeof ParagraphDomain;

  @Field(() => [ID], {
    defaultValue: [],
    description: 'Of an agreement (D13), who is party to it, at most 30. Dutch: betrokkenen.',
  })
  @ArrayMaxSize(30)
  partyIds!: string[];
}

const isTagged = (dataClass: string): dataClass is TaggedClass =>
  (TAGGED_CLASSES as readonly string[]).includes(dataClass);

const wrong = (field: string): ApiError =>
  new ApiError('BAD_USER_INPUT', { reason: 'INVALID_FIELD', fields: [field] });

/** The columns of a paragraph, before it is known to whom the ids belong. */
export function tagsOf(
  { text, dataClass = null, about, personId = null, domain, partyIds }: TaggedText,
  writer: string,
) {
  if (dataClass !== null && !isTagged(dataClass))
    throw new ApiError('BAD_USER_INPUT', { reason: 'CLASS_NOT_IN_CONTAINER', fields: ['dataClass'] });
  if ((about === 'STUDENT') !== (personId === null)) throw wrong('personId');
  const parties = [...new Set([writer, ...partyIds.map(asId)])];
  return {
    text,
    dataClass,
    about,
    personId: personId === null ? null : asId(personId),
    domain,
    partyIds: parties,
  };
}

/** Whoever was or is known as parent or guardian of the pupil. */
const adults = `select a.adult_id as id from authorities a where a.kind <> 'SUPERVISION_ONLY'`;

/** A parent of somebody else is refused like one who does not exist. */
export async function checkParent(
  unit: UnitOfWork,
  { subject }: CaseForWriting,
  personId: string | null,
): Promise<void> {
  const known = await askAsLaw<{ id: string }>(unit.transaction, subject, { text: adults, values: [] });
  if (personId !== null && !known.some(({ id }) => id === personId)) throw unknownId();
}
