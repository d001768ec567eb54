// That somebody opened an emergency in a case: on which code, in which capacity, from when until when (D28; E11, Q23).

import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Computed, Joined } from '../../database/reading/noun-shape.js';
import { tableOf } from '../../database/row-shapes.js';
import { CapacityEnum } from '../../graphql/enums.js';
import { Requires } from '../../graphql/requires.js';
import type { Capacity } from '../../policy/vocabulary/capacities.js';
import { CaseRow } from '../case-row/index.js';
import { EmergencyCode } from './emergency-enums.js';

@Requires('EmergencyReason')
@ObjectType({
  description:
    'Why the emergency was opened, in own words; its author alone reads it, and the privacy officer does not. Dutch: reden. Source: decisions.md Q21, Q23, D28.',
})
@Entity(tableOf('EmergencyReason'))
export class EmergencyReason extends CaseRow {
  @Column('uuid', { name: 'emergency_id' })
  emergencyId!: string;

  @Field(() => String, { nullable: true, description: 'Why. Dutch: reden.' })
  @Column('text')
  reason!: string;
}

@Requires('EmergencyAccess')
@ObjectType({
  description:
    'That somebody acts, or acted, in this case on the ground of an emergency, for 24 hours at most. Dutch: gebruik van de noodprocedure. Source: law.md E11; decisions.md Q21, Q23, D28.',
})
@Entity(tableOf('EmergencyAccess'))
export class EmergencyAccess extends CaseRow {
  @Field(() => EmergencyCode, { nullable: true, description: 'On what it was opened. Dutch: redencode.' })
  @Column('text')
  code!: string;

  @Field(() => ID, { nullable: true, description: 'Who, by id, which tells no name. Dutch: door wie.' })
  @Column({ type: 'uuid', name: 'recorded_by', insert: false })
  personId!: string;

  @Field(() => ID, { nullable: true, description: 'For which organisation, by id. Dutch: organisatie.' })
  @Computed(row => `${row}.controller_id`)
  organisationId!: string;

  @Field(() => CapacityEnum, { nullable: true, description: 'In which capacity. Dutch: hoedanigheid.' })
  @Column({ type: 'text', name: 'recorded_capacity', insert: false })
  capacity!: Capacity;

  @Field(() => ID, {
    nullable: true,
    description: 'Appointment of a colleague who agreed, where there was one (E11). Dutch: tweede persoon.',
  })
  @Column('uuid', { name: 'second_appointment_id', nullable: true })
  secondAppointmentId!: string | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'From when. Dutch: geopend op.' })
  @Column({ type: 'timestamptz', name: 'opened_at', insert: false })
  openedAt!: Date;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'When its 24 hours are over. Dutch: loopt tot.',
  })
  @Column({ type: 'timestamptz', name: 'until_at', insert: false })
  untilAt!: Date;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'When it was ended before; null where it was not. Dutch: beeindigd op.',
  })
  @Column({ type: 'timestamptz', name: 'ended_at', nullable: true, insert: false })
  endedAt!: Date | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description:
      'Last day to tell pupil or parents, unless that is unsafe: 30 days on (Q23). Dutch: inlichten uiterlijk.',
  })
  @Column({ type: 'date', name: 'tell_by', insert: false })
  tellBy!: string;

  @Field(() => EmergencyReason, { nullable: true, description: 'Why, in own words. Dutch: reden.' })
  @Joined({ noun: () => EmergencyReason, child: 'emergency_id', parent: 'id', many: false })
  reason!: EmergencyReason | null;
}
