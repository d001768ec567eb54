// The evaluation of a year with one cell and of one with many, as they were published.

import { region } from '../../../src/demo/region/organisations.js';
import type { TestDatabase } from '../../support/database.js';
import type { GrowingQuestion } from './growing-question.js';

const years = { few: 2001, many: 2002 } as const;

export async function publishYears(database: TestDatabase, much: number): Promise<void> {
  for (const [year, cells] of [
    [years.few, 1],
    [years.many, much],
  ] as const)
    await database.query(
      `insert into statistics (region_id, region_name, school_year, counted_on, position, series, series_nl, series_en,
                               source, cell, label_nl, label_en, number)
       select $1, 'x', $2, make_date($2 + 1, 9, 1), k, 'number', 'Aantal', 'Number', 'AM:195', 'cell ' || k, 'x', 'x', 10 + k
         from generate_series(1, $3::integer) k`,
      [region.id, year, cells],
    );
}

const coordinator = 'ondersteuningscoordinator';

export const growingEvaluation: GrowingQuestion = {
  name: `evaluation as ${coordinator}`,
  queries: ['query ($year: Int!) { evaluation(schoolYear: $year) { series { cells { id number } } csv } }'],
  little: () => ({ who: coordinator, variables: { year: years.few } }),
  much: () => ({ who: coordinator, variables: { year: years.many } }),
  grows: 'evaluation.series.cells',
};
