// That a person acts for an organisation in a capacity, from a day until a day (D31).

import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Computed, Joined } from '../../database/reading/noun-shape.js';
import { tableOf } from '../../database/row-shapes.js';
import { CapacityEnum } from '../../graphql/enums.js';
import { Requires } from '../../graphql/requires.js';
import type { Capacity } from '../../policy/vocabulary/capacities.js';
import { Organisation } from '../organisation/index.js';
import { Person } from '../person/index.js';

@Requires('Appointment')
@ObjectType({
  description:
    'A person in a function, acting for an organisation in one capacity. Dutch: aanstelling. Source: rights.csv, D31.',
})
@Entity(tableOf('Appointment'))
export class Appointment {
  @Field(() => ID, { description: 'Random identifier; it means nothing.' })
  @PrimaryColumn('uuid')
  id!: string;

  @Field(() => CapacityEnum, { nullable: true, description: 'In which capacity. Dutch: hoedanigheid.' })
  @Column('text')
  capacity!: Capacity;

  @Field(() => String, {
    nullable: true,
    description: 'The function as the organisation calls it. Dutch: functie.',
  })
  @Column('text', { name: 'job_title' })
  jobTitle!: string;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'From when it holds. Dutch: vanaf.' })
  @Computed(row => `lower(${row}.during)`)
  from!: Date | null;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'Until when it holds; null when open. Dutch: tot.',
  })
  @Computed(row => `upper(${row}.during)`)
  until!: Date | null;

  @Field(() => Person, { nullable: true, description: 'Who holds it. Dutch: persoon.' })
  @Joined({ noun: () => Person, child: 'id', parent: 'person_id', many: false })
  person!: Person | null;

  @Field(() => Organisation, { nullable: true, description: 'For which organisation. Dutch: organisatie.' })
  @Joined({ noun: () => Organisation, child: 'id', parent: 'organisation_id', many: false })
  organisation!: Organisation | null;
}
