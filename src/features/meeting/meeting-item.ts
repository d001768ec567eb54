// One case on one meeting: which of its cases it is, how long it takes, who is invited, and its minutes.

import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Joined } from '../../database/reading/noun-shape.js';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { CaseRow } from '../case-row/index.js';
import { Meeting } from './meeting.js';
import { MeetingInvitation } from './meeting-invitation.js';
import { MeetingMinutes } from './meeting-minutes.js';

@Requires('MeetingItem')
@ObjectType({
  description:
    'A case on a meeting, for whoever was there when it was discussed; who is invited finds it by the invitation. Dutch: agendapunt. Source: roles-and-data.md D20; K13.',
})
@Entity(tableOf('MeetingItem'))
export class MeetingItem extends CaseRow {
  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @Field(() => Int, { nullable: true, description: 'Which case of the meeting it is: "case n".' })
  @Column({ type: 'integer', name: 'case_number', insert: false })
  caseNumber!: number;

  @Field(() => Int, { nullable: true, description: 'How long it takes, in minutes. Dutch: duur.' })
  @Column('integer')
  length!: number;

  @Field(() => Meeting, { nullable: true, description: 'The meeting. Dutch: overleg.' })
  @Joined({ noun: () => Meeting, child: 'id', parent: 'meeting_id', many: false })
  meeting!: Meeting | null;

  @Field(() => [MeetingInvitation], { nullable: true, description: 'Who is invited. Dutch: genodigden.' })
  @Joined({
    noun: () => MeetingInvitation,
    child: 'meeting_item_id',
    parent: 'id',
    many: true,
    order: row => `${row}.recorded_at, ${row}.id`,
  })
  invitations!: MeetingInvitation[];

  @Field(() => MeetingMinutes, {
    nullable: true,
    description: 'What was said and decided; null while there is nothing. Dutch: verslag.',
  })
  @Joined({ noun: () => MeetingMinutes, child: 'meeting_item_id', parent: 'id', many: false })
  record!: MeetingMinutes | null;
}
