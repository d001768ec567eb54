// What became of a request, per class and recipient, from an instant until an instant: derived by the law, never said.

import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Computed, Joined } from '../../database/reading/noun-shape.js';
import { tableOf } from '../../database/row-shapes.js';
import { CapacityEnum, DataClassEnum, PurposeEnum } from '../../graphql/enums.js';
import { Requires } from '../../graphql/requires.js';
import type { Capacity } from '../../policy/vocabulary/capacities.js';
import { CaseRow } from '../case-row/index.js';
import { Organisation } from '../organisation/index.js';
import { ConsentAsk, ConsentCause, ConsentState } from './consent-enums.js';

/** A superseded period is what was known once; what is known now is the rest. */
export const knownNow = (row: string): string => `${row}.superseded_xid is null`;

/** The day from which on to ask: 60 days before (law.md 1.5). */
export const dayToAsk = (row: string): string =>
  `(case when cardinality(${row}.asks) > 0 then (lower(${row}.during) at time zone 'Europe/Amsterdam')::date - 60 end)`;

@Requires('ConsentPeriod')
@ObjectType({
  description:
    'A period in the life of a consent, for one class and one recipient. Dutch: tijdvak van toestemming. Source: law.md 1.2, 1.5, D24.',
})
@Entity(tableOf('ConsentPeriod'))
export class ConsentPeriod extends CaseRow {
  @Field(() => ID, { nullable: true, description: 'Of which request. Dutch: toestemmingsverzoek.' })
  @Column('uuid', { name: 'consent_id' })
  consentId!: string;

  @Field(() => DataClassEnum, { nullable: true, description: 'For which class. Dutch: gegevens.' })
  @Column('text', { name: 'data_class' })
  dataClass!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'For which recipient, by its place in the request from 0. Dutch: ontvanger.',
  })
  @Column('integer')
  recipient!: number;

  @Field(() => ConsentState, { nullable: true, description: 'What it is in this period. Dutch: stand.' })
  @Column('text')
  status!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Row of the law that made it so, R01 to R17. Dutch: regel.',
  })
  @Column('text')
  rule!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Version of the law as applied. Dutch: versie van de regels.',
  })
  @Column('text', { name: 'law_version' })
  lawVersion!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'How many of those who decide agree. Dutch: aantal akkoord.',
  })
  @Column('integer')
  agreed!: number;

  @Field(() => Int, { nullable: true, description: 'How many decide. Dutch: aantal beslissers.' })
  @Column('integer')
  needed!: number;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'From when. Dutch: vanaf.' })
  @Computed(row => `lower(${row}.during)`)
  from!: Date | null;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'Until when; null when nothing ends it that is known now. Dutch: tot.',
  })
  @Computed(row => `upper(${row}.during)`)
  until!: Date | null;

  @Field(() => [ConsentCause], {
    nullable: true,
    description: 'What changed where it begins. Dutch: aanleiding.',
  })
  @Column('text', { array: true })
  causes!: string[];

  @Field(() => [ConsentAsk], {
    nullable: true,
    description: 'Whom to ask so that sharing goes on here; empty where no sharing ends. Dutch: te vragen.',
  })
  @Column('text', { array: true })
  asks!: string[];

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description:
      'From which day on to ask: 60 days before; null where nobody is to be asked. Dutch: vragen vanaf.',
  })
  @Computed(dayToAsk)
  askFrom!: string | null;
}

@Requires('ConsentStatus')
@ObjectType({
  description:
    '"May I share?", for those who hold the data and need to know no more. Dutch: mag ik delen? Source: roles-and-data.md, D24 masked.',
})
@Entity(tableOf('ConsentStatus'))
export class ConsentStatus extends CaseRow {
  @Field(() => DataClassEnum, { nullable: true, description: 'Which class. Dutch: gegevens.' })
  @Column('text', { name: 'data_class' })
  dataClass!: string;

  @Field(() => CapacityEnum, {
    nullable: true,
    description: 'With whom, by capacity. Dutch: hoedanigheid van de ontvanger.',
  })
  @Column('text')
  capacity!: Capacity;

  @Field(() => [PurposeEnum], { nullable: true, description: 'For which purposes. Dutch: doelen.' })
  @Column('text', { array: true })
  purposes!: string[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Yes, or no: nothing tells a refusal from silence. Dutch: mag ik delen?',
  })
  @Computed(row => `(${row}.open_during @> app.now())`)
  mayShare!: boolean;

  @Field(() => Organisation, {
    nullable: true,
    description: 'With which organisation, where you see it. Dutch: organisatie.',
  })
  @Joined({ noun: () => Organisation, child: 'id', parent: 'organisation_id', many: false })
  organisation!: Organisation | null;
}
