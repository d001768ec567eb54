// A request for consent: of which classes, by whom, towards whom, for what, and until when (law.md 1.6; D24).

import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Joined } from '../../database/reading/noun-shape.js';
import { tableOf } from '../../database/row-shapes.js';
import { CapacityEnum, DataClassEnum, PurposeEnum } from '../../graphql/enums.js';
import { PartOf, Requires } from '../../graphql/requires.js';
import type { Capacity } from '../../policy/vocabulary/capacities.js';
import type { Purpose } from '../../policy/vocabulary/purposes.js';
import { Authority } from '../authority/index.js';
import { CaseRow } from '../case-row/index.js';
import { Organisation } from '../organisation/index.js';
import { Language } from './consent-enums.js';
import { ConsentExplanation } from './consent-explanation.js';
import { ConsentOverride } from './consent-override.js';
import { ConsentPeriod, knownNow } from './consent-period.js';
import { ConsentNotice, ConsentStatement } from './consent-statement.js';

@PartOf('Consent')
@ObjectType({
  description: 'One recipient of a request: an organisation in a capacity, or a parent. Dutch: ontvanger.',
})
export class ConsentRecipient {
  @Field(() => CapacityEnum, {
    nullable: true,
    description: 'In which capacity it is received. Dutch: hoedanigheid.',
  })
  capacity!: Capacity;

  @Field(() => ID, {
    nullable: true,
    description: 'The organisation that receives; null for a parent. Dutch: organisatie.',
  })
  organisationId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The parent who receives; null for an organisation. Dutch: ouder.',
  })
  personId!: string | null;
}

const inTime = (row: string): string => `lower(${row}.during), ${row}.data_class, ${row}.recipient`;

@Requires('Consent')
@ObjectType({
  description:
    'A request for consent to share, each class with each recipient for each purpose apart. Dutch: toestemmingsverzoek. Source: law.md 1.6, D24.',
})
@Entity(tableOf('Consent'))
export class Consent extends CaseRow {
  @Field(() => [DataClassEnum], {
    nullable: true,
    description: 'Which classes would be shared. Dutch: gegevens.',
  })
  @Column('text', { name: 'data_classes', array: true })
  dataClasses!: string[];

  @Field(() => [ConsentRecipient], {
    nullable: true,
    description: 'With whom; anybody not listed is not meant. Dutch: ontvangers.',
  })
  @Column('jsonb')
  recipients!: ConsentRecipient[];

  @Field(() => [PurposeEnum], {
    nullable: true,
    description: 'For what; nothing else is meant. Dutch: doelen.',
  })
  @Column('text', { array: true })
  purposes!: Purpose[];

  @Field(() => String, {
    nullable: true,
    description: 'Phase of the case in which it was asked, PH0 to PH9. Dutch: fase.',
  })
  @Column('text')
  phase!: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'Parents whose own data are in it. Dutch: ouders om wier gegevens het gaat.',
  })
  @Column('uuid', { name: 'concerned_parents', array: true })
  concernedParents!: string[];

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the data come from care, which makes 12 to 15 decide along (R10). Dutch: bron is zorg.',
  })
  @Column('boolean', { name: 'source_is_care' })
  sourceIsCare!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'The treating doctor outside the system with whom the asker would speak; null where none is meant. Dutch: behandelaar. Source: DB:679.',
  })
  @Column('text', { name: 'treating_doctor', nullable: true })
  treatingDoctor!: string | null;

  @Field(() => String, { nullable: true, description: 'What was explained. Dutch: uitleg.' })
  @Column('text')
  explanation!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Version of the text that was put before them. Dutch: versie van de tekst.',
  })
  @Column('text', { name: 'text_version' })
  textVersion!: string;

  @Field(() => Language, { nullable: true, description: 'In which language it was explained. Dutch: taal.' })
  @Column('text')
  language!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The earlier request that this one replaces. Dutch: vervangt.',
  })
  @Column('uuid', { name: 'supersedes', nullable: true })
  supersedesId!: string | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When it was asked. Dutch: gevraagd op.' })
  @Column('timestamptz', { name: 'asked_at' })
  askedAt!: Date;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description:
      'Last day on which it can hold: 31 July or 12 months, whichever is first. Dutch: geldig tot en met.',
  })
  @Column('date', { name: 'valid_until' })
  validUntil!: string;

  @Field(() => Organisation, {
    nullable: true,
    description: 'Who asked, and whose data would be shared. Dutch: vragende organisatie.',
  })
  @Joined({ noun: () => Organisation, child: 'id', parent: 'controller_id', many: false })
  askedBy!: Organisation | null;

  @Field(() => [ConsentStatement], {
    nullable: true,
    description: 'What was said to it. Dutch: verklaringen.',
  })
  @Joined({
    noun: () => ConsentStatement,
    child: 'consent_id',
    parent: 'id',
    many: true,
    order: row => `${row}.stated_at, ${row}.id`,
  })
  statements!: ConsentStatement[];

  @Field(() => [ConsentNotice], {
    nullable: true,
    description: 'Who was told of the consent of the other parent. Dutch: kennisgevingen.',
  })
  @Joined({
    noun: () => ConsentNotice,
    child: 'consent_id',
    parent: 'id',
    many: true,
    order: row => `${row}.notified_on, ${row}.id`,
  })
  notices!: ConsentNotice[];

  @Field(() => [ConsentExplanation], {
    nullable: true,
    description: 'To whom it was explained, and whether the pupil was asked. Dutch: uitleg.',
  })
  @Joined({
    noun: () => ConsentExplanation,
    child: 'consent_id',
    parent: 'id',
    many: true,
    order: row => `${row}.explained_on, ${row}.id`,
  })
  explanations!: ConsentExplanation[];

  @Field(() => [ConsentOverride], {
    nullable: true,
    description: "Where the care provider upheld the pupil's yes. Dutch: doorzetten door de hulpverlener.",
  })
  @Joined({
    noun: () => ConsentOverride,
    child: 'consent_id',
    parent: 'id',
    many: true,
    order: row => `${row}.overridden_at, ${row}.id`,
  })
  overrides!: ConsentOverride[];

  @Field(() => [ConsentPeriod], {
    nullable: true,
    description: 'Its whole life as known now, the future included. Dutch: tijdvakken.',
  })
  @Joined({
    noun: () => ConsentPeriod,
    child: 'consent_id',
    parent: 'id',
    many: true,
    where: knownNow,
    order: inTime,
  })
  periods!: ConsentPeriod[];

  @Field(() => [ConsentPeriod], {
    nullable: true,
    description: 'Where it stands at this moment. Dutch: stand van zaken.',
  })
  @Joined({
    noun: () => ConsentPeriod,
    child: 'consent_id',
    parent: 'id',
    many: true,
    where: row => `${knownNow(row)} and ${row}.during @> app.now()`,
    order: inTime,
  })
  standing!: ConsentPeriod[];

  @Field(() => [Authority], { nullable: true, description: 'Who holds gezag over the pupil. Dutch: gezag.' })
  @Joined({
    noun: () => Authority,
    child: 'subject',
    parent: 'subject',
    many: true,
    order: row => `${row}.from_day, ${row}.id`,
  })
  authorities!: Authority[];
}
