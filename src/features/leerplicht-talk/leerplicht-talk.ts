// The talk of the leerplichtambtenaar after a report: summons, who was heard, and the feedback form (D32).
//
// What was said has no field here: it is a row of the officer in the nouns for reasons and for the home situation (E04).

import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { describedEnum } from '../../graphql/enums.js';
import { Requires } from '../../graphql/requires.js';
import { CaseRow } from '../case-row/index.js';

export const LeerplichtTalkOutcome = describedEnum(
  'LeerplichtTalkOutcome',
  'What became of the summons. Dutch: uitkomst van de oproep. Source: DB:313-314.',
  { HELD: 'HELD', NO_SHOW: 'NO_SHOW' },
  { HELD: 'Dutch: het gesprek is gevoerd.', NO_SHOW: 'Dutch: niet verschenen.' },
);

@Requires('LeerplichtTalk')
@ObjectType({
  description:
    'A talk to which the leerplichtambtenaar summons after a report: the parents, and the pupil from 12 on; never a preventive talk. Dutch: gesprek met de leerplichtambtenaar. Source: DB:313-335, LPW 22(3), law.md E04, D32.',
})
@Entity(tableOf('LeerplichtTalk'))
export class LeerplichtTalk extends CaseRow {
  @Column('uuid', { name: 'report_id' })
  reportId!: string;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'To when is summoned. Dutch: datum en tijd.',
  })
  @Column('timestamptz', { name: 'planned_at' })
  plannedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Where. Dutch: plaats.' })
  @Column('text')
  place!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the pupil is summoned, as from 12 on. Dutch: leerling opgeroepen.',
  })
  @Column('boolean', { name: 'summons_pupil' })
  summonsPupil!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the parents are summoned. Dutch: ouders opgeroepen.',
  })
  @Column('boolean', { name: 'summons_parents' })
  summonsParents!: boolean;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Day of the talk; null until then. Dutch: gehouden op.',
  })
  @Column('date', { name: 'held_on', nullable: true })
  heldOn!: string | null;

  @Field(() => LeerplichtTalkOutcome, {
    nullable: true,
    description: 'What became of it. Dutch: uitkomst.',
  })
  @Column('text', { nullable: true })
  outcome!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the pupil was heard. Dutch: leerling gehoord.',
  })
  @Column('boolean', { name: 'heard_pupil', nullable: true })
  heardPupil!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the parents were heard. Dutch: ouders gehoord.',
  })
  @Column('boolean', { name: 'heard_parents', nullable: true })
  heardParents!: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Version, to be named when telling how it went. Dutch: versie.',
  })
  @Column('integer')
  version!: number;
}

@Requires('LeerplichtTalkFeedback')
@ObjectType({
  description:
    "The feedback form of that talk, to pupil, parents and the school's ondersteuningscoordinator. Dutch: terugkoppelingsformulier. Source: DB:309-311, D32.",
})
@Entity(tableOf('LeerplichtTalkFeedback'))
export class LeerplichtTalkFeedback extends CaseRow {
  @Column('uuid', { name: 'talk_id' })
  talkId!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day of the form. Dutch: datum.' })
  @Column('date', { name: 'given_on' })
  givenOn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What is told of the talk; nothing of health. Dutch: inhoud van het gesprek.',
  })
  @Column('text')
  content!: string;

  @Field(() => [String], { nullable: true, description: 'What was agreed. Dutch: gemaakte afspraken.' })
  @Column('text', { array: true })
  agreements!: string[];

  @Field(() => Boolean, {
    nullable: true,
    description:
      'That it was told that on lasting absence the case goes to the ZAT. Dutch: bij blijvend verzuim naar het ZAT. Source: DB:334-335.',
  })
  @Column('boolean', { name: 'zat_announced' })
  zatAnnounced!: boolean;
}
