// One try to make it move: who was addressed or asked, when, and what it came to (DB:348-366).

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { CapacityEnum } from '../../graphql/enums.js';
import { Requires } from '../../graphql/requires.js';
import type { Capacity } from '../../policy/vocabulary/capacities.js';
import { CaseRow } from '../case-row/index.js';
import { EscalationKind, EscalationOutcome } from './stagnation-enums.js';

@Requires('EscalationStep')
@ObjectType({
  description:
    'A step by which stagnation was raised, with its result. One towards somebody from care is itself care data, and so is one where what has stalled tells of care. Dutch: stap van opschaling. Source: DB:342-366, D14.',
})
@Entity(tableOf('EscalationStep'))
export class EscalationStep extends CaseRow {
  @Column('uuid', { name: 'stagnation_id' })
  stagnationId!: string;

  /** As of what has stalled. */
  @Column('text')
  domain!: string;

  @Field(() => EscalationKind, { nullable: true, description: 'Which step. Dutch: stap.' })
  @Column('text')
  step!: keyof typeof EscalationKind;

  @Field(() => ID, {
    nullable: true,
    description:
      'Whose organisation was addressed; null where nobody who takes part was. Dutch: organisatie.',
  })
  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Who was addressed; null of a manager outside the school. Dutch: aangesproken.',
  })
  @Column('uuid', { name: 'person_id', nullable: true })
  personId!: string | null;

  @Field(() => CapacityEnum, { nullable: true, description: 'In which capacity. Dutch: hoedanigheid.' })
  @Column('text', { nullable: true })
  capacity!: Capacity | null;

  @Column({ type: 'boolean', name: 'is_care', insert: false, update: false })
  isCare!: boolean;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'When. Dutch: datum.' })
  @Column('date', { name: 'taken_on' })
  takenOn!: string;

  @Field(() => String, { nullable: true, description: 'What was asked. Dutch: wat is gevraagd.' })
  @Column('text')
  asked!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Why an earlier step was passed over; null where none was. Dutch: waarom een stap is overgeslagen.',
  })
  @Column('text', { name: 'passed_over_because', nullable: true })
  passedOverBecause!: string | null;

  @Field(() => EscalationOutcome, {
    nullable: true,
    description: 'What it came to; null as long as that is open. Dutch: resultaat.',
  })
  @Column('text', { nullable: true })
  outcome!: keyof typeof EscalationOutcome | null;

  @Field(() => String, { nullable: true, description: 'The result in words. Dutch: toelichting.' })
  @Column('text', { nullable: true })
  result!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Day of the result. Dutch: datum resultaat.',
  })
  @Column('date', { name: 'result_on', nullable: true })
  resultOn!: string | null;

  @Field(() => Int, { nullable: true, description: 'Version, to be named with the result. Dutch: versie.' })
  @Column('integer')
  version!: number;
}
