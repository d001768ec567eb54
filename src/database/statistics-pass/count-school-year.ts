// Counts a school year that is over, for every region at once, and publishes what may be told of it: once, and never again.
//
// A count that turns out to be wrong stays as it was published. Another one beside it would tell, by what differs, of whoever
// was counted wrongly; what was wrong is said in words where the evaluation is discussed (AM:203).

import { dayOf, startOfDay } from '../../domain/calendar/amsterdam.js';
import { addDays, type IsoDate } from '../../domain/calendar/iso-date.js';
import { daysOfSchoolYear, lastSchoolYear } from '../../domain/calendar/school-year.js';
import { evaluationOf, type PublishedCell } from '../../domain/statistics/evaluation.js';
import type { Counted } from '../../domain/statistics/series.js';
import { type ConnectionTarget, createDataSource } from '../data-source.js';
import { statisticsWriterRole } from '../roles.js';

/** As the writer of statistics, in one transaction that sees one state of affairs. */
export interface Counting {
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

interface Region {
  readonly id: string;
  readonly name: string;
}

interface CountedRow {
  readonly region: string;
  readonly born_on: IsoDate;
  readonly school: string;
  readonly opened_at: Date;
  readonly closed_at: Date | null;
  readonly phase: string;
  readonly result: string | null;
  readonly stagnations: string[];
}

// Young people are counted and not cases: ten cases may be of one pupil. Of several in the school year the last counts.
const people = `
  select distinct on (c.subject) c.region_id as region, p.birth_date::text as born_on, o.kind as school,
         c.opened_at, c.closed_at, c.phase,
         case when c.closed_at is not null then (select h.result from case_phase_changes h
           where h.case_id = c.id and h.to_phase = 'PH9' order by h.changed_at desc, h.id desc limit 1) end as result,
         array(select distinct s.cause from stagnations s where s.case_id = c.id) as stagnations
    from cases c join pupils p on p.subject = c.subject join organisations o on o.id = c.controller_id
   where c.opened_at >= $1 and c.opened_at < $2
   order by c.subject, c.opened_at desc, c.id desc`;

const insert = `
  insert into statistics (region_id, region_name, school_year, counted_on, position, series, series_nl, series_en, source, cell,
                          label_nl, label_en, within, number)
  select $1, $2, $3, $4, c.position, c.series, c."seriesNl", c."seriesEn", c.source, c.cell, c.nl, c.en, c.within, c.number
    from jsonb_to_recordset($5::jsonb) as c (position integer, series text, "seriesNl" text, "seriesEn" text, source text,
      cell text, nl text, en text, within text, number integer)`;

const countedFrom = (row: CountedRow): Counted => ({
  bornOn: row.born_on,
  school: row.school,
  openedOn: dayOf(row.opened_at),
  closedOn: row.closed_at === null ? null : dayOf(row.closed_at),
  phase: row.phase,
  result: row.result,
  stagnations: row.stagnations,
});

export type Outcome = 'counted' | 'counted before' | 'not over';

/** Every region is written, also where nobody was counted: that a region is there tells nothing. */
export async function countSchoolYear(counting: Counting, year: number): Promise<Outcome> {
  const { first, last } = daysOfSchoolYear(year);
  const [clock] = await counting.query<{ now: Date }>('select app.now() as now');
  const countedOn = dayOf(clock!.now);
  if (countedOn <= last) return 'not over';
  const regions = await counting.query<Region>(
    `select r.id, r.name from regions r
      where not exists (select 1 from statistics s where s.region_id = r.id and s.school_year = $1) order by r.id`,
    [year],
  );
  if (regions.length === 0) return 'counted before';
  const within = [startOfDay(first), startOfDay(addDays(last, 1))];
  const rows = await counting.query<CountedRow>(people, within);
  for (const { id, name } of regions) {
    const mine = rows.filter(row => row.region === id).map(countedFrom);
    const cells: (PublishedCell & { position: number })[] = evaluationOf(mine, last).map(
      (cell, position) => ({
        ...cell,
        position,
      }),
    );
    await counting.query(insert, [id, name, year, countedOn, JSON.stringify(cells)]);
  }
  return 'counted';
}

/** With the login of the server, in a transaction of its own; without a year the one that was over last. */
export async function publishSchoolYear(
  target: ConnectionTarget,
  asked: number | undefined,
): Promise<{ readonly year: number; readonly outcome: Outcome }> {
  const role = statisticsWriterRole;
  const dataSource = createDataSource({ target, role, poolSize: 1, name: 'doorbraak statistics' });
  await dataSource.initialize();
  try {
    return await dataSource.transaction('REPEATABLE READ', async manager => {
      const counting: Counting = { query: (text, values = []) => manager.query(text, [...values]) };
      const [clock] = await counting.query<{ now: Date }>('select app.now() as now');
      const year = asked ?? lastSchoolYear(dayOf(clock!.now));
      return { year, outcome: await countSchoolYear(counting, year) };
    });
  } finally {
    await dataSource.destroy();
  }
}
