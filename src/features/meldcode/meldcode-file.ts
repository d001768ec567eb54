// What was done by the meldcode in a case: its steps, by whom and when, and that Veilig Thuis was told (D28; E08).

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Joined } from '../../database/reading/noun-shape.js';
import { tableOf } from '../../database/row-shapes.js';
import { CapacityEnum } from '../../graphql/enums.js';
import { Requires } from '../../graphql/requires.js';
import type { Capacity } from '../../policy/vocabulary/capacities.js';
import { CaseRow } from '../case-row/index.js';
import { MeldcodeDecision, MeldcodeStepKind } from './meldcode-enums.js';

// A type takes over the fields of the class right above it, and that only when it is a type itself.
@ObjectType()
abstract class SafetyRow extends CaseRow {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is safe that pupil and parents read it. Dutch: veilig te lezen.',
  })
  @Column('boolean')
  safe!: boolean;
}

@Requires('MeldcodeStep')
@ObjectType({
  description:
    'One step of the meldcode, by whom and when. Dutch: stap van de meldcode. Source: law.md E08; DB:200, D28.',
})
@Entity(tableOf('MeldcodeStep'))
export class MeldcodeStep extends SafetyRow {
  @Column('uuid', { name: 'file_id' })
  fileId!: string;

  @Field(() => MeldcodeStepKind, { nullable: true, description: 'Which step. Dutch: stap.' })
  @Column('text')
  step!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'When it was taken. Dutch: datum.' })
  @Column('date', { name: 'taken_on' })
  takenOn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What was done and found; null for a talk that was skipped. Dutch: verslag.',
  })
  @Column('text', { nullable: true })
  account!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the talk was unsafe, and skipped; null for all else. Dutch: overgeslagen omdat.',
  })
  @Column('text', { name: 'unsafe_because', nullable: true })
  unsafeBecause!: string | null;

  @Field(() => [MeldcodeDecision], {
    nullable: true,
    description: 'What was decided, in the fifth step. Dutch: besluit.',
  })
  @Column('text', { array: true, nullable: true })
  decision!: string[] | null;

  @Field(() => ID, { nullable: true, description: 'By whom, by id, which tells no name. Dutch: door wie.' })
  @Column({ type: 'uuid', name: 'recorded_by', insert: false })
  personId!: string;

  @Field(() => CapacityEnum, { nullable: true, description: 'In which capacity. Dutch: hoedanigheid.' })
  @Column({ type: 'text', name: 'recorded_capacity', insert: false })
  capacity!: Capacity;
}

@Requires('MeldcodeReport')
@ObjectType({
  description:
    'That Veilig Thuis was told, and when; it is told outside of this system, which sends nothing. Dutch: melding bij Veilig Thuis. Source: law.md E08, D28.',
})
@Entity(tableOf('MeldcodeReport'))
export class MeldcodeReport extends SafetyRow {
  @Column('uuid', { name: 'file_id' })
  fileId!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'When. Dutch: gemeld op.' })
  @Column('date', { name: 'reported_on' })
  reportedOn!: string;
}

@Requires('MeldcodeFile')
@ObjectType({
  description:
    'What an organisation did by the meldcode; read and written in an emergency alone, and by pupil and parents as far as it is marked safe. Dutch: meldcodedossier. Source: law.md E08; DB:200, D28.',
})
@Entity(tableOf('MeldcodeFile'))
export class MeldcodeFile extends SafetyRow {
  @Field(() => Int, {
    nullable: true,
    description: 'Version, to be named when marking it. Dutch: versie.',
  })
  @Column('integer')
  version!: number;

  @Field(() => [MeldcodeStep], { nullable: true, description: 'The steps, in order. Dutch: stappen.' })
  @Joined({
    noun: () => MeldcodeStep,
    child: 'file_id',
    parent: 'id',
    many: true,
    order: row => `${row}.taken_on, ${row}.recorded_at, ${row}.id`,
  })
  steps!: MeldcodeStep[];

  @Field(() => MeldcodeReport, {
    nullable: true,
    description: 'That Veilig Thuis was told. Dutch: melding bij Veilig Thuis.',
  })
  @Joined({ noun: () => MeldcodeReport, child: 'file_id', parent: 'id', many: false })
  report!: MeldcodeReport | null;
}
