// An agreement in a case: who does what, when, with which result, and how it is reported back (D13).

import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { CaseRow } from '../case-row/index.js';

@Requires('Agreement')
@ObjectType({
  description:
    'What was agreed, SMART: Specifiek, Meetbaar, Actiegericht, Resultaatgericht, Tijdgebonden. Dutch: afspraak. Source: DB:225-226, FM:33, D13.',
})
@Entity(tableOf('Agreement'))
export class Agreement extends CaseRow {
  @Field(() => String, { nullable: true, description: 'What is done. Dutch: wat.' })
  @Column('text')
  what!: string;

  @Field(() => String, { nullable: true, description: 'Who does it. Dutch: wie.' })
  @Column('text')
  who!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'By when. Dutch: wanneer.' })
  @Column('date', { name: 'due_on' })
  dueOn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'By which result one can see that it was done. Dutch: resultaat.',
  })
  @Column('text')
  result!: string;

  @Field(() => String, { nullable: true, description: 'How it is reported back. Dutch: terugkoppeling.' })
  @Column('text', { name: 'follow_up' })
  followUp!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Day on which it was made. Dutch: gemaakt op.',
  })
  @Column('date', { name: 'made_on' })
  madeOn!: string;

  /** Who was present where it was made, or is named in it. */
  @Column('uuid', { name: 'party_ids', array: true })
  partyIds!: string[];

  /** The talk in which it was made; whoever may not see that talk is not told of it. */
  @Column('uuid', { name: 'school_talk_id', nullable: true })
  schoolTalkId!: string | null;

  @Column('uuid', { name: 'joint_talk_id', nullable: true })
  jointTalkId!: string | null;

  /** The case on a meeting at which it was made. */
  @Column('uuid', { name: 'meeting_item_id', nullable: true })
  meetingItemId!: string | null;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'When it was withdrawn; null while it stands. Dutch: ingetrokken op.',
  })
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn. Dutch: reden van intrekking.' })
  @Column('text', { name: 'withdrawn_reason', nullable: true })
  withdrawnReason!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Version, to be named when withdrawing it. Dutch: versie.',
  })
  @Column('integer')
  version!: number;
}
