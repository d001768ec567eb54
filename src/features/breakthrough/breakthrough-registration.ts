// The registration of a case for the doorbraakoverleg: container and headings (D21; AM:224-251, DB:1099-1107).
//
// Name, address, birth date and BSN of the form are no fields here: they stay with Pupil, Address and PupilNumber, each
// under its own rules, and never come on an agenda (K13, Q14). What was said stands in paragraphs.

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Joined } from '../../database/reading/noun-shape.js';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { CaseRow } from '../case-row/index.js';
import { BreakthroughDecision } from './breakthrough-decision.js';
import {
  MissingPart,
  OtherTable,
  PassedOver,
  TableCriterionEnum,
  TableProtocol,
  TableRoute,
} from './breakthrough-enums.js';
import { RegistrationParagraph } from './registration-paragraph.js';

@Requires('BreakthroughRegistration')
@ObjectType({
  description:
    'The registration of a case for the doorbraakoverleg. Dutch: aanmelding voor het doorbraakoverleg. Source: AM:224-251; DB:1093-1107; FM:21-48; SP:58-66, D21.',
})
@Entity(tableOf('BreakthroughRegistration'))
export class BreakthroughRegistration extends CaseRow {
  @Field(() => TableProtocol, {
    nullable: true,
    description: 'By which protocol: that of the region on the day of registration. Dutch: protocol.',
  })
  @Column('text')
  protocol!: keyof typeof TableProtocol;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'When. Dutch: aangemeld op.' })
  @Column('date', { name: 'registered_on' })
  registeredOn!: string;

  @Field(() => TableRoute, {
    nullable: true,
    description: 'By which route; null where none was named. Dutch: route.',
  })
  @Column('text', { nullable: true })
  route!: keyof typeof TableRoute | null;

  @Field(() => [Int], {
    nullable: true,
    description: 'Which steps of it were taken. Dutch: gezette stappen.',
  })
  @Column('integer', { name: 'steps_taken', array: true })
  stepsTaken!: number[];

  @Field(() => PassedOver, {
    nullable: true,
    description: 'Why a step was passed over; null where none was. Dutch: waarom overgeslagen.',
  })
  @Column('text', { name: 'passed_over_because', nullable: true })
  passedOverBecause!: keyof typeof PassedOver | null;

  @Field(() => [TableCriterionEnum], { nullable: true, description: 'On what grounds. Dutch: criteria.' })
  @Column('text', { array: true })
  criteria!: (keyof typeof TableCriterionEnum)[];

  @Field(() => Boolean, { nullable: true, description: 'Whether the pupil is at home. Dutch: thuiszitter.' })
  @Column('boolean', { name: 'at_home' })
  atHome!: boolean;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Since when. Dutch: thuis sinds. Source: AM:232.',
  })
  @Column('date', { name: 'home_since', nullable: true })
  homeSince!: string | null;

  @Field(() => String, { nullable: true, description: 'Dutch: soort onderwijs. Source: AM:233.' })
  @Column('text', { name: 'kind_of_education', nullable: true })
  kindOfEducation!: string | null;

  @Field(() => String, { nullable: true, description: 'Dutch: laatst bezochte school. Source: AM:234.' })
  @Column('text', { name: 'last_school', nullable: true })
  lastSchool!: string | null;

  @Field(() => String, { nullable: true, description: 'Dutch: niveau en leerjaar. Source: AM:235.' })
  @Column('text', { name: 'level_and_year', nullable: true })
  levelAndYear!: string | null;

  @Field(() => String, { nullable: true, description: 'Dutch: woongemeente. Source: FM:48; AM:63-65.' })
  @Column('text', { name: 'home_municipality', nullable: true })
  homeMunicipality!: string | null;

  @Field(() => OtherTable, {
    nullable: true,
    description: 'Whether another table has the pupil. Dutch: ander overleg.',
  })
  @Column('text', { name: 'other_table' })
  otherTable!: keyof typeof OtherTable;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether pupil and parents take part; null until it is decided. Dutch: deelname gezin. Source: AM:193.',
  })
  @Column('boolean', { name: 'family_takes_part', nullable: true })
  familyTakesPart!: boolean | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description:
      'When they were told that it is discussed; null until then. Dutch: ouders ingelicht. Source: AM:99, 193.',
  })
  @Column('date', { name: 'family_told_on', nullable: true })
  familyToldOn!: string | null;

  @Field(() => [MissingPart], {
    nullable: true,
    description:
      'What it still lacks; it stands in the way of nothing. Dutch: ontbreekt. Source: AM:99, 257.',
  })
  @Column('text', { array: true })
  missing!: string[];

  @Field(() => Int, {
    nullable: true,
    description: 'Version, to be named when completing it. Dutch: versie.',
  })
  @Column('integer')
  version!: number;

  @Field(() => [RegistrationParagraph], {
    nullable: true,
    description: 'What it says, question by question. Dutch: antwoorden.',
  })
  @Joined({
    noun: () => RegistrationParagraph,
    child: 'registration_id',
    parent: 'id',
    many: true,
    where: row => `${row}.replaced_at is null`,
    order: row => `${row}.recorded_at, ${row}.id`,
  })
  paragraphs!: RegistrationParagraph[];

  @Field(() => [BreakthroughDecision], {
    nullable: true,
    description: 'What each deciding party said. Dutch: besluiten.',
  })
  @Joined({
    noun: () => BreakthroughDecision,
    child: 'registration_id',
    parent: 'id',
    many: true,
    order: row => `${row}.recorded_at, ${row}.id`,
  })
  decisions!: BreakthroughDecision[];
}
