// School holidays by holiday region, as dated data with their source; a year that is not here is not known.
import type { IsoDate } from './iso-date.js';

export type HolidayRegion = 'NOORD' | 'MIDDEN' | 'ZUID';

export const HOLIDAY_REGIONS: readonly HolidayRegion[] = ['NOORD', 'MIDDEN', 'ZUID'];

export type HolidayName =
  | 'HERFSTVAKANTIE'
  | 'KERSTVAKANTIE'
  | 'VOORJAARSVAKANTIE'
  | 'MEIVAKANTIE'
  | 'ZOMERVAKANTIE';

/** Autumn, spring and the second week of May are advice: a school may choose other days, which are its own. */
export interface SchoolHoliday {
  readonly name: HolidayName;
  readonly regions: readonly HolidayRegion[];
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly source: string;
  /** Found in copies of the ministry's table only: to be confirmed at rijksoverheid.nl. */
  readonly toBeConfirmed: boolean;
}

/** The first and last day of the school years that are here. */
export const HOLIDAYS_KNOWN_FROM: IsoDate = '2024-08-01';
export const HOLIDAYS_KNOWN_UNTIL: IsoDate = '2027-07-31';

const EVERY = ['NOORD', 'MIDDEN', 'ZUID'] as const;

const UNTIL_2026 =
  'rijksoverheid.nl/onderwerpen/schoolvakanties, by openpotato/openholidaysapi.data, src/nl/holidays/holidays.school.csv';
const ZUID_2026 = `${UNTIL_2026} has 17 July; six weeks from 11 July by other lists (gbbenjamin.nl, deepsea.nl)`;
const FROM_2026 =
  'rijksoverheid.nl/onderwerpen/schoolvakanties, by public copies that agree; montessoricollege.nl';

type Row = readonly [HolidayName, readonly HolidayRegion[], IsoDate, IsoDate, string?];

const KNOWN: readonly Row[] = [
  ['ZOMERVAKANTIE', ['ZUID'], '2024-07-06', '2024-08-18'],
  ['ZOMERVAKANTIE', ['MIDDEN'], '2024-07-13', '2024-08-25'],
  ['ZOMERVAKANTIE', ['NOORD'], '2024-07-20', '2024-09-01'],

  ['HERFSTVAKANTIE', ['ZUID'], '2024-10-19', '2024-10-27'],
  ['HERFSTVAKANTIE', ['NOORD', 'MIDDEN'], '2024-10-26', '2024-11-03'],
  ['KERSTVAKANTIE', EVERY, '2024-12-21', '2025-01-05'],
  ['VOORJAARSVAKANTIE', ['NOORD'], '2025-02-15', '2025-02-23'],
  ['VOORJAARSVAKANTIE', ['MIDDEN', 'ZUID'], '2025-02-22', '2025-03-02'],
  ['MEIVAKANTIE', EVERY, '2025-04-26', '2025-05-04'],
  ['ZOMERVAKANTIE', ['ZUID'], '2025-07-05', '2025-08-17'],
  ['ZOMERVAKANTIE', ['NOORD'], '2025-07-12', '2025-08-24'],
  ['ZOMERVAKANTIE', ['MIDDEN'], '2025-07-19', '2025-08-31'],

  ['HERFSTVAKANTIE', ['ZUID'], '2025-10-11', '2025-10-19'],
  ['HERFSTVAKANTIE', ['NOORD', 'MIDDEN'], '2025-10-18', '2025-10-26'],
  ['KERSTVAKANTIE', EVERY, '2025-12-20', '2026-01-04'],
  ['VOORJAARSVAKANTIE', ['MIDDEN', 'ZUID'], '2026-02-14', '2026-02-22'],
  ['VOORJAARSVAKANTIE', ['NOORD'], '2026-02-21', '2026-03-01'],
  ['MEIVAKANTIE', EVERY, '2026-04-25', '2026-05-03'],
  ['ZOMERVAKANTIE', ['NOORD'], '2026-07-04', '2026-08-16'],
  ['ZOMERVAKANTIE', ['ZUID'], '2026-07-11', '2026-08-23', ZUID_2026],
  ['ZOMERVAKANTIE', ['MIDDEN'], '2026-07-18', '2026-08-30'],
];

const TO_BE_CONFIRMED: readonly Row[] = [
  ['HERFSTVAKANTIE', ['NOORD'], '2026-10-10', '2026-10-18'],
  ['HERFSTVAKANTIE', ['MIDDEN', 'ZUID'], '2026-10-17', '2026-10-25'],
  ['KERSTVAKANTIE', EVERY, '2026-12-19', '2027-01-03'],
  ['VOORJAARSVAKANTIE', ['ZUID'], '2027-02-13', '2027-02-21'],
  ['VOORJAARSVAKANTIE', ['NOORD', 'MIDDEN'], '2027-02-20', '2027-02-28'],
  ['MEIVAKANTIE', EVERY, '2027-04-24', '2027-05-02'],
  ['ZOMERVAKANTIE', ['NOORD'], '2027-07-10', '2027-08-22'],
  ['ZOMERVAKANTIE', ['MIDDEN'], '2027-07-17', '2027-08-29'],
  ['ZOMERVAKANTIE', ['ZUID'], '2027-07-24', '2027-09-05'],
];

const holidays = (rows: readonly Row[], usual: string, toBeConfirmed: boolean): readonly SchoolHoliday[] =>
  rows.map(([name, regions, from, until, source = usual]) => ({
    name,
    regions,
    from,
    until,
    source,
    toBeConfirmed,
  }));

export const SCHOOL_HOLIDAYS: readonly SchoolHoliday[] = [
  ...holidays(KNOWN, UNTIL_2026, false),
  ...holidays(TO_BE_CONFIRMED, FROM_2026, true),
];
