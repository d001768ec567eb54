// The yearly evaluation, for everybody in the region: as a page, and as comma-separated values.

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import type { WantedFields } from '../../database/reading/read-plan.js';
import { wantedBelow } from '../../graphql/look-ahead.js';
import { RequiresRead } from '../../graphql/requires.js';
import type { RequestContext } from '../../record/request-context.js';
import { Evaluation } from './evaluation.js';
import { evaluationCsv } from './evaluation-csv.js';
import { Statistic } from './statistic.js';

/** A page is made of the whole cell, whatever of it is shown. */
const wholeCell: WantedFields = {
  fields: new Map(
    [
      'id',
      'regionId',
      'regionName',
      'schoolYear',
      'countedOn',
      'position',
      'series',
      'seriesNl',
      'seriesEn',
      'source',
      'cell',
      'labelNl',
      'labelEn',
      'within',
      'number',
      'suppressed',
    ].map(field => [field, null]),
  ),
};

/** Rows that belong together, in the order in which they came. */
function together<Row>(rows: readonly Row[], by: (row: Row) => string): [Row, ...Row[]][] {
  const groups = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    const group = groups.get(by(row));
    if (group === undefined) groups.set(by(row), [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

function evaluationFrom(cells: readonly [Statistic, ...Statistic[]], withCsv: boolean): Evaluation {
  const [{ regionId, regionName, schoolYear, countedOn }] = cells;
  const series = together(cells, one => one.series).map(some => {
    const [{ series: code, seriesNl, seriesEn, source }] = some;
    return { series: code, titleNl: seriesNl, titleEn: seriesEn, source, cells: some };
  });
  return {
    regionId,
    regionName,
    schoolYear,
    countedOn,
    series,
    csv: withCsv ? evaluationCsv(cells) : '',
  };
}

@Resolver()
export class EvaluationResolver {
  @RequiresRead('Statistic')
  @Query(() => [Evaluation], {
    description:
      'The evaluation of your region, of one school year or, for trends, of all that were counted, the newest first. Dutch: jaarlijkse evaluatie. Source: AM:195-216.',
  })
  async evaluation(
    @Arg('schoolYear', () => Int, {
      nullable: true,
      description: 'The year in which the school year begins; without it each. Dutch: schooljaar.',
    })
    schoolYear: number | null,
    @Ctx() { unit }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Evaluation[]> {
    await unit.confirm();
    const rows = await unit.read<Statistic>(
      {
        noun: Statistic,
        action: 'READ',
        where: row => `($1::integer is null or ${row}.school_year = $1::integer)`,
        order: row => `${row}.school_year desc, ${row}.region_name, ${row}.region_id, ${row}.position`,
        values: [schoolYear ?? null],
      },
      wholeCell,
    );
    // What is made of several rows holds none that may not be read.
    const cells = rows.filter(row => unit.judge.mayRead(row, 'Statistic'));
    const withCsv = wantedBelow(info).fields.has('csv');
    return together(cells, one => `${one.regionId} ${one.schoolYear}`).map(some =>
      evaluationFrom(some, withCsv),
    );
  }
}
