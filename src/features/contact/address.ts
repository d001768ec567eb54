// Where the pupil and the family live (D03): one line for each household.

import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { PupilRow } from '../case-row/index.js';

@Requires('Address')
@ObjectType({ description: 'Where a household lives. Dutch: adres. Source: AM:226-229, D03.' })
@Entity(tableOf('Address'))
export class Address extends PupilRow {
  @Column('uuid', { name: 'controller_id' })
  controllerId!: string;

  @Field(() => [ID], { nullable: true, description: 'Who of the family lives there. Dutch: bewoners.' })
  @Column('uuid', { name: 'person_ids', array: true })
  personIds!: string[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the pupil lives there. Dutch: van de leerling.',
  })
  @Column('boolean', { name: 'of_pupil' })
  ofPupil!: boolean;

  @Field(() => String, { nullable: true, description: 'Dutch: straat.' })
  @Column('text')
  street!: string;

  @Field(() => String, { nullable: true, description: 'Number and addition. Dutch: huisnummer.' })
  @Column('text', { name: 'house_number' })
  houseNumber!: string;

  @Field(() => String, { nullable: true, description: 'Dutch: postcode.' })
  @Column('text', { name: 'postal_code' })
  postalCode!: string;

  @Field(() => String, { nullable: true, description: 'Dutch: woonplaats.' })
  @Column('text')
  city!: string;

  @Field(() => Boolean, { nullable: true, description: 'Not to be told to others. Dutch: afgeschermd.' })
  @Column('boolean')
  shielded!: boolean;
}
