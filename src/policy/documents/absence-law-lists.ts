// The criteria of absence as the server applies them, printed from the protocol's own tables, with kinds and ages.

import type { InvolvedRow, Told } from '../../domain/absence/involved.js';
import type { BandRow, CriterionRow } from '../../domain/absence/protocol.js';
import {
  SHERTOGENBOSCH_2022,
  SHERTOGENBOSCH_2022_SEVERAL_HALF_DAYS,
} from '../../domain/absence/protocols/shertogenbosch.js';
import { both, marks, orNone } from './law-words.js';
import { code, section, table } from './markdown.js';

const protocol = SHERTOGENBOSCH_2022;

const word = (text: string): string => text.toLowerCase().replaceAll('_', ' ');

const bands = (rows: readonly BandRow[], unit: string) =>
  rows.map(row => [row, `${unit}: ${row.from === 0 ? 'any part of one' : `${row.from} and more`}`] as const);

function criteria(): readonly (readonly [CriterionRow, string])[] {
  const { lateness, truancy, again, often, long, spread, byHand, statutoryTime } = protocol;
  const several = SHERTOGENBOSCH_2022_SEVERAL_HALF_DAYS.truancy.B7_LESUREN.severalHalfDays;
  return [
    [statutoryTime, `${statutoryTime.minutes / 60} hours in ${statutoryTime.schoolWeeks} school weeks`],
    ...bands(lateness, 'times too late'),
    ...bands(truancy.B1_DAGDELEN.bands, 'half-days (bijlage 1)'),
    ...bands(truancy.B7_LESUREN.bands, 'lessons (bijlage 7)'),
    ...bands(several === null ? [] : [several], 'half-days (bijlage 7; off unless switched on)'),
    ...(again === null ? [] : [[again, 'the first absence after the talk'] as const]),
    ...(often === null
      ? []
      : [
          [
            often,
            `${often.reports} reports of at most ${often.longestDays} school days in ${often.withinMonths} months`,
          ] as const,
        ]),
    ...long.map(
      row => [row, `unclear, longer than ${row.longerThan.count} of: ${word(row.longerThan.unit)}`] as const,
    ),
    ...(spread === null
      ? []
      : [
          [
            spread,
            `more than ${spread.moreThanDays} school days within ${spread.withinMonths} month, in ${spread.reports} reports or more`,
          ] as const,
        ]),
    ...byHand.map(row => [row, 'found by a person'] as const),
  ];
}

function criterionRows(): string {
  const rows = criteria().map(([row, from]) => [
    code(row.code),
    from,
    both(row.must),
    row.by.join(', '),
    row.source,
    orNone(row.articles.join('; ')),
    marks[row.mark],
  ]);
  return section(
    3,
    'From what on something must happen',
    `By the protocol ${both(protocol.name)}, in force from ${protocol.validFrom}. Counters begin anew on` +
      ` ${protocol.countersBegin.join(' and ')}; a school counts truancy either in half-days or in lessons, and changes` +
      ` that with the school year only. A lesson is one ${protocol.conversion.lessonsPerHalfDay}rd of a half-day and a` +
      ` half-day ${protocol.conversion.lessonsPerHalfDay} lessons (${protocol.conversion.why}). Nothing counts that` +
      ' nobody judged, or that was authorised.',
    table(['Code', 'From', 'What must happen', 'By', 'Source', 'Articles', 'Mark'], rows),
  );
}

function kindRows(): string {
  const rows = protocol.kinds.map(row => [
    code(row.kind),
    both(row.name),
    orNone(row.countsFor.map(word).join(', ')),
    row.why,
    row.source,
    orNone(row.articles.join('; ')),
    marks[row.mark],
  ]);
  return section(
    3,
    'Kinds of absence, and what each counts for when it is judged unauthorised',
    table(['Kind', 'Name', 'Counts for', 'Why', 'Source', 'Articles', 'Mark'], rows),
  );
}

const toldInWords = ({ who, what, when }: Told): string =>
  `${word(who)} ${word(when)}${what === 'FACTS' ? ', the facts only' : ''}`;

function involvedRows(): string {
  const ages = ({ from, before }: InvolvedRow['ages']) =>
    before === null ? `from ${from}` : `from ${from}, under ${before}`;
  const rows = protocol.involved.map(row => [
    code(row.action),
    ages(row.ages),
    orNone(row.invited.map(word).join(', ')),
    row.pupilMayComeAlone ? 'yes' : 'no',
    orNone(row.told.map(toldInWords).join('; ')),
    row.source,
    marks[row.mark],
  ]);
  return section(
    3,
    'Who is invited and who is told',
    table(['What', 'Age', 'Invited', 'Pupil may come alone', 'Told', 'Source', 'Mark'], rows),
  );
}

export const absenceLawLists = (): string =>
  section(2, 'Absence', criterionRows(), kindRows(), involvedRows());
