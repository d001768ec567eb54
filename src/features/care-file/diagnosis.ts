// A diagnosis and who treats (D10): in the file of the team, or named by the school on its referral by consent (K10).

import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { CaseRow } from '../case-row/index.js';

@Requires('Diagnosis')
@ObjectType({
  description:
    'Who treats the pupil, and the diagnosis if one is known. Dutch: diagnose en behandelaar. Source: DB:586-589, D10.',
})
@Entity(tableOf('Diagnosis'))
export class Diagnosis extends CaseRow {
  /** The form on which the school names it; null where the team wrote it. */
  @Column('uuid', { name: 'referral_id', nullable: true })
  referralId!: string | null;

  @Field(() => String, { nullable: true, description: 'By whom the pupil is treated. Dutch: behandelaar.' })
  @Column('text', { name: 'treated_by' })
  treatedBy!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The diagnosis; null where none is known. Dutch: diagnose.',
  })
  @Column('text', { nullable: true })
  diagnosis!: string | null;
}
