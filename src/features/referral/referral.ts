// The school refers a pupil to the jeugdarts: the form of bijlage 3, but for what needs consent of its own (K10).

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Joined } from '../../database/reading/noun-shape.js';
import { tableOf } from '../../database/row-shapes.js';
import { CapacityEnum } from '../../graphql/enums.js';
import { PartOf, Requires } from '../../graphql/requires.js';
import type { Capacity } from '../../policy/vocabulary/capacities.js';
import { CaseRow } from '../case-row/index.js';
import { ReferralAppointment } from './referral-appointment.js';
import { DiscussedWith, ReferralReason } from './referral-enums.js';

@PartOf('Referral')
@ObjectType({ description: 'What the school did before. Dutch: ondernomen actie. Source: DB:611-614.' })
export class ReferralAction {
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'When. Dutch: datum.' })
  on!: string;

  @Field(() => String, { nullable: true, description: 'What was done. Dutch: actie.' })
  action!: string;

  @Field(() => String, { nullable: true, description: 'What came of it. Dutch: resultaat.' })
  result!: string | null;
}

@Requires('Referral')
@ObjectType({
  description:
    'Referral to the jeugdarts. Dutch: aanmeldformulier ziekteverzuim. Source: bijlage 3 (DB:547-614), D07.',
})
@Entity(tableOf('Referral'))
export class Referral extends CaseRow {
  @Field(() => ID, { nullable: true, description: 'To whom. Dutch: aangemeld bij.' })
  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Field(() => ID, { nullable: true, description: 'At which organisation. Dutch: organisatie.' })
  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Field(() => CapacityEnum, { nullable: true, description: 'In which capacity. Dutch: hoedanigheid.' })
  @Column('text')
  capacity!: Capacity;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description:
      'Day of the referral, from which the two weeks to the talk run. Dutch: datum. Source: DB:264.',
  })
  @Column('date', { name: 'referred_on' })
  referredOn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Teacher or IB-er to ask. Dutch: naam leerkracht / IB-er.',
  })
  @Column('text', { name: 'contact_name' })
  contactName!: string;

  @Field(() => [ReferralReason], { nullable: true, description: 'Why. Dutch: reden van aanmelding.' })
  @Column('text', { array: true })
  reasons!: string[];

  @Field(() => String, {
    nullable: true,
    description:
      'What is conspicuous, where SICK_4 is among the reasons. Dutch: op een andere manier opvallend.',
  })
  @Column('text', { name: 'other_reason', nullable: true })
  otherReason!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description:
      'First day of the absence that is shown along. Dutch: verzuimoverzicht vanaf. Source: DB:560.',
  })
  @Column('date', { name: 'absence_from' })
  absenceFrom!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Last day of the absence that is shown along. Dutch: verzuimoverzicht tot en met.',
  })
  @Column('date', { name: 'absence_until' })
  absenceUntil!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Earlier reports of sickness and their pattern. Dutch: eerdere ziekmeldingen. Source: DB:576.',
  })
  @Column('text', { name: 'earlier_pattern', nullable: true })
  earlierPattern!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Other kinds of absence. Dutch: andere vormen van verzuim. Source: DB:605-607.',
  })
  @Column('text', { name: 'other_absence', nullable: true })
  otherAbsence!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the leerplichtambtenaar is involved. Dutch: leerplichtambtenaar betrokken.',
  })
  @Column('boolean', { name: 'leerplicht_involved' })
  leerplichtInvolved!: boolean;

  @Field(() => [ReferralAction], {
    nullable: true,
    description: 'What the school did, when, and what came of it. Dutch: ondernomen acties.',
  })
  @Column('jsonb', { name: 'school_actions' })
  schoolActions!: ReferralAction[];

  @Field(() => DiscussedWith, {
    nullable: true,
    description: 'With whom it was discussed. Dutch: besproken met.',
  })
  @Column('text', { name: 'discussed_with' })
  discussedWith!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'When. Dutch: besproken op.' })
  @Column('date', { name: 'discussed_on' })
  discussedOn!: string;

  @Field(() => [ReferralAppointment], {
    nullable: true,
    description: 'Dates of the talk, and whether anybody came. Dutch: afspraken. Source: DB:264-273.',
  })
  @Joined({
    noun: () => ReferralAppointment,
    child: 'referral_id',
    parent: 'id',
    many: true,
    order: row => `${row}.planned_on, ${row}.id`,
  })
  appointments!: ReferralAppointment[];
}
