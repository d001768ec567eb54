// Who is invited to the discussion of one case, and whether they were there: invited and absent is told too (D30).

import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Joined } from '../../database/reading/noun-shape.js';
import { tableOf } from '../../database/row-shapes.js';
import { CapacityEnum } from '../../graphql/enums.js';
import { Requires } from '../../graphql/requires.js';
import type { Capacity } from '../../policy/vocabulary/capacities.js';
import { CaseRow } from '../case-row/index.js';
import { Meeting } from './meeting.js';

@Requires('MeetingInvitation')
@ObjectType({
  description:
    'That somebody is invited to the discussion of this case; it is shown as a participant is. Dutch: uitnodiging voor een overleg. Source: roles-and-data.md D30; FM:17-19.',
})
@Entity(tableOf('MeetingInvitation'))
export class MeetingInvitation extends CaseRow {
  @Field(() => ID, { nullable: true, description: 'The discussion of this case. Dutch: agendapunt.' })
  @Column('uuid', { name: 'meeting_item_id' })
  meetingItemId!: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @Field(() => Int, { nullable: true, description: 'Which case of the meeting it is: "case n".' })
  @Column('integer', { name: 'case_number' })
  caseNumber!: number;

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
