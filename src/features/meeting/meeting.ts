// A meeting at which cases are discussed: when, where, by whom it is held, and nothing of any pupil (D31).

import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Joined } from '../../database/reading/noun-shape.js';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { Organisation } from '../organisation/index.js';
import { Person } from '../person/index.js';
import { CycleDays } from './cycle-days.js';
import { MeetingCancelReason, MeetingKind, MeetingState } from './meeting-enums.js';

@Requires('Meeting')
@ObjectType({
  description:
    'A meeting: when and where, and of the cases on it that there are so many, and how long each takes. Dutch: overleg. Source: DB:33, 355-359; SP:54; K13 for the rest.',
})
@Entity(tableOf('Meeting'))
export class Meeting extends CycleDays {
  @Field(() => ID, { description: 'Random identifier; it means nothing.' })
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'uuid', name: 'region_id', insert: false })
  regionId!: string;

  /** The organisation that holds it. */
  @Column('uuid', { name: 'controller_id' })
  controllerId!: string;

  @Column('uuid', { name: 'organisation_ids', array: true })
  organisationIds!: string[];

  @Field(() => MeetingKind, { nullable: true, description: 'Which meeting it is. Dutch: soort overleg.' })
  @Column('text')
  kind!: keyof typeof MeetingKind;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When it begins. Dutch: aanvang.' })
  @Column('timestamptz', { name: 'starts_at' })
  startsAt!: Date;

  @Field(() => Int, { nullable: true, description: 'How long it is, in minutes. Dutch: duur.' })
  @Column('integer')
  length!: number;

  @Field(() => String, { nullable: true, description: 'Where it is. Dutch: plaats.' })
  @Column('text')
  place!: string;

  @Column('uuid', { name: 'chair_id' })
  chairId!: string;

  @Column('uuid', { name: 'chair_organisation_id' })
  chairOrganisationId!: string;

  @Column('text', { name: 'chair_capacity', nullable: true })
  chairCapacity!: string | null;

  @Column('uuid', { name: 'assistant_id', nullable: true })
  assistantId!: string | null;

  @Column('uuid', { name: 'assistant_organisation_id', nullable: true })
  assistantOrganisationId!: string | null;

  @Column('text', { name: 'assistant_capacity', nullable: true })
  assistantCapacity!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Of a vooroverleg: which doorbraakoverleg it prepares. Dutch: bereidt voor. Source: AM:97.',
  })
  @Column('uuid', { name: 'prepares_id', nullable: true })
  preparesId!: string | null;

  @Field(() => [Int], {
    nullable: true,
    description:
      'Of "case 1", "case 2" and so on how many minutes each takes; more is told of none (K13). Dutch: duur per casus.',
  })
  @Column({ type: 'integer', name: 'case_lengths', array: true, insert: false, update: false })
  caseLengths!: number[];

  @Field(() => MeetingState, { nullable: true, description: 'How it stands. Dutch: stand.' })
  @Column({ type: 'text', insert: false })
  state!: keyof typeof MeetingState;

  @Field(() => MeetingCancelReason, {
    nullable: true,
    description: 'Why it does not go ahead; null where it does. Dutch: reden van vervallen.',
  })
  @Column({ type: 'text', name: 'cancelled_because', insert: false, nullable: true })
  cancelledBecause!: keyof typeof MeetingCancelReason | null;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description:
      'When it was to begin before it was moved last; null where it was not. Dutch: verplaatst van.',
  })
  @Column({ type: 'timestamptz', name: 'moved_from', insert: false, nullable: true })
  movedFrom!: Date | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Version, to be named when moving or cancelling it. Dutch: versie.',
  })
  @Column({ type: 'integer', insert: false })
  version!: number;

  @Field(() => Organisation, { nullable: true, description: 'Who holds it. Dutch: organisatie.' })
  @Joined({ noun: () => Organisation, child: 'id', parent: 'controller_id', many: false })
  organisation!: Organisation | null;

  @Field(() => Person, { nullable: true, description: 'Who chairs it. Dutch: voorzitter.' })
  @Joined({ noun: () => Person, child: 'id', parent: 'chair_id', many: false })
  chair!: Person | null;

  @Field(() => Person, { nullable: true, description: 'Who assists. Dutch: managementassistent.' })
  @Joined({ noun: () => Person, child: 'id', parent: 'assistant_id', many: false })
  assistant!: Person | null;
}
