// How the planning of a school year comes out, printed for each known school year from its first possible day on.

import type { BreakthroughProtocol } from '../../domain/breakthrough/protocol.js';
import { firstPossibleOf, yearPlanning } from '../../domain/breakthrough/year-planning.js';
import { addMonths, type IsoDate } from '../../domain/calendar/iso-date.js';
import { regionCalendar } from '../../domain/calendar/region-calendar.js';
import { HOLIDAYS_KNOWN_FROM, HOLIDAYS_KNOWN_UNTIL } from '../../domain/calendar/school-holidays.js';
import { orNone } from './law-words.js';
import { section, table } from './markdown.js';

/** Amsterdam lies in the north, and is the only table with a cycle. */
const calendar = regionCalendar({ region: 'NOORD' });

function knownYears(): readonly IsoDate[] {
  const years: IsoDate[] = [];
  for (let day = HOLIDAYS_KNOWN_FROM; day < HOLIDAYS_KNOWN_UNTIL; day = addMonths(day, 12)) years.push(day);
  return years;
}

export function planningList({ name, cycle }: BreakthroughProtocol): string {
  if (cycle === null) return '';
  const rows = knownYears()
    .flatMap(year => yearPlanning({ rule: cycle, firstOn: firstPossibleOf(cycle, year, calendar), calendar }))
    .map(one => [
      one.meetsOn,
      orNone(one.movedFrom ?? ''),
      `${one.selectionFrom} to ${one.selectionUntil}`,
      `${one.preparationFrom} to ${one.preparationUntil}`,
      orNone(one.sendAgendaOn ?? ''),
      orNone(one.sendMinutesOn ?? ''),
    ]);
  return section(
    3,
    `Planning of a year: ${name.en}`,
    'As it comes out with the holidays of the north when the first meeting of each school year is on the first day on' +
      ' which one can be held; a region names another first day.',
    table(['Meets', 'Moved from', 'Selection', 'Vooroverleg', 'Agenda by', 'Minutes by'], rows),
  );
}
