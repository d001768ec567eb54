// Who takes part in a case, for whom, in which capacity and on which ground (D30).

import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Joined } from '../../database/reading/noun-shape.js';
import { tableOf } from '../../database/row-shapes.js';
import { CapacityEnum, GroundEnum } from '../../graphql/enums.js';
import { Requires } from '../../graphql/requires.js';
import type { Capacity } from '../../policy/vocabulary/capacities.js';
import type { Ground } from '../../policy/vocabulary/grounds.js';
import { Appointment } from '../appointment/index.js';
import { CaseRow } from '../case-row/index.js';
import { Organisation } from '../organisation/index.js';
import { Person } from '../person/index.js';

@Requires('Participant')
@ObjectType({
  description:
    'That somebody takes part in the case. Dutch: deelnemer. A line of a care capacity is itself care data. Source: roles-and-data.md, D30.',
})
@Entity(tableOf('Participant'))
export class Participant extends CaseRow {
  @Column('uuid', { name: 'appointment_id' })
  appointmentId!: string;

  @Field(() => ID, { nullable: true, description: 'Who takes part. Dutch: persoon.' })
  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Field(() => ID, { nullable: true, description: 'For which organisation. Dutch: organisatie.' })
  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Field(() => CapacityEnum, { nullable: true, description: 'In which capacity. Dutch: hoedanigheid.' })
  @Column('text')
  capacity!: Capacity;

  @Field(() => GroundEnum, { nullable: true, description: 'On which ground. Dutch: grondslag.' })
  @Column('text')
  ground!: Ground;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is a care capacity. Dutch: zorg.' })
  @Column({ type: 'boolean', name: 'is_care', insert: false, update: false })
  isCare!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether somebody else whom the pupil trusts holds the mentor's place. Dutch: vertrouwde persoon. Source: DB:137-141.",
  })
  @Column('boolean', { name: 'is_trusted_person', default: false })
  isTrustedPerson!: boolean;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'From when. Dutch: vanaf.' })
  @Column('timestamptz', { name: 'from_at' })
  fromAt!: Date;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'Until when; null while it lasts. Dutch: tot.',
  })
  @Column('timestamptz', { name: 'until_at', nullable: true })
  untilAt!: Date | null;

  @Field(() => Int, { nullable: true, description: 'Version, to be named when ending it. Dutch: versie.' })
  @Column('integer')
  version!: number;

  @Field(() => Appointment, {
    nullable: true,
    description: 'The appointment under which. Dutch: aanstelling.',
  })
  @Joined({ noun: () => Appointment, child: 'id', parent: 'appointment_id', many: false })
  appointment!: Appointment | null;

  @Field(() => Person, { nullable: true, description: 'Who takes part. Dutch: persoon.' })
  @Joined({ noun: () => Person, child: 'id', parent: 'person_id', many: false })
  person!: Person | null;

  @Field(() => Organisation, { nullable: true, description: 'For which organisation. Dutch: organisatie.' })
  @Joined({ noun: () => Organisation, child: 'id', parent: 'organisation_id', many: false })
  organisation!: Organisation | null;
}
