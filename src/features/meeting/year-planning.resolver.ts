// The planning of the table for a school year: proposed days, for whoever plans; each is planned by planMeeting.

import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { firstPossibleOf, yearPlanning } from '../../domain/breakthrough/year-planning.js';
import type { IsoDate } from '../../domain/calendar/iso-date.js';
import { RequiresRead } from '../../graphql/requires.js';
import type { RequestContext } from '../../record/request-context.js';
import { today } from '../case-row/index.js';
import { PlannedTable, plannedTableOf } from './planned-table.js';
import { tableCalendar } from './table-calendar.js';

@Resolver()
export class YearPlanningResolver {
  @RequiresRead('Meeting')
  @Query(() => [PlannedTable], {
    description:
      'The doorbraakoverleggen of a school year, every so many weeks and never on a day without school, with the days of each; empty where the table of the region has no cycle. Dutch: jaarplanning van het doorbraakoverleg. Source: AM:107-137.',
  })
  async yearPlanning(
    @Arg('firstOn', () => GraphQLLocalDate, {
      nullable: true,
      description: 'When the first is; without it the first possible day of this school year.',
    })
    firstOn: IsoDate | null,
    @Ctx() { unit }: RequestContext,
  ): Promise<readonly PlannedTable[]> {
    await unit.confirm();
    const { protocol, calendar } = await tableCalendar(unit, firstOn ?? today(unit));
    const rule = protocol.cycle;
    if (rule === null) return [];
    const first = firstOn ?? firstPossibleOf(rule, today(unit), calendar);
    return yearPlanning({ rule, firstOn: first, calendar }).map(plannedTableOf);
  }
}
