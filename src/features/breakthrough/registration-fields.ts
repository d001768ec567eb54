// What a registration says besides its paragraphs, as people enter it, at first and when it is completed.

import { ArrayMaxSize, Max, Min } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, InputType, Int } from 'type-graphql';
import { Text } from '../../graphql/scalars/text.js';
import { OtherTable, PassedOver, TableCriterionEnum, TableRoute } from './breakthrough-enums.js';

@InputType({
  description: 'The headings of a registration. Dutch: gegevens van de aanmelding. Source: AM:224-239.',
})
export class RegistrationFields {
  @Field(() => TableRoute, { nullable: true, description: 'By which route it comes. Dutch: route.' })
  route?: keyof typeof TableRoute | null;

  @Field(() => [Int], {
    defaultValue: [],
    description: 'Which steps of it were taken, from 1. Dutch: gezette stappen.',
  })
  @ArrayMaxSize(10)
  @Min(1, { each: true })
  @Max(10, { each: true })
  stepsTaken!: number[];

  @Field(() => PassedOver, {
    nullable: true,
    description: 'Why a step was passed over; demanded where one was. Dutch: waarom overgeslagen.',
  })
  passedOverBecause?: keyof typeof PassedOver | null;

  @Field(() => [TableCriterionEnum], { defaultValue: [], description: 'On what grounds. Dutch: criteria.' })
  @ArrayMaxSize(10)
  criteria!: (keyof typeof TableCriterionEnum)[];

  @Field(() => Boolean, { description: 'Whether the pupil is at home. Dutch: thuiszitter.' })
  atHome!: boolean;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Since when, not in the future. Dutch: thuis sinds.',
  })
  homeSince?: string | null;

  @Field(() => Text, { nullable: true, description: 'Dutch: soort onderwijs.' })
  kindOfEducation?: string | null;

  @Field(() => Text, { nullable: true, description: 'Dutch: laatst bezochte school.' })
  lastSchool?: string | null;

  @Field(() => Text, { nullable: true, description: 'Dutch: niveau en leerjaar.' })
  levelAndYear?: string | null;

  @Field(() => Text, { nullable: true, description: 'Dutch: woongemeente.' })
  homeMunicipality?: string | null;

  @Field(() => OtherTable, {
    defaultValue: OtherTable.NOT_CHECKED,
    description: 'Whether another table has the pupil. Dutch: ander overleg.',
  })
  otherTable!: keyof typeof OtherTable;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether pupil and parents take part. Dutch: deelname gezin.',
  })
  familyTakesPart?: boolean | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'When they were told that it is discussed, not in the future. Dutch: ouders ingelicht op.',
  })
  familyToldOn?: string | null;
}
