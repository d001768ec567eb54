// What pupil and parents are told of the discussion, in words for them and for nobody else (D23; AM:161, 193).

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { tableOf } from '../../database/row-shapes.js';
import { Requires } from '../../graphql/requires.js';
import { CaseRow } from '../case-row/index.js';

@Requires('BreakthroughResult')
@ObjectType({
  description:
    'The result of the discussion as it was told to pupil and parents. Dutch: resultaat van de bespreking. Source: AM:161, 193; decisions.md Q15, D23.',
})
@Entity(tableOf('BreakthroughResult'))
export class BreakthroughResult extends CaseRow {
  @Column('uuid', { name: 'progress_id' })
  progressId!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'When it was told. Dutch: verteld op.' })
  @Column('date', { name: 'told_on' })
  toldOn!: string;

  @Field(() => String, { nullable: true, description: 'The result in words. Dutch: resultaat.' })
  @Column('text')
  words!: string;
}
