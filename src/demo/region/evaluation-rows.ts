// What was published of the two school years before this one. The demo's stories are too few to count, so these young people
// are made up of arithmetic, and are nobody.

import { addDays, type IsoDate } from '../../domain/calendar/iso-date.js';
import { daysOfSchoolYear, lastSchoolYear } from '../../domain/calendar/school-year.js';
import { evaluationOf } from '../../domain/statistics/evaluation.js';
import type { Counted } from '../../domain/statistics/series.js';
import { demoId } from './demo-id.js';
import { region } from './organisations.js';
import type { Rows } from './telling.js';

const [half, year] = [182, 365];
const results = [
  'BACK_AT_SCHOOL',
  'TRAJECT_STARTED',
  'BACK_AT_SCHOOL',
  'NOT_REALISED',
  'BACK_AT_SCHOOL',
  'OTHER',
];
const causes = ['WAITING_LIST', 'BACKGROUND', 'MISSING_SUPPORT', 'WAITING_LIST', 'PARTNER'];
const phases = ['PH0', 'PH1', 'PH2', 'PH2', 'PH3', 'PH4', 'PH4', 'PH5', 'PH7'];

/** One of so many, each a little unlike the one before. */
function nobody(index: number, { first, last }: { first: IsoDate; last: IsoDate }): Counted {
  const age = 7 + ((index * 5) % 12);
  const openedOn = addDays(first, (index * 37) % 330);
  const isClosed = index % 5 !== 0;
  return {
    bornOn: addDays(last, -age * year - half),
    school: age < 12 ? 'SCHOOL_PO' : 'SCHOOL_VO',
    openedOn,
    closedOn: isClosed ? addDays(openedOn, 20 + ((index * 23) % 200)) : null,
    phase: isClosed ? 'PH9' : phases[(index / 5) % phases.length]!,
    result: isClosed ? results[index % results.length]! : null,
    stagnations: index % 4 === 0 ? [causes[(index / 4) % causes.length]!] : [],
  };
}

export function evaluationRows(today: IsoDate): Rows {
  const latest = lastSchoolYear(today);
  const years = [
    [latest, 268],
    [latest - 1, 231],
  ] as const;
  return years.map(([schoolYear, count]) => {
    const days = daysOfSchoolYear(schoolYear);
    const people = Array.from({ length: count }, (_, index) => nobody(index, days));
    const rows = evaluationOf(people, days.last).map((one, position) => ({
      id: demoId(`statistic ${schoolYear - latest} ${one.cell}`),
      region_id: region.id,
      region_name: region.name,
      school_year: schoolYear,
      counted_on: addDays(days.last, 1),
      position,
      series: one.series,
      series_nl: one.seriesNl,
      series_en: one.seriesEn,
      source: one.source,
      cell: one.cell,
      label_nl: one.nl,
      label_en: one.en,
      within: one.within,
      number: one.number,
    }));
    return ['statistics', rows];
  });
}
