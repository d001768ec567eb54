// A sitting: when a contact person of the municipality is at a school for preventive talks (bijlage 7; D31).

import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { PartOf, Requires } from '../../graphql/requires.js';
import { SittingCancelReason, SittingState } from './sitting-enums.js';

@PartOf('Sitting')
@ObjectType({ description: 'A pause in a sitting, in which no talk is. Dutch: pauze. Source: DB:924.' })
export class SittingPause {
  @Field(() => String, { description: 'From when, as 10:15. Dutch: van.' })
  from!: string;

  @Field(() => String, { description: 'Until when, as 10:30. Dutch: tot.' })
  until!: string;
}

@Requires('Sitting')
@ObjectType({
  description:
    'When somebody of the municipality is at a school for preventive talks; no pupil is named in it. Dutch: preventief spreekuur. Source: DB:920-928, D31.',
})
@Entity(tableOf('Sitting'))
export class Sitting {
  @Field(() => ID, { description: 'Random identifier; it means nothing.' })
  @PrimaryColumn('uuid')
  id!: string;

  /** Of the contact person's appointment; filled in by the database. */
  @Column('uuid', { name: 'region_id', nullable: true })
  regionId!: string | null;

  @Field(() => ID, { nullable: true, description: 'At which school. Dutch: school.' })
  @Column('uuid', { name: 'controller_id' })
  controllerId!: string;

  @Field(() => ID, { nullable: true, description: 'Who holds the talks. Dutch: contactpersoon.' })
  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Field(() => ID, { nullable: true, description: 'For which municipality. Dutch: gemeente.' })
  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'On which day. Dutch: datum.' })
  @Column('date')
  day!: string;

  @Field(() => String, { nullable: true, description: 'From when, as 09:00. Dutch: van.' })
  @Column('text', { name: 'from_time' })
  from!: string;

  @Field(() => String, { nullable: true, description: 'Until when, as 12:00. Dutch: tot.' })
  @Column('text', { name: 'until_time' })
  until!: string;

  @Field(() => [SittingPause], { nullable: true, description: 'Pauses, in order. Dutch: pauzes.' })
  @Column('jsonb')
  pauses!: SittingPause[];

  @Field(() => [String], {
    nullable: true,
    description:
      'When talks of 15 minutes begin, past the pauses; also those that are taken. Dutch: gespreksmomenten.',
  })
  @Column('text', { array: true })
  slots!: string[];

  @Field(() => String, { nullable: true, description: 'In which room. Dutch: ruimte.' })
  @Column('text')
  room!: string;

  @Field(() => SittingState, { nullable: true, description: 'How it stands. Dutch: stand.' })
  @Column({ type: 'text', insert: false })
  state!: string;

  @Field(() => SittingCancelReason, {
    nullable: true,
    description: 'Why it does not go ahead, where it was cancelled. Dutch: reden van vervallen.',
  })
  @Column({ type: 'text', name: 'cancelled_because', nullable: true, insert: false })
  cancelledBecause!: string | null;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'When it was moved or cancelled. Dutch: gewijzigd op.',
  })
  @Column({ type: 'timestamptz', name: 'changed_at', nullable: true, insert: false })
  changedAt!: Date | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The sitting whose place it took, as it was planned. Dutch: verplaatst van.',
  })
  @Column('uuid', { name: 'moved_from_id', nullable: true })
  movedFromId!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'To be named when moving or cancelling it. Dutch: versie.',
  })
  @Column({ type: 'integer', insert: false })
  version!: number;
}
