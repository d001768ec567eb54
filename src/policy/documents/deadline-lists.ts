// The deadlines and the school holidays as the server applies them, printed from their own tables.

import {
  HOLIDAYS_KNOWN_FROM,
  HOLIDAYS_KNOWN_UNTIL,
  SCHOOL_HOLIDAYS,
} from '../../domain/calendar/school-holidays.js';
import type { DeadlineRow, RecurringRow } from '../../domain/deadlines/deadline-row.js';
import { LONG_ABSENCE } from '../../domain/deadlines/long-absence.js';
import { DEADLINE_PROTOCOLS } from '../../domain/deadlines/protocols.js';
import type { Term } from '../../domain/deadlines/term.js';
import { both, marks, orNone } from './law-words.js';
import { section, table } from './markdown.js';

const word = (text: string): string => text.toLowerCase().replaceAll('_', ' ');

const term = ({ count, unit }: Term): string => `${count} ${word(unit)}`;

function falls({ every, falls: where }: RecurringRow): string {
  if (where === 'LAST_SCHOOL_DAY_OF_WEEK') return `every ${term(every)}, on the last school day of the week`;
  if (where === 'FROM_A_DAY_THAT_IS_SET') return `every ${term(every)}, from a day that the region sets`;
  return `every ${term(every)}, at the end of month ${where.endOfMonth}`;
}

const when = (row: DeadlineRow): string =>
  'within' in row
    ? `${term(row.within)} from: ${word(row.start)}`
    : `${falls(row)}${row.isOn ? '' : ' (off)'}`;

function deadlines(): string {
  const rows = DEADLINE_PROTOCOLS.flatMap(({ id, once, recurring }) =>
    [...once, ...recurring].map(row => [
      row.id,
      word(id),
      both(row.what),
      when(row),
      word(row.force),
      [...row.owners, ...(row.regiehouder ? ['whoever has regie'] : [])].join(', '),
      orNone([row.source, ...row.articles].filter(text => text !== '').join('; ')),
      marks[row.mark],
    ]),
  );
  return section(
    3,
    'Deadlines',
    'Of each protocol, and of statutes beside all of them. What fails becomes overdue, what warns never does, what' +
      ' enables is a power from that day on. When a warning comes is ours: the sources warn of nothing. ' +
      `${LONG_ABSENCE.id}: ${both(LONG_ABSENCE.says)} (${LONG_ABSENCE.source}).`,
    table(['Id', 'Of', 'What', 'When', 'If it passes', 'Whose', 'Source', 'Mark'], rows),
  );
}

function holidays(): string {
  const rows = SCHOOL_HOLIDAYS.map(row => [
    word(row.name),
    row.regions.map(word).join(', '),
    row.from,
    row.until,
    row.source,
    row.toBeConfirmed ? '**to be confirmed**' : 'read',
  ]);
  return section(
    3,
    'School holidays',
    `Known from ${HOLIDAYS_KNOWN_FROM} to ${HOLIDAYS_KNOWN_UNTIL}; outside them every weekday counts as a school day, and` +
      ' the name of the calendar says so. Days of a school of its own come on top, as do the days on which the country' +
      ' is free (Algemene termijnenwet 3(1)).',
    table(['Holiday', 'Regions', 'From', 'Until', 'Source', 'Mark'], rows),
  );
}

export const deadlineLists = (): string => section(2, 'Deadlines and school days', deadlines(), holidays());
