// That a case went from one phase to another, when, and with which result it was closed (D29).

import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Joined } from '../../database/reading/noun-shape.js';
import { tableOf } from '../../database/row-shapes.js';
import { describedEnum } from '../../graphql/enums.js';
import { Requires } from '../../graphql/requires.js';
import { CaseRow } from '../case-row/index.js';
import { CasePhase } from './case-phase.js';

export const CaseResult = describedEnum(
  'CaseResult',
  'How a case ended. Dutch: resultaat. Source: DB:230-233, AM:159, 181; the list is our reading of these.',
  {
    BACK_AT_SCHOOL: 'BACK_AT_SCHOOL',
    TRAJECT_STARTED: 'TRAJECT_STARTED',
    NOT_REALISED: 'NOT_REALISED',
    OTHER: 'OTHER',
  },
  {
    BACK_AT_SCHOOL: 'Dutch: weer aanwezig op school.',
    TRAJECT_STARTED: 'Dutch: van start op een passend (onderwijs)traject.',
    NOT_REALISED: 'Dutch: doel niet te realiseren.',
    OTHER: 'Dutch: anders.',
  },
);

@Requires('CasePhaseGrounds')
@ObjectType({
  description:
    "In which words a case was moved, closed or opened again; for the school's own and the pupil. Dutch: reden van de fasewisseling.",
})
@Entity(tableOf('CasePhaseGrounds'))
export class CasePhaseGrounds extends CaseRow {
  @Column('uuid', { name: 'change_id' })
  changeId!: string;

  @Field(() => String, { nullable: true, description: 'Why. Dutch: reden.' })
  @Column('text')
  reason!: string;
}

@Requires('CasePhaseChange')
@ObjectType({
  description:
    'That a case went from one phase to another. Dutch: fasewisseling. Source: roles-and-data.md, section 2.',
})
@Entity(tableOf('CasePhaseChange'))
export class CasePhaseChange extends CaseRow {
  @Field(() => CasePhase, { nullable: true, description: 'From which phase. Dutch: van fase.' })
  @Column('text', { name: 'from_phase' })
  fromPhase!: string;

  @Field(() => CasePhase, { nullable: true, description: 'To which phase. Dutch: naar fase.' })
  @Column('text', { name: 'to_phase' })
  toPhase!: string;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When. Dutch: op.' })
  @Column('timestamptz', { name: 'changed_at' })
  changedAt!: Date;

  @Field(() => CaseResult, {
    nullable: true,
    description: 'How the case ended, where it was closed. Dutch: resultaat.',
  })
  @Column('text', { nullable: true })
  result!: string | null;

  @Field(() => CasePhaseGrounds, { nullable: true, description: 'Why, in words. Dutch: reden.' })
  @Joined({ noun: () => CasePhaseGrounds, child: 'change_id', parent: 'id', many: false })
  grounds!: CasePhaseGrounds | null;
}
