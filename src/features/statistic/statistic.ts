// A number of the yearly evaluation as it was published, with its words (D26).

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Computed } from '../../database/reading/noun-shape.js';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';

@Requires('Statistic')
@ObjectType({
  description:
    'One number of the yearly evaluation; it is about ten young people at least, or not told. Dutch: cijfer van de evaluatie. Source: AM:199-216, D26, P9.',
})
@Entity(tableOf('Statistic'))
export class Statistic {
  @Field(() => ID, { description: 'Random identifier; it means nothing.' })
  @PrimaryColumn('uuid')
  id!: string;

  @Field(() => ID, { nullable: true, description: 'Of which region. Dutch: regio.' })
  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Field(() => String, { nullable: true, description: 'Name of the region. Dutch: regio.' })
  @Column('text', { name: 'region_name' })
  regionName!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The year in which the school year begins. Dutch: schooljaar.',
  })
  @Column('integer', { name: 'school_year' })
  schoolYear!: number;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'On which day it was counted, for good. Dutch: peildatum.',
  })
  @Column('date', { name: 'counted_on' })
  countedOn!: string;

  @Field(() => Int, { nullable: true, description: 'Where it stands in the evaluation. Dutch: volgorde.' })
  @Column('integer')
  position!: number;

  @Field(() => String, { nullable: true, description: 'Code of the series. Dutch: reeks.' })
  @Column('text')
  series!: string;

  @Field(() => String, { nullable: true, description: 'Title of the series, in Dutch. Dutch: titel.' })
  @Column('text', { name: 'series_nl' })
  seriesNl!: string;

  @Field(() => String, { nullable: true, description: 'Title of the series, in English. Dutch: titel.' })
  @Column('text', { name: 'series_en' })
  seriesEn!: string;

  @Field(() => String, { nullable: true, description: 'Passage that asks for it. Dutch: bron.' })
  @Column('text')
  source!: string;

  @Field(() => String, { nullable: true, description: 'Code of the cell. Dutch: cel.' })
  @Column('text')
  cell!: string;

  @Field(() => String, { nullable: true, description: 'What is counted, in Dutch. Dutch: omschrijving.' })
  @Column('text', { name: 'label_nl' })
  labelNl!: string;

  @Field(() => String, { nullable: true, description: 'What is counted, in English. Dutch: omschrijving.' })
  @Column('text', { name: 'label_en' })
  labelEn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the cell of which it is part. Dutch: onderdeel van.',
  })
  @Column('text', { nullable: true })
  within!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many young people; null where it is suppressed. Dutch: aantal jongeren.',
  })
  @Column('integer', { nullable: true })
  number!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the number is not told: it, or another that would follow from it, is below ten. Dutch: onderdrukt.',
  })
  @Computed(row => `(${row}.number is null)`)
  suppressed!: boolean;
}
