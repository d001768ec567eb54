// Crossings of the criteria of sickness: each once in a period, on the day on which it was reached.
import { addDays, addMonths, type IsoDate } from '../calendar/iso-date.js';
import type { SchoolCalendar } from '../calendar/school-calendar.js';
import { dayAfter } from '../deadlines/term.js';
import { crossed } from './crossed.js';
import type { Crossing } from './crossing.js';
import { liesIn } from './entries-that-count.js';
import type { CriterionRow, LongRow, OftenRow, SpreadRow } from './protocol.js';
import type { Period, RulesOfPeriod } from './protocol-in-use.js';
import { type KnownSpell, schoolDaysSick, spellsOnEnd } from './sick-spells.js';

interface Found {
  readonly on: IsoDate;
  readonly counts: Readonly<Record<string, number>>;
}

interface Sickness {
  readonly spells: readonly KnownSpell[];
  readonly period: Period;
  readonly calendar: SchoolCalendar;
}

export function sicknessCrossings(
  spells: readonly KnownSpell[],
  { protocol, period }: RulesOfPeriod,
  calendar: SchoolCalendar,
): readonly Crossing[] {
  const sickness = { spells, period, calendar };
  const tell = (row: CriterionRow, found: Found | undefined): Crossing[] =>
    found === undefined ? [] : [crossed(row, { once: period.from, ...found, calendar, isSickness: true })];
  return [
    ...(protocol.often === null ? [] : tell(protocol.often, often(protocol.often, sickness))),
    ...protocol.long.flatMap(row => tell(row, long(row, sickness))),
    ...(protocol.spread === null ? [] : tell(protocol.spread, spread(protocol.spread, sickness))),
  ];
}

/** How long a report was is known when it has ended; until then it is not one of one or two days. */
function often(row: OftenRow, { spells, period, calendar }: Sickness): Found | undefined {
  const short = spells.filter(spell => {
    const days = schoolDaysSick(spell, calendar);
    return spell.hasEnded && liesIn(spell.fromDay, period) && days >= 1 && days <= row.longestDays;
  });
  for (const [index, last] of short.entries()) {
    const first = short[index + 1 - row.reports];
    if (first !== undefined && last.fromDay < addMonths(first.fromDay, row.withinMonths))
      return { on: last.lastDay, counts: { shortReports: row.reports } };
  }
  return undefined;
}

function long({ longerThan }: LongRow, { spells, period, calendar }: Sickness): Found | undefined {
  const { count, unit } = longerThan;
  // Unclear is said of each report; what ended in an earlier period is not counted in this one (PERIOD).
  const counted = spells.filter(spell => spell.unclear && spell.lastDay >= period.from);
  for (const { fromDay, lastDay } of spellsOnEnd(counted, calendar)) {
    // The first day itself is the first of the school days; a week is over on the same weekday of the next.
    const on =
      unit === 'SCHOOL_DAYS'
        ? dayAfter(addDays(fromDay, -1), { count: count + 1, unit }, calendar)
        : dayAfter(fromDay, longerThan, calendar);
    if (on !== null && on <= lastDay && liesIn(on, period))
      return { on, counts: unit === 'SCHOOL_DAYS' ? { schoolDaysOnEnd: count + 1 } : { weeksOnEnd: count } };
  }
  return undefined;
}

function spread(row: SpreadRow, { spells, period, calendar }: Sickness): Found | undefined {
  const days = spells.flatMap((spell, report) =>
    daysOf(spell, period)
      .filter(day => calendar.isSchoolDay(day))
      .map(day => ({ day, report })),
  );
  for (const [index, { day }] of days.entries()) {
    const since = addMonths(day, -row.withinMonths);
    const lately = days.slice(0, index + 1).filter(one => one.day > since);
    const reports = new Set(lately.map(one => one.report)).size;
    if (lately.length > row.moreThanDays && reports >= row.reports)
      return { on: day, counts: { sickDays: lately.length, reports } };
  }
  return undefined;
}

function daysOf({ fromDay, lastDay }: KnownSpell, { from, until }: Period): readonly IsoDate[] {
  const days: IsoDate[] = [];
  const end = lastDay < until ? lastDay : until;
  for (let day = fromDay > from ? fromDay : from; day <= end; day = addDays(day, 1)) days.push(day);
  return days;
}
