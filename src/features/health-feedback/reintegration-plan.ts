// How a pupil comes back to lessons, step by step, as the jeugdarts drew it up (bijlage 5, DB:683; D12).

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { PartOf, Requires } from '../../graphql/requires.js';
import { CaseRow } from '../case-row/index.js';

@PartOf('ReintegrationPlan')
@ObjectType({ description: 'One step of the plan: a share of the lessons, or a number. Dutch: stap.' })
export class ReintegrationStep {
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'From which day. Dutch: vanaf.' })
  from!: string;

  @Field(() => Int, { nullable: true, description: 'Share of the timetable, 0 to 100. Dutch: percentage.' })
  percentage!: number | null;

  @Field(() => Int, { nullable: true, description: 'Lessons a week. Dutch: lessen per week.' })
  lessons!: number | null;

  @Field(() => String, { nullable: true, description: 'What is agreed besides. Dutch: toelichting.' })
  remark!: string | null;
}

@Requires('ReintegrationPlan')
@ObjectType({ description: 'Plan to come back to lessons. Dutch: re-integratieplan. Source: DB:683, D12.' })
@Entity(tableOf('ReintegrationPlan'))
export class ReintegrationPlan extends CaseRow {
  @Field(() => [ReintegrationStep], {
    nullable: true,
    description: 'Steps, in order of time. Dutch: stappen.',
  })
  @Column('jsonb')
  steps!: ReintegrationStep[];

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'When it was made. Dutch: gemaakt op.' })
  @Column('date', { name: 'made_on' })
  madeOn!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'When it is looked at again. Dutch: evaluatie.',
  })
  @Column('date', { name: 'review_on' })
  reviewOn!: string;
}
