// The talk at school about absence, in the form of bijlage 2: its questions in their order (part of D08).

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Joined } from '../../database/reading/noun-shape.js';
import { tableOf } from '../../database/row-shapes.js';
import { CapacityEnum, describedEnum } from '../../graphql/enums.js';
import { Requires } from '../../graphql/requires.js';
import type { Capacity } from '../../policy/vocabulary/capacities.js';
import { AbsenceReason } from '../absence-reason/index.js';
import { Agreement } from '../agreement/index.js';
import { CaseRow } from '../case-row/index.js';

export const SpokenWith = describedEnum(
  'SpokenWith',
  'With whom the talk was. Dutch: gesprek met. Source: DB:406-408.',
  { LEERLING: 'LEERLING', OUDERS: 'OUDERS', LEERLING_EN_OUDERS: 'LEERLING_EN_OUDERS' },
  {
    LEERLING: 'Dutch: de leerling alleen.',
    OUDERS: 'Dutch: een of beide ouders, zonder de leerling.',
    LEERLING_EN_OUDERS: 'Dutch: de leerling met een of beide ouders.',
  },
);

@Requires('SchoolTalk')
@ObjectType({
  description:
    "A talk at school about absence. Reasons stand apart, in the speakers' own words; agreements stand apart too. Dutch: verzuimgesprek. Source: DB:147-148, 375-410, 427-485, D08.",
})
@Entity(tableOf('SchoolTalk'))
export class SchoolTalk extends CaseRow {
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day of the talk. Dutch: datum gesprek.' })
  @Column('date', { name: 'held_on' })
  heldOn!: string;

  @Field(() => ID, { nullable: true, description: 'Who held it. Dutch: gevoerd door.' })
  @Column({ type: 'uuid', name: 'recorded_by', insert: false })
  heldById!: string;

  @Field(() => CapacityEnum, {
    nullable: true,
    description: 'As mentor, or as ondersteuningscoordinator. Dutch: hoedanigheid.',
  })
  @Column({ type: 'text', name: 'recorded_capacity', insert: false })
  heldAs!: Capacity;

  @Field(() => SpokenWith, { nullable: true, description: 'With whom. Dutch: gesprek met.' })
  @Column('text', { name: 'spoken_with' })
  spokenWith!: string;

  @Field(() => [ID], { nullable: true, description: 'Which parents were there. Dutch: aanwezige ouders.' })
  @Column('uuid', { name: 'parent_ids', array: true })
  parentIds!: string[];

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description:
      'When the parents were told that the pupil would be spoken with alone; from 16 on they are told that fact and no more. Dutch: ouders vooraf geinformeerd op. Source: DB:406-408; law.md K4.',
  })
  @Column('date', { name: 'told_parents_on', nullable: true })
  toldParentsOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What stands out, and why one worries. Dutch: je verzuim valt me op. Source: DB:436-438.',
  })
  @Column('text', { name: 'what_stands_out' })
  whatStandsOut!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What is the matter. Dutch: wat is er aan de hand? Source: DB:440.',
  })
  @Column('text', { name: 'what_is_the_matter', nullable: true })
  whatIsTheMatter!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the school can do otherwise or better. Dutch: wat kan de school doen? Source: DB:442.',
  })
  @Column('text', { name: 'what_school_can_do', nullable: true })
  whatSchoolCanDo!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What decides whether they report sick. Dutch: bepalende factoren voor een ziekmelding. Source: DB:444-446.',
  })
  @Column('text', { name: 'what_decides_to_report_sick', nullable: true })
  whatDecidesToReportSick!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What is seen as deviating. Dutch: wat als afwijkend wordt beschouwd. Source: DB:448-449.',
  })
  @Column('text', { name: 'what_is_seen_as_deviating', nullable: true })
  whatIsSeenAsDeviating!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What we shall do about it. Dutch: wat gaan we doen? Source: DB:451-457.',
  })
  @Column('text', { name: 'what_we_will_do' })
  whatWeWillDo!: string;

  @Field(() => String, {
    nullable: true,
    description: 'How the school supports that. Dutch: hoe kan ik je ondersteunen? Source: DB:458-460.',
  })
  @Column('text', { name: 'how_supported', nullable: true })
  howSupported!: string | null;

  @Field(() => [AbsenceReason], {
    nullable: true,
    description: "Reasons that were given in it, in the speakers' own words. Dutch: redenen.",
  })
  @Joined({
    noun: () => AbsenceReason,
    child: 'school_talk_id',
    parent: 'id',
    many: true,
    order: row => `${row}.recorded_at, ${row}.id`,
  })
  reasons!: AbsenceReason[];

  @Field(() => [Agreement], { nullable: true, description: 'What was agreed in it. Dutch: afspraken.' })
  @Joined({
    noun: () => Agreement,
    child: 'school_talk_id',
    parent: 'id',
    many: true,
    order: row => `${row}.due_on, ${row}.id`,
  })
  agreements!: Agreement[];
}
