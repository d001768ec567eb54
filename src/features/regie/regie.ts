// Who has the regie over a case, since when, why it was handed over, and which partners agreed to it (D30).

import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Joined } from '../../database/reading/noun-shape.js';
import { tableOf } from '../../database/row-shapes.js';
import { CapacityEnum } from '../../graphql/enums.js';
import { Requires } from '../../graphql/requires.js';
import type { Capacity } from '../../policy/vocabulary/capacities.js';
import { CaseRow } from '../case-row/index.js';
import { Organisation } from '../organisation/index.js';
import { Person } from '../person/index.js';

@Requires('RegieGrounds')
@ObjectType({
  description:
    'In which words the regie was handed over; for the coordinator and the pupil alone. Dutch: reden van de overdracht van regie. Source: DB:210, 237-238.',
})
@Entity(tableOf('RegieGrounds'))
export class RegieGrounds extends CaseRow {
  @Column('uuid', { name: 'regie_id' })
  regieId!: string;

  @Field(() => String, { nullable: true, description: 'Why. Dutch: reden.' })
  @Column('text')
  reason!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Why it is an exception that pupil or parents have it. Dutch: uitzonderlijke omstandigheden. Source: DB:237-238.',
  })
  @Column('text', { name: 'exceptional_grounds', nullable: true })
  exceptionalGrounds!: string | null;
}

@Requires('RegieAgreement')
@ObjectType({
  description:
    'That a partner agreed to it that pupil or parents have the regie. Dutch: instemming van een partner. Source: DB:237-238.',
})
@Entity(tableOf('RegieAgreement'))
export class RegieAgreement extends CaseRow {
  @Column('uuid', { name: 'regie_id' })
  regieId!: string;

  @Field(() => ID, { nullable: true, description: 'Who agreed. Dutch: persoon.' })
  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Field(() => ID, { nullable: true, description: 'For which organisation. Dutch: organisatie.' })
  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Field(() => CapacityEnum, { nullable: true, description: 'In which capacity. Dutch: hoedanigheid.' })
  @Column('text')
  capacity!: Capacity;
}

@Requires('Regie')
@ObjectType({
  description:
    'Who has the regie over the case, from when until when: always one. It adds writing to what the holder may read, and opens nothing. Dutch: regie, casusverantwoordelijke. Source: DB:210, 291, 330; AM:151; SP:40.',
})
@Entity(tableOf('Regie'))
export class Regie extends CaseRow {
  @Field(() => ID, { nullable: true, description: 'Who has it. Dutch: persoon.' })
  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'For which organisation; null of pupil and parents. Dutch: organisatie.',
  })
  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId!: string | null;

  @Field(() => CapacityEnum, { nullable: true, description: 'In which capacity. Dutch: hoedanigheid.' })
  @Column('text')
  capacity!: Capacity;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'From when. Dutch: vanaf.' })
  @Column('timestamptz', { name: 'from_at' })
  fromAt!: Date;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'Until when; null while it lasts. Dutch: tot.',
  })
  @Column('timestamptz', { name: 'until_at', nullable: true })
  untilAt!: Date | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Version, to be named when handing it over. Dutch: versie.',
  })
  @Column('integer')
  version!: number;

  @Field(() => Person, { nullable: true, description: 'Who has it. Dutch: persoon.' })
  @Joined({ noun: () => Person, child: 'id', parent: 'person_id', many: false })
  person!: Person | null;

  @Field(() => Organisation, { nullable: true, description: 'For which organisation. Dutch: organisatie.' })
  @Joined({ noun: () => Organisation, child: 'id', parent: 'organisation_id', many: false })
  organisation!: Organisation | null;

  @Field(() => RegieGrounds, {
    nullable: true,
    description: 'Why it was handed over to this holder. Dutch: reden van de overdracht.',
  })
  @Joined({ noun: () => RegieGrounds, child: 'regie_id', parent: 'id', many: false })
  grounds!: RegieGrounds | null;

  @Field(() => [RegieAgreement], {
    nullable: true,
    description: 'Partners who agreed that pupil or parents have it. Dutch: instemmende partners.',
  })
  @Joined({
    noun: () => RegieAgreement,
    child: 'regie_id',
    parent: 'id',
    many: true,
    order: row => `${row}.recorded_at, ${row}.id`,
  })
  agreements!: RegieAgreement[];
}
