// A row of a protocol that was reached, told as a crossing.
import type { IsoDate } from '../calendar/iso-date.js';
import type { SchoolCalendar } from '../calendar/school-calendar.js';
import { dayAfter } from '../deadlines/term.js';
import type { Crossing } from './crossing.js';
import type { CriterionRow } from './protocol.js';

export interface Reached {
  /** Within the criterion: the first day of the period, the day of the talk, or which time it is. */
  readonly once: string;
  readonly on: IsoDate;
  readonly counts: Readonly<Record<string, number>>;
  readonly calendar: SchoolCalendar;
  readonly isSickness?: boolean;
}

export function crossed(row: CriterionRow, reached: Reached): Crossing {
  return {
    key: `${row.code}/${reached.once}`,
    criterion: row.code,
    crossedOn: reached.on,
    counts: reached.counts,
    source: row.source,
    articles: row.articles,
    must: row.must,
    action: row.action,
    by: row.by,
    dueOn: row.within === null ? null : dayAfter(reached.on, row.within, reached.calendar),
    isSickness: reached.isSickness ?? false,
  };
}
