// A line of the record as those may see it whom it is about, or who oversee it (D25).

import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { CapacityEnum, DataClassEnum, describedEnum, PurposeEnum } from '../../graphql/enums.js';
import { Requires } from '../../graphql/requires.js';
import type { Capacity } from '../../policy/vocabulary/capacities.js';
import { Organisation } from '../organisation/index.js';
import { Person } from '../person/index.js';

export const AccessActionEnum = describedEnum(
  'AccessAction',
  'What was done. Dutch: handeling. Source: NEN 7513.',
  {
    READ: 'READ',
    SEARCH: 'SEARCH',
    CREATE: 'CREATE',
    UPDATE: 'UPDATE',
    REFUSE: 'REFUSE',
    FAIL: 'FAIL',
    READ_RECORD: 'READ_RECORD',
  },
  {
    READ: 'Dutch: ingezien.',
    SEARCH: 'Dutch: gevonden in een lijst.',
    CREATE: 'Dutch: vastgelegd.',
    UPDATE: 'Dutch: gewijzigd.',
    REFUSE: 'Dutch: geprobeerd en geweigerd.',
    FAIL: 'Dutch: geprobeerd en mislukt.',
    READ_RECORD: 'Dutch: het logboek ingezien.',
  },
);

export const AccessOutcomeEnum = describedEnum(
  'AccessOutcome',
  'What became of it. Dutch: uitkomst.',
  { PERMITTED: 'PERMITTED', REFUSED: 'REFUSED', FAILED: 'FAILED' },
  { PERMITTED: 'Dutch: toegestaan.', REFUSED: 'Dutch: geweigerd.', FAILED: 'Dutch: mislukt.' },
);

@Requires('AccessLogEntry')
@ObjectType({
  description:
    'That somebody looked, when, as what, for what and by which rule. Dutch: inzageregel. Source: NEN 7513, D25.',
})
@Entity(tableOf('AccessLogEntry'))
export class AccessLogEntry {
  @Field(() => ID, { description: 'Random identifier; it means nothing.' })
  @PrimaryColumn('uuid')
  id!: string;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When. Dutch: tijdstip.' })
  @Column('timestamptz')
  at!: Date;

  @Field(() => CapacityEnum, { nullable: true, description: 'In which capacity. Dutch: hoedanigheid.' })
  @Column('text')
  capacity!: Capacity;

  @Field(() => PurposeEnum, { nullable: true, description: 'For what. Dutch: doel.' })
  @Column('text')
  purpose!: string;

  @Field(() => AccessActionEnum, { nullable: true, description: 'What was done. Dutch: handeling.' })
  @Column('text')
  action!: string;

  @Field(() => AccessOutcomeEnum, { nullable: true, description: 'What became of it. Dutch: uitkomst.' })
  @Column('text')
  outcome!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether on the ground of an emergency. Dutch: noodprocedure.',
  })
  @Column('boolean')
  emergency!: boolean;

  @Field(() => [DataClassEnum], { nullable: true, description: 'Which classes of data. Dutch: gegevens.' })
  @Column('text', { array: true })
  classes!: string[];

  @Field(() => [String], { nullable: true, description: 'By which rules of the policy. Dutch: regels.' })
  @Column('text', { array: true })
  rules!: string[];

  @Field(() => ID, { nullable: true, description: 'Who, by id, which tells no name. Dutch: door wie.' })
  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Field(() => ID, { nullable: true, description: 'For which organisation, by id. Dutch: organisatie.' })
  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId!: string | null;

  @Column('uuid', { name: 'case_id', nullable: true })
  caseId!: string | null;

  @Field(() => Person, { nullable: true, description: 'Who, where you may see them. Dutch: door wie.' })
  person!: Person | null;

  @Field(() => Organisation, {
    nullable: true,
    description: 'For which organisation, where you may see it. Dutch: organisatie.',
  })
  organisation!: Organisation | null;
}
