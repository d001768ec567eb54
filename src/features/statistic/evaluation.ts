// The yearly evaluation as a page: series after series, each with its title and cells, and the same as a table of text.

import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PartOf } from '../../graphql/requires.js';
import { Statistic } from './statistic.js';

@PartOf('Statistic')
@ObjectType({
  description: 'What is told apart by one thing, as one table or chart. Dutch: reeks. Source: AM:201-207.',
})
export class EvaluationSeries {
  @Field(() => String, { description: 'Code of the series. Dutch: reeks.' })
  series!: string;

  @Field(() => String, { description: 'Title, in Dutch. Dutch: titel.' })
  titleNl!: string;

  @Field(() => String, { description: 'Title, in English. Dutch: titel.' })
  titleEn!: string;

  @Field(() => String, { description: 'Passage that asks for it. Dutch: bron.' })
  source!: string;

  @Field(() => [Statistic], {
    description:
      'Its cells in order, each part behind the cell that it is part of; suppressed ones too. Dutch: cellen.',
  })
  cells!: Statistic[];
}

@PartOf('Statistic')
@ObjectType({
  description:
    'The evaluation of a school year in a region: young people with a case that was opened in it, and how these stood on the day of counting. Written once. Dutch: jaarlijkse evaluatie. Source: AM:199-216.',
})
export class Evaluation {
  @Field(() => ID, { description: 'Of which region. Dutch: regio.' })
  regionId!: string;

  @Field(() => String, { description: 'Name of the region. Dutch: regio.' })
  regionName!: string;

  @Field(() => Int, { description: 'The year in which the school year begins. Dutch: schooljaar.' })
  schoolYear!: number;

  @Field(() => GraphQLLocalDate, { description: 'On which day it was counted. Dutch: peildatum.' })
  countedOn!: string;

  @Field(() => [EvaluationSeries], { description: 'All series, in order. Dutch: reeksen.' })
  series!: EvaluationSeries[];

  @Field(() => String, {
    description:
      'The same as a table of comma-separated values in Dutch, with a line for each cell; no cell begins as a formula does. Dutch: CSV.',
  })
  csv!: string;
}
