// What every signal carries: which criterion was crossed and by what, what must follow, and what was done.

import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Column } from 'typeorm';
import { Computed, Joined } from '../../database/reading/noun-shape.js';
import { CapacityEnum } from '../../graphql/enums.js';
import { PartOf } from '../../graphql/requires.js';
import { PupilRow } from '../case-row/index.js';
import { Pupil } from '../pupil/index.js';
import { CriterionEnum, SignalActionEnum, SignalClosing, TermState } from './signal-enums.js';

@PartOf('AbsenceSignal')
@ObjectType({ description: 'A number behind a signal. Dutch: telling.' })
export class SignalCount {
  @Field(() => String, { description: 'What was counted. Dutch: wat.' })
  what!: string;

  @Field(() => Float, { description: 'How much of it. Dutch: aantal.' })
  number!: number;
}

/** Open while nothing was done and its day has not come; where the sources name no term, for good. */
const today = "(app.now() at time zone 'Europe/Amsterdam')::date";
const state = (row: string): string =>
  `case when ${row}.closed_at is not null then 'DONE' when ${row}.due_on < ${today} then 'OVERDUE'` +
  ` when ${row}.due_on = ${today} then 'DUE' else 'OPEN' end`;

@ObjectType()
export abstract class SignalRow extends PupilRow {
  @Column('uuid', { name: 'controller_id' })
  controllerId!: string;

  @Field(() => Pupil, { nullable: true, description: 'About whom. Dutch: leerling.' })
  @Joined({ noun: () => Pupil, child: 'subject', parent: 'subject', many: false })
  pupil!: Pupil | null;

  @Field(() => CriterionEnum, { nullable: true, description: 'Which criterion. Dutch: criterium.' })
  @Column('text')
  criterion!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'On which day it was crossed. Dutch: bereikt op.',
  })
  @Column('date', { name: 'crossed_on' })
  crossedOn!: string;

  @Field(() => [SignalCount], {
    nullable: true,
    description: 'The numbers behind it on that day. Dutch: tellingen.',
  })
  @Column('jsonb')
  counts!: SignalCount[];

  @Field(() => String, {
    nullable: true,
    description: 'Passage of the protocol; empty where the statute alone speaks. Dutch: bron.',
  })
  @Column('text')
  source!: string;

  @Field(() => [String], { nullable: true, description: 'Articles of law. Dutch: wetsartikelen.' })
  @Column('text', { array: true })
  articles!: string[];

  @Field(() => String, { nullable: true, description: 'What must happen, in Dutch. Dutch: wat moet.' })
  @Column('text', { name: 'must_nl' })
  mustNl!: string;

  @Field(() => String, { nullable: true, description: 'What must happen, in English. Dutch: wat moet.' })
  @Column('text', { name: 'must_en' })
  mustEn!: string;

  @Field(() => SignalActionEnum, { nullable: true, description: 'What must follow. Dutch: vervolgstap.' })
  @Column('text')
  action!: string;

  @Field(() => [CapacityEnum], { nullable: true, description: 'By whom. Dutch: door wie.' })
  @Column('text', { name: 'by_capacities', array: true })
  by!: string[];

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Until when; null where the sources name no term. Dutch: uiterlijk.',
  })
  @Column('date', { name: 'due_on', nullable: true })
  dueOn!: string | null;

  @Field(() => TermState, { nullable: true, description: 'How its term stands today. Dutch: stand.' })
  @Computed(state)
  state!: string;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'When it was closed; null while it is open. Dutch: afgehandeld op.',
  })
  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  @Field(() => SignalClosing, { nullable: true, description: 'What was done. Dutch: afhandeling.' })
  @Column('text', { name: 'closed_with', nullable: true })
  closedWith!: string | null;

  @Column('uuid', { name: 'closed_by', nullable: true })
  closedBy!: string | null;

  @Field(() => Int, { nullable: true, description: 'To be named when closing it. Dutch: versie.' })
  @Column('integer')
  version!: number;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'When it was told. Dutch: gesignaleerd op.',
  })
  @Column({ type: 'timestamptz', name: 'recorded_at', insert: false })
  recordedAt!: Date;
}
