// The Stappenplan (T09, T10) and the report format of Amstelland en Meerlanden (T15, an example and so off).
import type { OnceRow, RecurringRow } from '../deadline-row.js';

const MONTH = { count: 1, unit: 'MONTHS' } as const;
const A_WEEK = { count: 1, unit: 'WEEKS' } as const;

export const STAPPENPLAN_ONCE: readonly OnceRow[] = [
  {
    id: 'T09',
    kind: 'T09_MDO',
    what: {
      nl: 'na een maand: de school organiseert OT of MDO',
      en: 'after a month: the school arranges OT or MDO',
    },
    owners: ['ondersteuningscoordinator', 'schoolleiding'],
    regiehouder: false,
    force: 'FAILS',
    start: 'ABSENCE_BEGAN',
    within: MONTH,
    warnBefore: A_WEEK,
    source: 'SP:8-14',
    articles: [],
    mark: 'read',
  },
  {
    id: 'T09',
    kind: 'T09_REPORT_AT_HOME',
    what: {
      nl: 'na een maand: de school meldt de leerling als thuiszitter bij leerplicht, als dat nog niet gebeurd is',
      en: 'after a month: the school reports the pupil to leerplicht as thuiszitter, if that was not done',
    },
    owners: ['ondersteuningscoordinator', 'schoolleiding', 'verzuimcoordinator'],
    regiehouder: false,
    force: 'FAILS',
    start: 'ABSENCE_BEGAN',
    within: MONTH,
    warnBefore: A_WEEK,
    source: 'SP:10-12',
    articles: [],
    mark: 'read',
  },
  {
    id: 'T10',
    kind: 'T10_MDO_OR_DOORBRAAK',
    what: {
      nl: 'na drie maanden: de regiehouder weegt met alle betrokkenen MDO of doorbraakaanpak',
      en: 'after three months: the regiehouder weighs MDO or doorbraakaanpak with all involved',
    },
    owners: [],
    regiehouder: true,
    force: 'FAILS',
    start: 'ABSENCE_BEGAN',
    within: { count: 3, unit: 'MONTHS' },
    warnBefore: { count: 2, unit: 'WEEKS' },
    source: 'SP:46-52',
    articles: [],
    mark: 'read',
  },
];

export const AMSTELLAND_RECURRING: readonly RecurringRow[] = [
  {
    id: 'T15',
    kind: 'T15_WEEKLY_MAIL',
    what: {
      nl: 'de regiehouder bericht alle aanwezigen wekelijks over de stand van zaken (voorbeeld)',
      en: 'the regiehouder tells all present weekly how things stand (an example)',
    },
    owners: [],
    regiehouder: true,
    force: 'WARNS',
    every: A_WEEK,
    falls: 'LAST_SCHOOL_DAY_OF_WEEK',
    isOn: false, // "bijvoorbeeld": only where it is agreed
    warnBefore: { count: 1, unit: 'CALENDAR_DAYS' },
    source: 'FM:41',
    articles: [],
    mark: 'interpreted',
  },
];
