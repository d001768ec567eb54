// Who is invited to the table of a case, and whether they were there: for each case alone, whatever list a source has (K13).

import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Joined } from '../../database/reading/noun-shape.js';
import { tableOf } from '../../database/row-shapes.js';
import { CapacityEnum } from '../../graphql/enums.js';
import { Requires } from '../../graphql/requires.js';
import type { Capacity } from '../../policy/vocabulary/capacities.js';
import { CaseRow } from '../case-row/index.js';
import { Meeting } from '../meeting/index.js';
import { TableSeat } from './agenda-enums.js';

@Requires('TableInvitation')
@ObjectType({
  description:
    'That somebody is invited to the table of this case; it is shown as a participant is. Dutch: uitnodiging voor het doorbraakoverleg. Source: roles-and-data.md D30; AM:55, 101, 266-268; DB:1061-1079.',
})
@Entity(tableOf('TableInvitation'))
export class TableInvitation extends CaseRow {
  @Field(() => ID, {
    nullable: true,
    description: 'To which discussion; null: to the table of this case at large. Dutch: agendapunt.',
  })
  @Column('uuid', { name: 'agenda_item_id', nullable: true })
  agendaItemId!: string | null;

  @Column('uuid', { name: 'meeting_id', nullable: true })
  meetingId!: string | null;

  @Field(() => TableSeat, { nullable: true, description: 'In which place. Dutch: plaats aan tafel.' })
  @Column('text')
  seat!: string;

  @Field(() => ID, { nullable: true, description: 'Who is invited. Dutch: persoon.' })
  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'For which organisation; none of pupil and parents. Dutch: organisatie.',
  })
  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId!: string | null;

  @Field(() => CapacityEnum, { nullable: true, description: 'In which capacity. Dutch: hoedanigheid.' })
  @Column('text')
  capacity!: Capacity;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is a care capacity. Dutch: zorg.' })
  @Column({ type: 'boolean', name: 'is_care', insert: false, update: false })
  isCare!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether they were there; false is invited and absent, null not yet told. Dutch: aanwezig.',
  })
  @Column('boolean', { nullable: true })
  present!: boolean | null;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'When it was withdrawn; null while it stands. Dutch: ingetrokken op.',
  })
  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Version, to be named when changing it. Dutch: versie.',
  })
  @Column('integer')
  version!: number;

  @Field(() => Meeting, { nullable: true, description: 'To which meeting. Dutch: overleg.' })
  @Joined({ noun: () => Meeting, child: 'id', parent: 'meeting_id', many: false })
  meeting!: Meeting | null;
}
