// What happened to a case on the table, one step a row, never changed (D23; AM:103, 117-122, 165-181).

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Joined } from '../../database/reading/noun-shape.js';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { CaseRow } from '../case-row/index.js';
import { StagnationCause } from '../stagnation/index.js';
import { ProgressStepEnum } from './breakthrough-enums.js';
import { ProgressParagraph } from './progress-paragraph.js';
import { TableCommitment } from './table-commitment.js';

@Requires('BreakthroughProgress')
@ObjectType({
  description:
    'A step of a case on the table, and when; what was said of it stands in paragraphs that are read each on its own line. Dutch: voortgang. Source: AM:103, 117-122, 165-181, D23.',
})
@Entity(tableOf('BreakthroughProgress'))
export class BreakthroughProgress extends CaseRow {
  @Column('uuid', { name: 'registration_id' })
  registrationId!: string;

  @Field(() => ProgressStepEnum, { nullable: true, description: 'What happened. Dutch: stap.' })
  @Column('text')
  step!: keyof typeof ProgressStepEnum;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'When. Dutch: datum.' })
  @Column('date', { name: 'happened_on' })
  happenedOn!: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether there is prospect enough to keep it on the agenda; null but of an evaluation. Dutch: voldoende perspectief. Source: AM:179.',
  })
  @Column('boolean', { name: 'enough_prospect', nullable: true })
  enoughProspect!: boolean | null;

  @Field(() => [StagnationCause], {
    nullable: true,
    description: 'Why it is escalated or stays longer; empty otherwise. Dutch: oorzaken. Source: AM:181.',
  })
  @Column('text', { array: true })
  causes!: (keyof typeof StagnationCause)[];

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Until when it stays; null but of an extension. Dutch: verlengd tot.',
  })
  @Column('date', { name: 'until_day', nullable: true })
  untilDay!: string | null;

  @Field(() => [ProgressParagraph], { nullable: true, description: 'What was said of it. Dutch: verslag.' })
  @Joined({
    noun: () => ProgressParagraph,
    child: 'progress_id',
    parent: 'id',
    many: true,
    order: row => `${row}.recorded_at, ${row}.id`,
  })
  paragraphs!: ProgressParagraph[];

  @Field(() => [TableCommitment], {
    nullable: true,
    description:
      'What the parties whom you see said to a decision; none but of one. Dutch: partijen bij het besluit.',
  })
  @Joined({
    noun: () => TableCommitment,
    child: 'progress_id',
    parent: 'id',
    many: true,
    order: row => `${row}.capacity, ${row}.id`,
  })
  commitments!: TableCommitment[];
}
