// A paragraph of the plan van aanpak: of its analysis, or of what it aims at (D14, each under its own tags).

import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { ParagraphRow } from '../paragraph/index.js';
import { PlanFactor, PlanPart } from './plan-enums.js';

@Requires('PlanParagraph')
@ObjectType({
  description:
    'A paragraph of the plan. Whoever opens the plan reads of its paragraphs those whose class they may read by their own line. Dutch: alinea van het plan van aanpak. Source: DB:221-226, D14.',
})
@Entity(tableOf('PlanParagraph'))
export class PlanParagraph extends ParagraphRow {
  @Column('uuid', { name: 'plan_id' })
  planId!: string;

  @Field(() => PlanPart, { nullable: true, description: 'What it is about. Dutch: onderdeel.' })
  @Column('text')
  part!: keyof typeof PlanPart;

  @Field(() => PlanFactor, {
    nullable: true,
    description: 'Whether it names what protects or what is a risk; null where neither. Dutch: factor.',
  })
  @Column('text', { nullable: true })
  factor!: keyof typeof PlanFactor | null;

  @Column('timestamptz', { name: 'replaced_at', nullable: true })
  replacedAt!: Date | null;
}
