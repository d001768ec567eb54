// Until when the first plan of an open case is due, for the school's coordinator (T05, DB:230-232): computed as it is asked.

import type { Capacity } from '../../domain/absence/capacity.js';
import { dayOf } from '../../domain/calendar/amsterdam.js';
import type { IsoDate } from '../../domain/calendar/iso-date.js';
import type { SchoolCalendar } from '../../domain/calendar/school-calendar.js';
import { deadlineOf, stateOn } from '../../domain/deadlines/deadlines.js';
import { rowOf } from '../../domain/deadlines/protocols.js';
import type { UnitOfWork } from '../../record/unit-of-work.js';
import { Case } from '../case/index.js';
import { today as todayOf } from '../case-row/index.js';
import type { PlanDeadline } from './work-list.js';

const most = 100;

/** Of the own school, and with no plan that was ever agreed on; whoever is told sees every plan of the case, or none of it. */
const without = `select c.id from cases c
   where c.controller_id = app.organisation() and coalesce(c.closed_at > app.now(), true)
     and not exists (select 1 from action_plans p where p.case_id = c.id and p.agreed_on is not null)
   order by c.opened_at desc, c.id desc limit ${most}`;

export async function planDeadlines(unit: UnitOfWork, calendar: SchoolCalendar): Promise<PlanDeadline[]> {
  const { what, source, owners, kind } = rowOf('T05_PLAN');
  if (!owners.includes(unit.capacity as Capacity)) return [];
  const fields = new Map([
    ['id', null],
    ['openedAt', null],
  ] as const);
  const cases = await unit.read<Case>(
    {
      noun: Case,
      action: 'SEARCH',
      where: row => `${row}.id in (${without})`,
      order: row => `${row}.opened_at, ${row}.id`,
      values: [],
    },
    { fields },
  );
  const today = todayOf(unit);
  return cases
    .filter(one => unit.judge.mayRead(one, 'Case'))
    .map(one => {
      const since: IsoDate = dayOf(new Date(one.openedAt));
      const deadline = deadlineOf('T05_PLAN', since, calendar);
      const state = stateOn(deadline, today, null);
      return {
        caseId: one.id,
        kind,
        mustNl: what.nl,
        mustEn: what.en,
        source,
        by: owners,
        since,
        dueOn: deadline.dueOn,
        state,
      };
    });
}
