// The meetings at which a case is discussed, and who is invited to them.

import { Field, ObjectType } from 'type-graphql';
import { Joined } from '../../database/reading/noun-shape.js';
import { MeetingInvitation, MeetingItem } from '../meeting/index.js';
import { TabledCase } from './tabled-case.js';

@ObjectType()
export abstract class MetCase extends TabledCase {
  @Field(() => [MeetingItem], {
    nullable: true,
    description: 'Where the case was discussed, of what you see. Dutch: agendapunten. Source: D20.',
  })
  @Joined({
    noun: () => MeetingItem,
    child: 'case_id',
    parent: 'id',
    many: true,
    order: row => `${row}.recorded_at, ${row}.id`,
  })
  meetingItems!: MeetingItem[];

  @Field(() => [MeetingInvitation], {
    nullable: true,
    description: 'Who is invited to discuss it, of whom you see. Dutch: uitnodigingen.',
  })
  @Joined({
    noun: () => MeetingInvitation,
    child: 'case_id',
    parent: 'id',
    many: true,
    order: row => `${row}.recorded_at, ${row}.id`,
  })
  meetingInvitations!: MeetingInvitation[];
}
